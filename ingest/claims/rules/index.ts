/** All rules about events, in the order in which a sentence is offered to them. */
import { offering, type Rule } from "../rule.js";
import {
  attendsActive,
  attendsAtBridge,
  attendsFurther,
  attendsInverted,
  attendsPresence,
  attendsThere,
  handedPost,
  inParty,
  isHeard,
  meetsGuest,
  speaksToGuests,
  statementAt,
} from "./attending.js";
import {
  chairedUnder,
  chairsActive,
  chairsInverted,
  chairsOpening,
  chairsWhen,
  hostsGuests,
  leadsDelegation,
  receives,
  ledBy,
} from "./chairing.js";
import {
  bodyMeets,
  courtTries,
  delegationOf,
  organisedBy,
  organisedHearing,
  organisedOf,
  organisedOrdinal,
  organisedSitting,
  organisesActive,
  teamOf,
  teamSetUp,
} from "./organising.js";
import {
  bridgeAtBody,
  bridgeHere,
  bridgePoint,
  heldAt,
  heldAtBody,
  heldAtUnit,
  placeHolds,
} from "./places.js";

export const RULES: readonly Rule[] = [
  ledBy, // before chairsActive: `do … chủ trì`
  chairedUnder,
  chairsInverted,
  chairsOpening,
  chairsActive,
  chairsWhen,
  leadsDelegation,
  receives,
  hostsGuests,
  attendsInverted,
  attendsFurther,
  attendsPresence,
  isHeard,
  attendsActive,
  attendsAtBridge,
  attendsThere,
  statementAt,
  speaksToGuests,
  inParty,
  meetsGuest,
  handedPost,
  organisesActive,
  organisedBy,
  organisedOf,
  organisedOrdinal,
  organisedSitting,
  organisedHearing,
  delegationOf,
  teamOf,
  teamSetUp,
  courtTries,
  bodyMeets, // after the rules that name the verb
  bridgePoint,
  bridgeAtBody,
  bridgeHere,
  placeHolds,
  heldAtUnit,
  heldAtBody,
  heldAt, // after the bridge points, which are also `tại …`
];

export const rulesFor = offering(RULES);
