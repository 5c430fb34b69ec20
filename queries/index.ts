/**
 * WHAT DO YOU WANT TO KNOW — the door of the queries room: one traversal a file, each a declared
 * record, listed here in the order in which a newcomer would ask them.
 */
import type { Traversal } from "./traversal.js";
import { visits } from "./visits.js";

/** Every question that can be asked, in the order of documentation and menus. */
export const TRAVERSALS: readonly Traversal[] = [
  visits, // which official was in which province
];

export * from "./invalid-argument.js"; // thrown where an argument does not fit
export * from "./means.js"; //            what a question may use besides the graph
export { holdersOf, postsOf } from "./officials.js"; // who holds posts of a rank or body
export * from "./parameter.js"; //        what a question can be asked with
export * from "./subgraph.js"; //         the picture of an answer
export { meets } from "./support.js"; //  how well an edge is shown
export * from "./traversal.js"; //        the record, and how it is asked
export type { Occasion } from "./visit-occasions.js";
export { visits };
