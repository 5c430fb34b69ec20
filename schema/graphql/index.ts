/**
 * WHAT CAN BE ASKED FOR — the door of the GraphQL types: fields and descriptions only. What the
 * fields answer is told by the resolvers in `src/server`.
 */
export * from "./answers/answer.js"; //   the interface of all answers
export * from "./answers/career.js"; //   which posts somebody held
export * from "./answers/co-attendance.js"; //  who was at the same events as whom
export * from "./answers/colleagues.js"; //     who served with whom
export * from "./answers/communities.js"; //    into which groups a network falls
export * from "./answers/document-trail.js"; // what became of a document
export * from "./answers/holders.js"; //  who held a post
export * from "./answers/interlocks.js"; //     what is tied together through what
export * from "./answers/neighbourhood.js"; //  what lies around a node
export * from "./answers/path.js"; //     how two nodes are connected
export * from "./answers/ranking.js"; //  who stands in the middle of a network
export * from "./answers/stats.js"; //    what the graph holds
export * from "./answers/subgraph.js"; // the picture of an answer
export * from "./answers/timeline.js"; // what happened around a node
export * from "./answers/unmatched.js"; // what was not understood
export * from "./answers/visits.js"; //   which official was in which province
export * from "./arguments.js"; //        by what lists are narrowed, ordered and paged
export * from "./article.js";
export * from "./claim.js";
export * from "./connection.js"; //       pages of lists
export * from "./connections.js"; //      the connections of all types
export * from "./edge.js";
export * from "./enums.js"; //            derived from the ontology in one step
export * from "./event.js";
export * from "./evidence.js";
export * from "./evidenced.js"; //        the interface of relations with quotes
export * from "./legal-document.js";
import "./links.js"; //                   what leads from the interfaces to other types
export * from "./node.js"; //             the interface of all kinds
export * from "./organization.js";
export * from "./partial-date.js";
export * from "./participation.js";
export * from "./person.js";
export * from "./place.js";
export * from "./post.js";
export * from "./tenure.js";
