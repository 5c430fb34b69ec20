/**
 * Nodes of a graph → what judgements point at: a person or an event as one article shows it, a body
 * by its name. Pointers outlive ids, which may change when an earlier article comes.
 */
import type { BodyPointer, EventPointer, PersonPointer } from "../../ingest/decisions/index.js";
import { nameKey } from "../../ingest/resolve/index.js";
import type { Claim, GraphNode, NodeOf, Referent } from "../../schema/index.js";
import { failure } from "../errors.js";
import type { Resolution } from "./graph.js";

export interface Pointers {
  person(id: string): PersonPointer;
  event(id: string): EventPointer;
  body(id: string): BodyPointer;
  claim(id: string): string;
  node(id: string): GraphNode;
  /** Claims that name the node, the earliest article first. */
  claimsOf(node: GraphNode): readonly Claim[];
}

export function pointersIn({ resolved, claims, articles }: Resolution): Pointers {
  const nodes = new Map(resolved.nodes.map((node) => [node.id, node]));
  const claimOfId = new Map([...claims, ...resolved.corrected].map((each) => [each.id, each]));
  const published = new Map(articles.map(({ id, published: day }) => [id, day ?? "~"]));

  function node(id: string): GraphNode {
    const found = nodes.get(id) ?? nodes.get(resolved.aliases.get(id) ?? "");
    if (!found) throw notFound("the id of a node, as the graph or `hoso export` gives it", id);
    return found;
  }

  function nodeOfKind<K extends GraphNode["kind"]>(id: string, kind: K): NodeOf<K> {
    const found = node(id);
    if (found.kind === kind) return found as NodeOf<K>;
    throw notFound(`the id of a ${kind}`, `${id}, which is a ${found.kind}`);
  }

  function claimsOf(named: GraphNode): readonly Claim[] {
    const day = ({ evidence }: Claim) => published.get(evidence.article) ?? "~";
    return named.claims
      .flatMap((id) => claimOfId.get(id) ?? [])
      .sort((left, right) => (day(left) < day(right) ? -1 : day(left) > day(right) ? 1 : 0));
  }

  return {
    node,
    claimsOf,
    person(id) {
      const appearance = appearanceIn(id, claims);
      if (appearance) return appearance;
      const person = nodeOfKind(id, "Person");
      const isShe = (each: Referent) =>
        each.kind === "Person" && nameKey(each.name) === nameKey(person.name);
      const { claim, referent } = firstNaming(claimsOf(person), isShe, id);
      return { article: claim.evidence.article, name: (referent as { name: string }).name };
    },
    event(id) {
      const event = nodeOfKind(id, "Event");
      const { claim, referent } = firstNaming(claimsOf(event), ({ kind }) => kind === "Event", id);
      const { ordinal, type } = referent as { ordinal: number; type: string };
      return { article: claim.evidence.article, ordinal, type };
    },
    body(id) {
      const { name, province } = nodeOfKind(id, "Organization");
      return { name, province: province === null ? null : node(province).name };
    },
    claim(id) {
      if (claimOfId.has(id)) return id;
      throw notFound("the id of a claim", id);
    },
  };
}

/** `Lê Văn Mẫu@a17`: the person of that name in that article, whoever that is today. */
function appearanceIn(text: string, claims: readonly Claim[]): PersonPointer | null {
  const at = text.lastIndexOf("@");
  if (at === -1 || text.startsWith("person:")) return null;
  const [name, article] = [text.slice(0, at), text.slice(at + 1)];
  const isNamed = (each: Referent) =>
    each.kind === "Person" && nameKey(each.name) === nameKey(name);
  const stands = claims.some(
    ({ subject, object, evidence }) =>
      evidence.article === article && [subject, object].some(isNamed),
  );
  if (stands) return { article, name };
  throw notFound("NAME@ARTICLE, a person whom that article names", text);
}

function firstNaming(
  claims: readonly Claim[],
  isMeant: (referent: Referent) => boolean,
  id: string,
): { readonly claim: Claim; readonly referent: Referent } {
  for (const claim of claims) {
    const referent = [claim.subject, claim.object].find(isMeant);
    if (referent) return { claim, referent };
  }
  throw notFound("a node that articles name", id);
}

function notFound(expected: string, actual: string): Error {
  return failure("NotFound", {
    speaker: "decide",
    expected,
    actual: `there is no ${actual}`,
    remedy: "Look it up first: hoso export | grep NAME",
  });
}
