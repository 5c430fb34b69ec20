/**
 * Officials: who holds which post of which body, and in whose capacity somebody took part. The
 * capacity that the articles name decides; where they name none, the tenure that certainly ran on
 * the day; where none certainly did, every tenure that may have.
 */
import {
  RANKS,
  tenureAsOf,
  type EventNode,
  type GraphEdge,
  type GraphReader,
  type NodeId,
  type OrganizationNode,
  type PartialDate,
  type PostNode,
  type Rank,
} from "../../schema/index.js";
import type { SuccessionAsked } from "../asking/follow-succession.js";
import { choice, flag, node } from "../asking/parameter.js";
import { withLineage } from "./succession.js";
import { endsOf, grouped, nodesOfKind, startsOf, step } from "./look-up.js";
import { NODES_MAX } from "../asking/bounds.js";

export const OFFICE = {
  rank: choice("Rank", RANKS, "Officials of exactly this rank (bậc)."),
  rankAtLeast: choice("Rank", RANKS, "Officials of this rank (bậc) or one above it."),
  organization: node(["Organization"], "Officials of this body (cơ quan)."),
  withinOrganization: flag("Whether bodies inside `organization` (đơn vị trực thuộc) count too."),
};

/** What is asked of a post; all of it must fit. */
export interface Office {
  readonly rank?: Rank | null | undefined;
  readonly rankAtLeast?: Rank | null | undefined;
  readonly organization?: NodeId | null | undefined;
  readonly withinOrganization?: boolean;
  /** Whether a body's predecessors and successors count as it. */
  readonly followSuccession?: boolean;
  /** Of a body that stands for this province. */
  readonly province?: NodeId | null | undefined;
}

/** What the parameters of OFFICE ask for. */
export interface OfficeAsked extends SuccessionAsked {
  readonly rank: Rank | undefined;
  readonly rankAtLeast: Rank | undefined;
  readonly organization: { readonly id: NodeId } | undefined;
  readonly withinOrganization: boolean;
}

/** Null where no office is named. */
export function officeOf(asked: OfficeAsked): Office | null {
  const { rank, rankAtLeast, organization, withinOrganization, followSuccession } = asked;
  if (!rank && !rankAtLeast && !organization) return null;
  const within = { organization: organization?.id, withinOrganization, followSuccession };
  return { rank, rankAtLeast, ...within };
}

/** A post with its body and the edge that says who held it. */
export interface Tenure {
  readonly edge: GraphEdge;
  readonly post: PostNode;
  readonly organization: OrganizationNode;
}

/** The posts that fit the office. */
export async function postsOf(graph: GraphReader, office: Office): Promise<readonly NodeId[]> {
  const ranks = ranksOf(office);
  const bodies = await bodiesOf(graph, office);
  if (!bodies) return postsOfRanks(graph, ranks);
  const ids = startsOf(await step(graph, bodies, "in", "POST_OF"));
  const posts = await nodesOfKind(graph, "Post", ids);
  return [...posts.values()].filter(({ rank }) => ranks.includes(rank)).map(idOf);
}

/** The people who hold or held a post that fits the office. */
export async function holdersOf(graph: GraphReader, office: Office): Promise<readonly NodeId[]> {
  const tenures = await step(graph, await postsOf(graph, office), "in", "HOLDS");
  return [...new Set(startsOf(tenures))];
}

/** Person → tenures; people without any are left out. */
export async function tenuresOf(
  graph: GraphReader,
  people: Iterable<NodeId>,
): Promise<ReadonlyMap<NodeId, readonly Tenure[]>> {
  return withPosts(graph, await step(graph, people, "out", "HOLDS"));
}

export async function withPosts(
  graph: GraphReader,
  edges: readonly GraphEdge[],
): Promise<ReadonlyMap<NodeId, readonly Tenure[]>> {
  const posts = await nodesOfKind(graph, "Post", endsOf(edges));
  const bodyIds = [...posts.values()].map(({ organization }) => organization);
  const bodies = await nodesOfKind(graph, "Organization", bodyIds);
  const tenures = edges.flatMap((edge) => {
    const post = posts.get(edge.to);
    const organization = post && bodies.get(post.organization);
    return organization ? [{ edge, post, organization }] : [];
  });
  return grouped(tenures, ({ edge }) => edge.from);
}

