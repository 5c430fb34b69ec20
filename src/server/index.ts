/**
 * HOW IT IS ASKED OVER HTTP — the door of the server room.
 *
 *   request → admission → body → Apollo (parse, validate, limits) → compiled execution → answer
 */
export { startServer, type RunningServer, type ServerOptions } from "./server.js";
export { readSettings, SETTINGS, type Settings } from "./settings.js";
export type { ServerContext } from "./server-context.js"; // what resolvers are handed
