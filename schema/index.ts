/**
 * WHAT EXISTS — the door of the schema room: the ontology as data, and the types that follow.
 * The GraphQL types stand in `graphql/` and have their own door, so that reading an article loads
 * no server.
 */
export * from "./ontology/article.js"; //            the text that was published
export * from "./ontology/as-of.js"; //              certain, possible or not, at a date
export * from "./ontology/claim.js"; //              what one article says, with its quote
export * from "./ontology/edge-orders.js"; //        the orders of tenures and participations
export * from "./ontology/graph.js"; //              nodes, edges and the reading interface
export * from "./ontology/kinds.js"; //              person, post, body, event, document, place, article
export * from "./ontology/node-orders.js"; //        the orders of lists, and positions in them
export * from "./ontology/organization-kinds.js"; // ministry, sở, People's Committee, …
export * from "./ontology/page-span.js"; //          which part of a list a page shows
export * from "./ontology/partial-date.js"; //       dates as far as they are known
export * from "./ontology/ranks.js"; //              the rank scale of posts
export * from "./ontology/referent.js"; //           what a claim is about
export * from "./ontology/relations.js"; //          the sentences that the graph can say
export * from "./ontology/tenure.js"; //             held at least, held at most, and why
export * from "./ontology/values.js"; //             status, role, certainty, venue, level
