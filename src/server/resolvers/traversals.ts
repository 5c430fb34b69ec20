/**
 * One field of Query for each traversal, made from its record: the arguments are its parameters,
 * the description is its question. Only which GraphQL type shows its answer is said here.
 */
import {
  Args,
  ArgsType,
  Ctx,
  Field,
  Float,
  ID,
  Int,
  Query,
  Resolver,
  type ClassType,
  type NonEmptyArray,
} from "type-graphql";
import { TRAVERSALS, type Parameter, type Shape, type Traversal } from "../../../queries/index.js";
import * as types from "../../../schema/graphql/index.js";
import { asKnown, type KnownAtAsked } from "../answering/known-at.js";
import { answerTo } from "../answering/traversals.js";
import type { GraphContext } from "../graph-context.js";

/** Traversal id → the type of its answer. */
const ANSWERS: Readonly<Record<string, ClassType<object>>> = {
  visits: types.VisitsAnswer,
  career: types.CareerAnswer,
  holders: types.HoldersAnswer,
  colleagues: types.ColleaguesAnswer,
  coAttendance: types.CoAttendanceAnswer,
  interlocks: types.InterlocksAnswer,
  path: types.PathAnswer,
  neighbourhood: types.NeighbourhoodAnswer,
  documentTrail: types.DocumentTrailAnswer,
  timeline: types.TimelineAnswer,
  ranking: types.RankingAnswer,
  communities: types.CommunitiesAnswer,
  stats: types.StatsAnswer,
  unmatched: types.UnmatchedAnswer,
};

const ID_OR_NAME = "The id, or the whole name where only one is called so.";

/** What is known of earlier runs is a graph: phrases that nobody understood are not in it. */
const OF_TODAY_ONLY: ReadonlySet<string> = new Set(["unmatched"]);

export const TRAVERSAL_RESOLVERS = TRAVERSALS.map(resolverOf) as unknown as NonEmptyArray<Function>;

function resolverOf(traversal: Traversal): Function {
  const { id, question } = traversal;
  const answer = ANSWERS[id];
  if (!answer) throw new Error(`No GraphQL type shows the answer of ${id}: name it in ANSWERS.`);

  class TraversalResolver {}
  const method = ({ knownAt, ...asked }: Asked, context: GraphContext) =>
    asKnown(context, { knownAt }, (graph) => answerTo(traversal, asked, graph, context.ledger));
  Object.defineProperty(TraversalResolver.prototype, id, { value: method });

  const { prototype } = TraversalResolver;
  const given = argumentsOf(traversal);
  Args(() => given)(prototype, id, 0);
  Ctx()(prototype, id, 1);
  const description = `${question.en} (${question.vi}) Null where a node that is named does not exist.`;
  Query(() => answer, { nullable: true, description })(prototype, id, {});
  Resolver()(TraversalResolver);
  return TraversalResolver;
}

interface Asked extends KnownAtAsked {
  readonly [parameter: string]: unknown;
}

function argumentsOf({ id, parameters }: Traversal): ClassType<object> {
  class Arguments extends (OF_TODAY_ONLY.has(id) ? Object : types.KnownAtArguments) {}
  for (const [name, parameter] of Object.entries(parameters)) declare(Arguments, name, parameter);
  ArgsType()(Arguments);
  return Arguments;
}

function declare(
  { prototype }: ClassType<object>,
  name: string,
  { shape, required, initial, description: meaning }: Parameter<unknown>,
): void {
  const description = shape.type === "node" ? `${meaning} ${ID_OR_NAME}` : meaning;
  const options = {
    description,
    nullable: !required && initial === undefined,
    ...(initial !== undefined && { defaultValue: initial }),
  };
  const type = typeOf(shape, description); // at once: an enum must be registered before it is met
  Field(() => type as typeof String, options)(prototype, name);
}

/** The GraphQL type of a parameter; a list where it is written as one. */
function typeOf(shape: Shape, description: string): object {
  switch (shape.type) {
    case "node":
      return ID;
    case "nodes":
      return [ID];
    case "day":
    case "date":
      return types.PartialDateScalar;
    case "number":
      return shape.whole ? Int : Float;
    case "flag":
      return Boolean;
    case "choice":
      return types.enumOf(shape.name, shape.table, description);
    case "choices":
      return [types.enumOf(shape.name, shape.table, description)];
  }
}
