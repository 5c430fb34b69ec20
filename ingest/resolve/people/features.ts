/**
 * What speaks for and against two portraits of one name being one person. Names are equal already,
 * every mark counted. The name alone is worth 1 and joins nobody; a post of few seats in one body is
 * decisive; two places at once exclude.
 */
import type { Scale } from "../weighing.js";
import type { PersonPortrait } from "./portrait.js";
import {
  HIGHEST_LEVEL,
  HIGH_LEVEL,
  bothReach,
  careerStep,
  fieldsOf,
  firstShared,
  followsClosely,
  rareNames,
  samePostSomewhere,
  seenWhereServing,
  sharedCompany,
} from "./lives.js";
import {
  bothBodies,
  bothPlaces,
  bothPosts,
  firstPair,
  hadNoTimeToMove,
  inContinuedBodies,
  inFullAndInShort,
  inOfficesNeverNamedTogether,
  inOneBody,
  inOneProvince,
  inTwoOfficesAtOnce,
  inTwoPlacesAtOnce,
  inUnitsOfOneName,
  sharedPost,
} from "./services.js";

export const PERSON_SCALE: Scale<PersonPortrait> = {
  same: 4.5,
  different: -2,
  features: [
    {
      id: "same-name",
      weight: 1,
      asks: "Do both bear the name, with all its marks?",
      find: (left, right) => firstShared(left.keys, right.keys),
    },
    {
      id: "rare-name",
      weight: 1.5,
      asks: "Is it a name that seldom two officials bear?",
      find: (left, right) => firstShared(rareNames(left), rareNames(right)),
    },
    {
      id: "same-text",
      weight: 10,
      asks: "Do copies of one text name both?",
      find: (left, right) => firstShared(left.texts, right.texts),
    },
    {
      id: "same-post",
      weight: 6,
      asks: "Did both hold a post that few can hold?",
      find: (left, right) => sharedPost(left, right, ({ seats }) => seats !== "many"),
    },
    {
      id: "same-post-in-a-unit",
      weight: 4,
      asks: "Did both hold a post in a commune or district of one name, of a province not told?",
      find: (left, right) => firstPair(left, right, inUnitsOfOneName, ({ post }) => post),
    },
    {
      id: "same-post-somewhere",
      weight: 1.5,
      asks: "Did both hold a post of one title and name, though an article leaves out where?",
      find: samePostSomewhere,
    },
    {
      id: "shorter-name",
      weight: 2.5,
      asks: "Did both bear one title in a body that the one names in full and the other in short?",
      find: (left, right) => firstPair(left, right, inFullAndInShort, bothBodies),
    },
    {
      id: "same-membership",
      weight: 3,
      asks: "Are both members of one large body?",
      find: (left, right) => sharedPost(left, right, ({ seats }) => seats === "many"),
    },
    {
      id: "same-event",
      weight: 4,
      asks: "Did both take part in one event?",
      find: (left, right) => firstShared(left.events, right.events),
    },
    {
      id: "same-body",
      weight: 3,
      asks: "Did both serve one body, in whichever posts?",
      find: (left, right) => firstPair(left, right, inOneBody, ({ body }) => body),
    },
    {
      id: "continued-body",
      weight: 3,
      asks: "Did the body of one go on as the body of the other?",
      find: (left, right) => firstPair(left, right, inContinuedBodies, bothBodies),
    },
    {
      id: "same-province",
      weight: 2,
      asks: "Did both serve in one province?",
      find: (left, right) =>
        firstPair(left, right, inOneProvince, ({ province }) => province ?? ""),
    },
    {
      id: "same-scene",
      weight: 1.5,
      asks: "Did one, whom no article places, take part where the other served at the time?",
      find: (left, right) => seenWhereServing(left, right) ?? seenWhereServing(right, left),
    },
    {
      id: "high-offices",
      weight: 2,
      asks: "Did both hold offices of ministers or higher ones, of whom the country has few?",
      find: (left, right) => bothReach(HIGH_LEVEL, left, right),
    },
    {
      id: "highest-offices",
      weight: 2,
      asks: "Did both hold offices of the highest, whom everybody knows by name?",
      find: (left, right) => bothReach(HIGHEST_LEVEL, left, right),
    },
    {
      id: "same-field",
      weight: 1,
      asks: "Did both serve in one field of state, such as justice or health?",
      find: (left, right) => firstShared(fieldsOf(left), fieldsOf(right)),
    },
    {
      id: "same-company",
      weight: 0.5,
      asks: "How many other people do articles name beside both, counted up to two?",
      find: sharedCompany,
    },
    {
      id: "career-fits",
      weight: 0.5,
      asks: "Does one career follow the other with a step of at most two ranks up?",
      find: (left, right) => careerStep(left, right, (rise) => rise >= 0 && rise <= 2),
    },
    {
      id: "follows-closely",
      weight: 1,
      asks: "Is the one no longer seen from about the time that the other appears?",
      find: followsClosely,
    },
    {
      id: "rank-leaps",
      weight: -3,
      asks: "Would one career need a leap of four ranks or more, or a fall of three?",
      find: (left, right) => careerStep(left, right, (rise) => rise >= 4 || rise <= -3),
    },
    {
      id: "two-places-at-once",
      weight: -8,
      asks: "Were both bound to different places over the same span?",
      find: (left, right) => firstPair(left, right, inTwoPlacesAtOnce, bothPlaces),
    },
    {
      id: "two-offices-at-once",
      weight: -8,
      asks: "Did both serve in different bodies over the same span, one of them full-time?",
      find: (left, right) => firstPair(left, right, inTwoOfficesAtOnce, bothBodies),
    },
    {
      id: "no-time-to-move",
      weight: -2,
      asks: "Were both seen bound to different places within days, the later not newly appointed?",
      find: (left, right) => firstPair(left, right, hadNoTimeToMove, bothPlaces),
    },
    {
      id: "never-named-together",
      weight: -4,
      asks: "Were both often seen in different offices over the same span, in no article together?",
      find: (left, right) => firstPair(left, right, inOfficesNeverNamedTogether, bothPosts),
    },
  ],
};
