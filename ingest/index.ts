/** WHAT WAS SAID — the door of the ingest room. */
export { factsOf, type Facts } from "./facts.js"; //         claims of one article, told flat
export type { Problem } from "./problem.js"; //              what a person should know about an input
export { read } from "./read.js"; //                         one article into claims: the whole line of rooms
export type { Reading, Unmatched } from "./reading.js"; //   what reading one article yields
export { resolve } from "./resolve/index.js"; //             claims of all articles into one graph
