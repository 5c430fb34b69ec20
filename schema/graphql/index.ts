/**
 * WHAT CAN BE ASKED FOR — the door of the GraphQL types: fields and descriptions only. What the
 * fields answer is told by the resolvers in `src/server`.
 */
export * from "./answers/answer.js"; //   the interface of all answers
export * from "./answers/subgraph.js"; // the picture of an answer
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
