/**
 * The bodies completed so far. Which of a kind came last is asked again and again; each question looks
 * only at the bodies that came since it was asked before, so that all take time in proportion.
 */
import type { OrganizationReferent } from "../../schema/index.js";

export interface Seen {
  add(body: OrganizationReferent): void;
  /** The latest that fits; `question` is the same where what fits is the same. */
  latest(
    question: string,
    fits: (body: OrganizationReferent) => boolean,
  ): OrganizationReferent | null;
  /** So many of the latest, in order. */
  lately(count: number): readonly OrganizationReferent[];
}

interface Answer {
  readonly body: OrganizationReferent | null;
  /** How many bodies had been seen. */
  readonly of: number;
}

export function seenNothing(): Seen {
  const bodies: OrganizationReferent[] = [];
  const answers = new Map<string, Answer>();
  return {
    add: (body) => void bodies.push(body),
    latest(question, fits) {
      const known = answers.get(question) ?? { body: null, of: 0 };
      let at = bodies.length - 1;
      while (at >= known.of && !fits(bodies[at]!)) at--;
      const body = at >= known.of ? bodies[at]! : known.body;
      answers.set(question, { body, of: bodies.length });
      return body;
    },
    lately: (count) => bodies.slice(-count),
  };
}
