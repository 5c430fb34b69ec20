/**
 * WHAT DO YOU WANT TO KNOW — the door of the queries room: one traversal a file, each a declared
 * record, listed here in the order in which a newcomer would ask them. `asking/` says what a
 * question is, `finding/` how answers are found, `saved/` holds questions ready to be asked.
 */
import { career } from "./career.js";
import { coAttendance } from "./co-attendance.js";
import { colleagues } from "./colleagues.js";
import { communities } from "./communities.js";
import { documentTrail } from "./document-trail.js";
import { holders } from "./holders.js";
import { interlocks } from "./interlocks.js";
import { neighbourhood } from "./neighbourhood.js";
import { path } from "./path.js";
import { ranking } from "./ranking.js";
import { stats } from "./stats.js";
import { timeline } from "./timeline.js";
import type { Traversal } from "./asking/traversal.js";
import { unmatched } from "./unmatched.js";
import { visits } from "./visits.js";

/** Every question that can be asked, in the order of documentation and menus. */
export const TRAVERSALS: readonly Traversal[] = [
  visits, //        which official was in which province
  career, //        which posts somebody held
  holders, //       who held a post
  colleagues, //    who served in the same body at the same time
  coAttendance, //  who was at the same events as whom
  interlocks, //    what is tied together through what
  path, //          how two nodes are connected
  neighbourhood, // what lies around a node
  documentTrail, // what became of a document
  timeline, //      what happened around a node
  ranking, //       who stands in the middle of a network
  communities, //   into which groups a network falls
  stats, //         what the graph holds
  unmatched, //     what reading did not understand
];

// What a question is, and with what it can be asked.
export * from "./asking/invalid-argument.js"; // thrown where an argument does not fit
export * from "./asking/named.js"; //            nodes by id, or by a name that only one bears
export * from "./asking/means.js"; //            what a question may use besides the graph
export * from "./asking/networks.js"; //         the named networks
export * from "./asking/parameter.js"; //        arguments with their limits
export { meets } from "./asking/support.js"; //  how well an edge is shown
export * from "./asking/traversal.js"; //        the record, and how it is asked

// Parts of answers that others use too.
export { holdersOf, postsOf } from "./finding/officials.js"; // who holds posts of a rank or body
export { eventsIn } from "./finding/visit-occasions.js"; // what was held in a province
export * from "./finding/subgraph.js"; //                       the picture of an answer
export type { Occasion } from "./finding/visit-occasions.js"; // an official at an event

export {
  career,
  coAttendance,
  colleagues,
  communities,
  documentTrail,
  holders,
  interlocks,
  neighbourhood,
  path,
  ranking,
  stats,
  timeline,
  unmatched,
  visits,
};
