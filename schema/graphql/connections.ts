/** The connections of all types that are listed anywhere. */
import { Article } from "./article.js";
import { Claim } from "./claim.js";
import { connectionOf } from "./connection.js";
import { Edge } from "./edge.js";
import { Event } from "./event.js";
import { LegalDocument } from "./legal-document.js";
import { Node } from "./node.js";
import { Organization } from "./organization.js";
import { Participation } from "./participation.js";
import { Person } from "./person.js";
import { Place } from "./place.js";
import { Post } from "./post.js";
import { Tenure } from "./tenure.js";

export const PersonConnection = connectionOf("Person", () => Person, "people (người)");
export const PostConnection = connectionOf("Post", () => Post, "posts (chức vụ)");
export const OrganizationConnection = connectionOf(
  "Organization",
  () => Organization,
  "bodies (cơ quan, tổ chức)",
);
export const EventConnection = connectionOf("Event", () => Event, "events (sự kiện)");
export const LegalDocumentConnection = connectionOf(
  "LegalDocument",
  () => LegalDocument,
  "legal documents (văn bản)",
);
export const PlaceConnection = connectionOf("Place", () => Place, "places (địa danh)");
export const ArticleConnection = connectionOf("Article", () => Article, "articles (bài báo)");
export const TenureConnection = connectionOf("Tenure", () => Tenure, "tenures (giữ chức)");
export const ParticipationConnection = connectionOf(
  "Participation",
  () => Participation,
  "participations (lượt tham gia, tư cách)",
);
export const ClaimConnection = connectionOf("Claim", () => Claim, "claims (khẳng định)");
export const NodeConnection = connectionOf("Node", () => Node, "nodes of any kind (nút)");
export const EdgeConnection = connectionOf("GraphEdge", () => Edge, "relations (quan hệ)");
