/** What resolvers need of the context of a request: the graph, and what questions may use besides. */
import type { GraphReader } from "../../schema/index.js";
import type { Ledger } from "../graph/means.js";
import type { AskedHistory } from "./history.js";

export interface GraphContext {
  readonly reader: GraphReader;
  /** The phrases that reading did not understand; without it, `unmatched` is empty. */
  readonly ledger?: Ledger;
  readonly history: AskedHistory;
}

/** What is known of earlier runs where none are kept. */
export const NO_HISTORY = {
  runs: () => [],
  graphAt: () => {
    throw new Error("There is no run, so nobody can have asked for one.");
  },
};
