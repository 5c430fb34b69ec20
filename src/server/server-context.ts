/** What every resolver is handed: the graph as it stood when the request came, and the exchange. */
import type { GraphReader } from "../../schema/index.js";
import type { Exchange } from "./exchange.js";

export interface ServerContext {
  readonly reader: GraphReader;
  readonly exchange: Exchange;
}
