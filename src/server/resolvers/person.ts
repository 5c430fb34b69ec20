/** What is answered for people. */
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { PersonNode } from "../../../schema/index.js";
import {
  ParticipationListArguments,
  Person,
  TenureListArguments,
} from "../../../schema/graphql/index.js";
import type { GraphContext } from "../graph-context.js";
import { edgePage } from "../answering/edges.js";
import { eventsAttended, tenuresHeld } from "./lists-of-edges.js";

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver()
  tenures(
    @Root() person: PersonNode,
    @Args(() => TenureListArguments) asked: TenureListArguments,
    @Ctx() context: GraphContext,
  ) {
    return edgePage(context, person, tenuresHeld(asked), asked);
  }

  @FieldResolver()
  participations(
    @Root() person: PersonNode,
    @Args(() => ParticipationListArguments) asked: ParticipationListArguments,
    @Ctx() context: GraphContext,
  ) {
    return edgePage(context, person, eventsAttended(asked), asked);
  }
}