/** Tenures with the edges that tie their posts to bodies, as a picture wants them. */
export async function drawnToBodies(
  graph: GraphReader,
  tenures: readonly GraphEdge[],
): Promise<readonly GraphEdge[]> {
  return [...tenures, ...(await step(graph, endsOf(tenures), "out", "POST_OF"))];
}

/** The tenures, of all of a person, in whose capacity the person took part. */
export function capacityOf(
  tenures: readonly Tenure[],
  participation: GraphEdge,
  event: EventNode,
): readonly Tenure[] {
  const { capacity } = participation.attributes;
  const named = capacity ? tenures.filter((tenure) => isNamed(tenure, capacity)) : [];
  if (named.length > 0) return named;
  const [certain, possible]: [Tenure[], Tenure[]] = [[], []];
  for (const tenure of tenures) {
    const ran = ranOn(tenure.edge, event.date ?? event.notAfter);
    if (ran !== null) possible.push(tenure);
    if (ran === "CERTAIN" && event.date !== null) certain.push(tenure);
  }
  return certain.length > 0 ? certain : possible;
}

/** Whether the tenure ran on the date: certainly, possibly, or not (null). */
export function ranOn(edge: GraphEdge, date: PartialDate | null): "CERTAIN" | "POSSIBLE" | null {
  const { status, tenure, observed = [] } = edge.attributes;
  if (tenure) return date === null ? "POSSIBLE" : tenureAsOf(tenure, date);
  // Without bounds only this much is known: it was over when the articles called it former.
  if (date !== null && observed.includes(date)) return "CERTAIN";
  return status === "FORMER" && observed.length === 0 ? null : "POSSIBLE";
}

/** Articles name a capacity as `title, body`; a title alone may belong to any body. */
function isNamed({ post, organization }: Tenure, capacities: readonly string[]): boolean {
  const full = `${post.title}, ${organization.name}`;
  return capacities.some((capacity) => capacity === full || capacity === post.title);
}

function ranksOf({ rank, rankAtLeast }: Office): readonly Rank[] {
  const lowest = rankAtLeast ? RANKS[rankAtLeast].level : Number.POSITIVE_INFINITY;
  const all = Object.keys(RANKS) as Rank[];
  return all.filter((each) => (!rank || each === rank) && RANKS[each].level <= lowest);
}

async function postsOfRanks(
  graph: GraphReader,
  ranks: readonly Rank[],
): Promise<readonly NodeId[]> {
  const { nodes } = await graph.find({ kinds: ["Post"], ranks }, { offset: 0, limit: NODES_MAX });
  return nodes.map(idOf);
}

/** Null where every body fits. */
async function bodiesOf(
  graph: GraphReader,
  { organization, withinOrganization, followSuccession = false, province }: Office,
): Promise<readonly NodeId[] | null> {
  const own = organization
    ? [...(await withLineage(graph, [organization], { followSuccession }))]
    : null;
  const bodies = own && withinOrganization ? await withParts(graph, own) : own;
  if (!province) return bodies;
  const filter = { kinds: ["Organization"], provinces: [province] } as const;
  const { nodes } = await graph.find(filter, { offset: 0, limit: NODES_MAX });
  const local = nodes.map(idOf);
  return bodies ? bodies.filter((body) => local.includes(body)) : local;
}

const DEPTH_MAX = 5;

/** Bodies with the bodies inside them, however deep. */
async function withParts(
  graph: GraphReader,
  bodies: readonly NodeId[],
): Promise<readonly NodeId[]> {
  const all = new Set(bodies);
  let frontier = bodies;
  for (let depth = 0; depth < DEPTH_MAX && frontier.length > 0; depth += 1) {
    frontier = startsOf(await step(graph, frontier, "in", "PART_OF")).filter((id) => !all.has(id));
    for (const id of frontier) all.add(id);
  }
  return [...all];
}

function idOf({ id }: { readonly id: NodeId }): NodeId {
  return id;
}
