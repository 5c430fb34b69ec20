/** What is answered for the answers of questions. */
import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import type { Drawable, Occasion } from "../../../queries/index.js";
import { Answer, QuoteArguments, VisitOccasion } from "../../../schema/graphql/index.js";
import { pictureOf } from "../answering/traversals.js";
import { quotesFrom } from "../answering/quotes.js";

@Resolver(() => Answer)
export class AnswerResolver {
  @FieldResolver()
  subgraph(@Root() answer: Drawable) {
    return pictureOf(answer);
  }
}

@Resolver(() => VisitOccasion)
export class VisitOccasionResolver {
  @FieldResolver()
  evidence(@Root() occasion: Occasion, @Args(() => QuoteArguments) { first }: QuoteArguments) {
    return quotesFrom(occasion, first, claimsOfOccasion);
  }
}

function claimsOfOccasion({ participation, venue }: Occasion): readonly string[] {
  return [...participation.claims, ...(venue?.claims ?? [])];
}
