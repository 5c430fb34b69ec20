/**
 * Apollo Server as Hồ Sơ wants it: compiled execution, limits that report instead of throwing, no
 * hints about the schema in errors, no batching, no persisted queries, and no plugin that would
 * wrap resolvers (cache control alone would cost two thirds of the speed).
 */
import type { Server } from "node:http";
import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestListener } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import type { GraphQLSchema } from "graphql";
import { compiledExecution } from "./compiled-execution.js";
import { createDocumentStore } from "./document-store.js";
import { hideInternals } from "./error-codes.js";
import { aliasesWithin } from "./limits/aliases.js";
import { depthWithin } from "./limits/depth.js";
import { directivesWithin } from "./limits/directives.js";
import type { Log } from "./log.js";
import { accompany } from "./request-listener.js";
import type { ServerContext } from "./server-context.js";
import type { Settings } from "./settings.js";

export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly httpServer: Server;
  readonly settings: Settings;
  readonly log: Log;
}

export function createApollo(parts: ApolloParts): ApolloServer<ServerContext> {
  const { schema, httpServer, settings, log } = parts;
  return new ApolloServer<ServerContext>({
    gateway: compiledExecution(schema),
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false, // the command that starts the server hears the signals
    logger: log,
    formatError: hideInternals,
    documentStore: createDocumentStore(),
    parseOptions: { maxTokens: settings.tokensMax },
    validationOptions: { maxErrors: settings.errorsMax - 1 }, // one more says that it stopped
    maxRecursiveSelections: settings.selectionsMax,
    validationRules: [
      depthWithin(settings.depthMax),
      aliasesWithin(settings.aliasesMax),
      directivesWithin(settings.directivesMax),
    ],
    plugins: [
      ApolloServerPluginDrainHttpServer({
        httpServer,
        stopGracePeriodMillis: settings.stopTimeMax,
      }),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      listening(accompany(parts)),
    ],
  });
}

/** One listener for all requests: what belongs to one request stands in its exchange. */
function listening(
  listener: GraphQLRequestListener<ServerContext>,
): ApolloServerPlugin<ServerContext> {
  return { requestDidStart: async () => listener };
}
