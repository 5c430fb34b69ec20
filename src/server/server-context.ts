/** What every resolver is handed: the graph as it stood when the request came, and the exchange. */
import type { Exchange } from "./exchange.js";
import type { GraphContext } from "./graph-context.js";

export interface ServerContext extends GraphContext {
  readonly exchange: Exchange;
}
