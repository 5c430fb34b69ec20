/** What is answered for legal documents. */
import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import type { LegalDocumentNode } from "../../../schema/index.js";
import { LegalDocument, NameArguments, NeighbourArguments } from "../../../schema/graphql/index.js";
import { neighbourPage } from "../answering/edges.js";
import { documentTypeIn } from "../answering/names.js";
import * as lists from "./lists-of-edges.js";

@Resolver(() => LegalDocument)
export class LegalDocumentResolver {
  @FieldResolver()
  type(@Root() document: LegalDocumentNode, @Args(() => NameArguments) { lang }: NameArguments) {
    return documentTypeIn(document, lang);
  }

  @FieldResolver()
  issuedBy(
    @Root() document: LegalDocumentNode,
    @Args(() => NeighbourArguments) asked: NeighbourArguments,
  ) {
    return neighbourPage(document, lists.ISSUERS, asked);
  }

  @FieldResolver()
  reviews(
    @Root() document: LegalDocumentNode,
    @Args(() => NeighbourArguments) asked: NeighbourArguments,
  ) {
    return neighbourPage(document, lists.REVIEWED, asked);
  }

  @FieldResolver()
  reviewedBy(
    @Root() document: LegalDocumentNode,
    @Args(() => NeighbourArguments) asked: NeighbourArguments,
  ) {
    return neighbourPage(document, lists.REVIEWERS, asked);
  }

  @FieldResolver()
  amends(
    @Root() document: LegalDocumentNode,
    @Args(() => NeighbourArguments) asked: NeighbourArguments,
  ) {
    return neighbourPage(document, lists.AMENDED, asked);
  }

  @FieldResolver()
  amendedBy(
    @Root() document: LegalDocumentNode,
    @Args(() => NeighbourArguments) asked: NeighbourArguments,
  ) {
    return neighbourPage(document, lists.AMENDERS, asked);
  }

  @FieldResolver()
  events(
    @Root() document: LegalDocumentNode,
    @Args(() => NeighbourArguments) asked: NeighbourArguments,
  ) {
    return neighbourPage(document, lists.CITING_EVENTS, asked);
  }

  @FieldResolver()
  citedIn(
    @Root() document: LegalDocumentNode,
    @Args(() => NeighbourArguments) asked: NeighbourArguments,
  ) {
    return neighbourPage(document, lists.CITING_ARTICLES, asked);
  }
}
