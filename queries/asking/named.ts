/**
 * Nodes as askers name them: by id, or by a whole name that only one node bears. Marks are part of a
 * name; who has only a part of one looks with `search` first.
 */
import type { GraphReader, Kind, NodeId } from "../../schema/index.js";
import { InvalidArgument } from "./invalid-argument.js";

export interface Naming {
  readonly question: string;
  readonly argument: string;
  readonly kinds: readonly Kind[];
}

/** Every id has a colon, and hardly a name does. */
export function isName(text: string): boolean {
  return text !== "" && !text.includes(":");
}

/** The id of the only node of this name. */
export async function idOfName(
  graph: GraphReader,
  name: string,
  { question, argument, kinds }: Naming,
): Promise<NodeId> {
  const { nodes } = await graph.find({ kinds, text: name }, { offset: 0, limit: NAMESAKES_MAX });
  const bearers = nodes.filter((node) => spelling(node.name) === spelling(name));
  const [only] = bearers;
  if (only && bearers.length === 1) return only.id;
  const ids = bearers.map(({ id }) => id).join(", ");
  const expected = only
    ? `one of the ids ${ids}: several are called so`
    : `an id or the whole name of a ${kinds.join(" or ")}, as \`search\` finds it`;
  throw new InvalidArgument(question, argument, expected, name);
}

/** Of so many that bear the words of a name, in whatever order, one is looked for. */
const NAMESAKES_MAX = 200;

function spelling(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
