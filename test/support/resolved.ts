/** Looking things up in a resolved graph, for tests that read as sentences. */
import { resolve, type ResolvedGraph } from "../../ingest/resolve/index.js";
import type { Judgement } from "../../ingest/decisions/index.js";
import type { Article, Claim, GraphEdge, GraphNode, Kind, Relation } from "../../schema/index.js";
import { articleOf } from "./claims.js";

/** Articles of which nothing but the claims matters may be left out. */
export function resolved(
  claims: readonly Claim[],
  articles: readonly Article[] = [],
  judgements: readonly Judgement[] = [],
): ResolvedGraph {
  return resolve({ claims, articles, judgements });
}

/** `{ a: "2023-07-20" }`: article ids with their days of publication. */
export function published(days: Readonly<Record<string, string>>): readonly Article[] {
  return Object.entries(days).map(([id, day]) => articleOf(id, day));
}

export function idsOf({ nodes }: ResolvedGraph, kind: Kind): readonly string[] {
  return nodes.filter((node) => node.kind === kind).map(({ id }) => id);
}

export function nodeOf({ nodes }: ResolvedGraph, id: string): GraphNode | undefined {
  return nodes.find((node) => node.id === id);
}

export function edgesOf({ edges }: ResolvedGraph, relation: Relation): readonly GraphEdge[] {
  return edges.filter((edge) => edge.relation === relation);
}

export function edgeOf({ edges }: ResolvedGraph, id: string): GraphEdge | undefined {
  return edges.find((edge) => edge.id === id);
}
