/** What is answered for claims and their quotes. */
import { FieldResolver, Resolver, Root } from "type-graphql";
import type { Claim } from "../../../schema/index.js";
import { Claim as ClaimType, Evidence } from "../../../schema/graphql/index.js";
import { articleOf, quoteOf, type Quote } from "../answering/quotes.js";
import { qualifier, referentShown } from "../answering/referents.js";

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver()
  article(@Root() quote: Quote) {
    return articleOf(quote);
  }

  @FieldResolver()
  claim(@Root() { source }: Quote) {
    return source;
  }
}

@Resolver(() => ClaimType)
export class ClaimResolver {
  @FieldResolver()
  subject(@Root() claim: Claim) {
    return referentShown(claim.subject);
  }

  @FieldResolver()
  object(@Root() claim: Claim) {
    return referentShown(claim.object);
  }

  @FieldResolver()
  evidence(@Root() claim: Claim) {
    return quoteOf(claim);
  }

  @FieldResolver()
  status(@Root() claim: Claim) {
    return qualifier(claim, "status");
  }

  @FieldResolver()
  since(@Root() claim: Claim) {
    return qualifier(claim, "since");
  }

  @FieldResolver()
  until(@Root() claim: Claim) {
    return qualifier(claim, "until");
  }

  @FieldResolver()
  role(@Root() claim: Claim) {
    return qualifier(claim, "role");
  }

  @FieldResolver()
  capacity(@Root() claim: Claim) {
    return qualifier(claim, "capacity") ?? [];
  }

  @FieldResolver()
  onBehalfOf(@Root() claim: Claim) {
    return qualifier(claim, "onBehalfOf");
  }

  @FieldResolver()
  bridge(@Root() claim: Claim) {
    return qualifier(claim, "bridge");
  }

  @FieldResolver()
  venue(@Root() claim: Claim) {
    return qualifier(claim, "venue");
  }
}
