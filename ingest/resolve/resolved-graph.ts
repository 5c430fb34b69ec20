/** What goes into resolving, and what comes out: plain data on both sides. */
import type { Article, Claim, GraphEdge, GraphNode, NodeId } from "../../schema/index.js";
import type { Judgement } from "../decisions/judgement.js";
import type { Problem } from "../problem.js";

export interface ResolveInput {
  readonly claims: readonly Claim[];
  /** Their texts may be empty; with texts, copies of one agency text are found. */
  readonly articles: readonly Article[];
  /** What people decided, in any order. */
  readonly judgements?: readonly Judgement[];
}

export interface ResolvedGraph {
  /** Sorted by id, each id once. */
  readonly nodes: readonly GraphNode[];
  /** Sorted by id, each id once; every end is among the nodes. */
  readonly edges: readonly GraphEdge[];
  /** An id that other articles or judgements would have given → the id that stands for it now. */
  readonly aliases: ReadonlyMap<NodeId, NodeId>;
  /** Claims that judgements put in place of what was read; nodes and edges name them. */
  readonly corrected: readonly Claim[];
  /** Judgements that contradict older ones or point at nothing. */
  readonly problems: readonly Problem[];
}
