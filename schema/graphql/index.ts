/**
 * WHAT CAN BE ASKED FOR — the door of the GraphQL types: fields and descriptions only. What the
 * fields answer is told by the resolvers in `src/server`.
 */

// Nodes: the interface, and one type a kind.
export * from "./node.js";
export * from "./person.js";
export * from "./post.js";
export * from "./organization.js";
export * from "./event.js";
export * from "./legal-document.js";
export * from "./place.js";
export * from "./article.js";

// Relations: what they share, the two that are asked for most, and any.
export * from "./evidenced.js";
export * from "./tenure.js";
export * from "./participation.js";
export * from "./edge.js";

// Evidence: claims and their quotes, and the runs that read them.
export * from "./claim.js";
export * from "./evidence.js";
export * from "./run.js";

// Lists: pages, arguments, and the values that both take.
export * from "./arguments.js";
export * from "./connection.js";
export * from "./connections.js";
export * from "./enums.js";
export * from "./partial-date.js";

// Answers: one type a question.
export * from "./answers/answer.js";
export * from "./answers/subgraph.js";
export * from "./answers/visits.js";
export * from "./answers/career.js";
export * from "./answers/holders.js";
export * from "./answers/colleagues.js";
export * from "./answers/co-attendance.js";
export * from "./answers/interlocks.js";
export * from "./answers/path.js";
export * from "./answers/neighbourhood.js";
export * from "./answers/document-trail.js";
export * from "./answers/timeline.js";
export * from "./answers/ranking.js";
export * from "./answers/communities.js";
export * from "./answers/stats.js";
export * from "./answers/unmatched.js";

// What leads from the interfaces to other types.
import "./links.js";
