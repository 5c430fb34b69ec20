/**
 * What a Prometheus server reads at /metrics. Labels come from closed lists (type of operation,
 * outcome) and never from the asker: a label that an asker could choose would grow without end.
 */
import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";
import type { Exchange } from "./exchange.js";

export interface Metrics {
  observe(exchange: Exchange): void;
  /** In the text format of Prometheus. */
  print(): Promise<string>;
  readonly contentType: string;
}

/** Memory, event loop and the like belong to the process, however many servers run in it. */
const processMetrics = new Registry();
collectDefaultMetrics({ register: processMetrics });

export function createMetrics(): Metrics {
  const registry = new Registry();
  const requests = new Counter({
    name: "hoso_graphql_requests_total",
    help: "GraphQL requests by type of operation and outcome",
    labelNames: ["operation_type", "outcome"],
    registers: [registry],
  });
  const durations = new Histogram({
    name: "hoso_graphql_request_seconds",
    help: "Seconds from the arrival of a GraphQL request to the end of its answer",
    labelNames: ["operation_type"],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  const all = Registry.merge([processMetrics, registry]);

  return {
    observe({ operationType, outcome, arrivedAt }) {
      requests.inc({ operation_type: operationType, outcome: outcome ?? "failed" });
      durations.observe({ operation_type: operationType }, (performance.now() - arrivedAt) / 1000);
    },
    print: () => all.metrics(),
    contentType: all.contentType,
  };
}
