/** What is answered for people. */
import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import type { PersonNode } from "../../../schema/index.js";
import {
  ParticipationListArguments,
  Person,
  TenureListArguments,
} from "../../../schema/graphql/index.js";
import { edgePage } from "../answering/edges.js";
import { eventsAttended, tenuresHeld } from "./lists-of-edges.js";

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver()
  tenures(@Root() person: PersonNode, @Args(() => TenureListArguments) asked: TenureListArguments) {
    return edgePage(person, tenuresHeld(asked), asked);
  }

  @FieldResolver()
  participations(
    @Root() person: PersonNode,
    @Args(() => ParticipationListArguments) asked: ParticipationListArguments,
  ) {
    return edgePage(person, eventsAttended(asked), asked);
  }
}
