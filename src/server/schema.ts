/**
 * The executable schema: the types of `schema/graphql`, the resolvers beside this file, and nothing
 * that would slow fields down: no middleware, no asynchronous argument checks, no promise where a
 * kind tells the type.
 */
import "reflect-metadata";
import { isAbstractType, lexicographicSortSchema, type GraphQLSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import { callDirectly } from "./direct-resolvers.js";
import { AnswerResolver, VisitOccasionResolver } from "./resolvers/answers.js";
import { ArticleResolver } from "./resolvers/article.js";
import { ClaimResolver, EvidenceResolver } from "./resolvers/claim.js";
import { EdgeResolver } from "./resolvers/edge.js";
import { EntityResolver } from "./resolvers/entities.js";
import { EventResolver, EventVenueResolver } from "./resolvers/event.js";
import { EvidencedResolver } from "./resolvers/evidenced.js";
import { LegalDocumentResolver } from "./resolvers/legal-document.js";
import { NodeResolver } from "./resolvers/node.js";
import { OrganizationResolver } from "./resolvers/organization.js";
import { ParticipationResolver } from "./resolvers/participation.js";
import { PersonResolver } from "./resolvers/person.js";
import { PlaceResolver } from "./resolvers/place.js";
import { PostResolver } from "./resolvers/post.js";
import { TenureResolver } from "./resolvers/tenure.js";
import { TRAVERSAL_RESOLVERS } from "./resolvers/traversals.js";

const RESOLVERS: NonEmptyArray<Function> = [
  EntityResolver,
  ...TRAVERSAL_RESOLVERS,
  AnswerResolver,
  VisitOccasionResolver,
  NodeResolver,
  EvidencedResolver,
  PersonResolver,
  PostResolver,
  OrganizationResolver,
  EventResolver,
  EventVenueResolver,
  LegalDocumentResolver,
  PlaceResolver,
  ArticleResolver,
  TenureResolver,
  ParticipationResolver,
  EdgeResolver,
  ClaimResolver,
  EvidenceResolver,
];

export function buildHosoSchema(): GraphQLSchema {
  const built = buildSchemaSync({ resolvers: RESOLVERS, validate: false });
  callDirectly(built);
  resolveKinds(built);
  built.getQueryType()!.description =
    "What can be asked of the dossier (hồ sơ): single nodes, lists of each kind, and questions " +
    "that walk the graph. Every answer leads to the quotes that show it.";
  return lexicographicSortSchema(built);
}

/** Every node tells its kind, which is the name of its type. */
function resolveKinds(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()))
    if (isAbstractType(type)) type.resolveType = (value) => (value as { kind: string }).kind;
}
