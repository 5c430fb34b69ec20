/**
 * The program that `graphql.ts` starts once for each contestant, so that none shares a process with
 * another: Hồ Sơ as it is served, Apollo's own standalone server, and mercurius without its jit;
 * all with the same schema over the same graph.
 */
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import Fastify from "fastify";
import mercurius from "mercurius";
import { startServer } from "../../src/server/index.js";
import { buildHosoSchema } from "../../src/server/schema.js";
import { officials } from "./graphql-world.js";

const reader = officials();
const schema = buildHosoSchema();
const host = "127.0.0.1";

const CONTESTANTS: Readonly<Record<string, () => Promise<string>>> = {
  async hoso() {
    const { url } = await startServer({ reader: () => reader, port: 0, environment: {} });
    return `${url}/graphql`;
  },
  async apollo() {
    const context = async () => ({ reader });
    const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
      listen: { port: 0, host },
      context,
    });
    return url;
  },
  async mercurius() {
    const app = Fastify();
    await app.register(mercurius, { schema, context: () => ({ reader }) });
    return `${await app.listen({ port: 0, host })}/graphql`;
  },
};

/** Milliseconds of a processor that this process has taken. */
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.((user + system) / 1_000);
});
process.send?.(await CONTESTANTS[process.argv[2]!]!());
process.on("disconnect", () => process.exit());
