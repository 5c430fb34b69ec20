/**
 * The fields that lead from the interfaces to other types. type-graphql wants an interface's class
 * before any class that implements it; the types here implement interfaces themselves, so that these
 * fields are declared when all classes are there.
 */
import { Field } from "type-graphql";
import { Answer } from "./answers/answer.js";
import { Subgraph } from "./answers/subgraph.js";
import { ArticleConnection, EdgeConnection } from "./connections.js";
import { Evidence } from "./evidence.js";
import { Evidenced } from "./evidenced.js";
import { Node } from "./node.js";

Field(() => [Evidence], { description: "The quotes (trích dẫn) that name it." })(
  Node.prototype,
  "evidence",
);

Field(() => ArticleConnection.Connection, {
  description: "The articles (bài báo) that report it.",
})(Node.prototype, "articles");

Field(() => EdgeConnection.Connection, {
  description: "Its relations (quan hệ) with other nodes, page by page.",
})(Node.prototype, "edges");

Field(() => [Evidence], {
  description: "The quotes (trích dẫn) that show it; none for facts of the gazetteer.",
})(Evidenced.prototype, "evidence");

Field(() => Subgraph, { description: "The answer as a picture (đồ thị con)." })(
  Answer.prototype,
  "subgraph",
);
