/** What stands below an answer, so that a paper can cite it: which graphs, and which query. */
import type { GraphContext } from "./graph-context.js";

export interface Citation {
  readonly [name: string]: unknown;
  readonly graphVersion: string;
  readonly queryHash: string | null;
  /** The earlier graphs that were asked, where `knownAt` was given. */
  readonly knownAt?: readonly { readonly run: number; readonly graphVersion: string }[];
}

export function citation(
  { reader, history }: Pick<GraphContext, "reader" | "history">,
  queryHash: string | null,
): Citation {
  const knownAt = Array.from(history.cited, ([run, graphVersion]) => ({ run, graphVersion }));
  return { graphVersion: reader.version, queryHash, ...(knownAt.length > 0 && { knownAt }) };
}
