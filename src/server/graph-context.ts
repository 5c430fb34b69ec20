/** What resolvers need of the context of a request: the graph, and what questions may use besides. */
import type { GraphReader } from "../../schema/index.js";
import type { Ledger } from "../graph/means.js";

export interface GraphContext {
  readonly reader: GraphReader;
  /** The phrases that reading did not understand; without it, `unmatched` is empty. */
  readonly ledger?: Ledger;
}
