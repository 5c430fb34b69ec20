/**
 * A rule reads one form of words. What it yields are hints about the event that the sentence is
 * about: who chaired, who came, who organised, who sat where. Which event that is, and who is meant
 * by `Thứ trưởng`, is settled for the whole article afterwards.
 */
import type { ParticipationRole, TenureStatus } from "../../schema/index.js";
import type { GroupPhrase, PersonPhrase } from "../discourse/phrase.js";
import type { BodyMention, EventMention, PlaceMention, PostMention } from "../mentions/mention.js";
import { formBehind, formFrom, formsOf } from "./forms.js";
import type { Item } from "./item.js";
import type { Need, Pattern } from "./pattern.js";

export type Hint =
  | PostHint
  | {
      readonly relation: "TOOK_PART";
      readonly who: readonly (PersonPhrase | GroupPhrase | BodyMention)[];
      readonly role: ParticipationRole;
      readonly event?: EventMention | undefined;
    }
  | {
      readonly relation: "ORGANISED";
      readonly by: readonly BodyMention[];
      readonly event?: EventMention | undefined;
    }
  | {
      readonly relation: "HELD_IN";
      /** Null: in the province that the article is about. */
      readonly place: PlaceMention | null;
      readonly venue: "MAIN" | "BRIDGE";
      readonly event?: EventMention | undefined;
    };

/** What a rule says about a post: somebody enters it, or has left it. */
export interface PostHint {
  readonly relation: "HOLDS";
  /** Null where the sentence leaves out who is spoken of: whoever was named last. */
  readonly who: PersonPhrase | null;
  readonly posts: readonly PostMention[];
  readonly status: TenureStatus;
  /** The posts in apposition to the name are those being left. */
  readonly leaves: boolean;
}

export interface RuleDefinition<Captures extends object> {
  /** Stable; stands in every claim that the rule makes. */
  readonly id: string;
  /** The form of words as a sentence with <kinds> in it. */
  readonly reads: string;
  readonly pattern: Pattern<Captures>;
  yields(captures: Captures): readonly Hint[];
  /** Sentences that it reads, and what it finds in them: `RELATION: phrases`. */
  readonly examples: Readonly<Record<string, readonly string[]>>;
  /** Sentences near by in which it stays silent. */
  readonly counterexamples: readonly string[];
}

export interface Rule {
  readonly id: string;
  readonly reads: string;
  readonly examples: Readonly<Record<string, readonly string[]>>;
  readonly counterexamples: readonly string[];
  /** What a sentence must hold for the rule to match in it. */
  readonly needs: readonly Need[];
  /** All hints of a sentence, in order; reading resumes behind each match. */
  read(items: readonly Item[]): readonly RuleMatch[];
}

export interface RuleMatch {
  readonly hints: readonly Hint[];
  /** Tokens, the end exclusive. */
  readonly from: number;
  readonly to: number;
}

export function rule<Captures extends object>(definition: RuleDefinition<Captures>): Rule {
  const { pattern } = definition;
  return {
    id: definition.id,
    reads: definition.reads,
    examples: definition.examples,
    counterexamples: definition.counterexamples,
    needs: pattern.needs,
    read(items) {
      const matches: RuleMatch[] = [];
      for (let at = 0; at < items.length;) {
        const match = pattern.match(items, at);
        if (!match || match.to === at) {
          at++;
          continue;
        }
        matches.push({
          hints: definition.yields(match.captures),
          from: items[at]!.from,
          to: items[match.to - 1]!.to,
        });
        at = match.to;
      }
      return matches;
    },
  };
}

/** Gives for a sentence the rules that can match in it, in their order: of most rules it lacks a need. */
export function offering(rules: readonly Rule[]): (items: readonly Item[]) => readonly Rule[] {
  const { numberOf, metBy, count } = numbered(rules.flatMap(({ needs }) => needs));
  const forms = formsOf(metBy);
  const offers = rules.map((rule) => ({ rule, needs: rule.needs.map(numberOf) }));
  const met = new Uint8Array(count);
  return (items) => {
    met.fill(0);
    for (let at = 0; at < items.length; at++) {
      const { kind } = items[at]!;
      if (kind !== "Word") for (const need of metBy.get(kind) ?? NONE) met[need] = 1;
      let node = formFrom(forms, items[at]);
      for (let index = at + 1; node; index++) {
        if (node.value) for (const need of node.value) met[need] = 1;
        node = formBehind(node, items[index]);
      }
    }
    const open: Rule[] = [];
    for (const { rule, needs } of offers) if (areMet(needs, met)) open.push(rule);
    return open;
  };
}

function areMet(needs: readonly number[], met: Uint8Array): boolean {
  for (const need of needs) if (met[need] === 0) return false;
  return true;
}

const NONE: readonly number[] = [];

/** Many rules need the same, a person or an event: each need counts once, by a number. */
function numbered(needs: readonly Need[]) {
  const contentOf = (need: Need) => [...need].sort().join("|");
  const distinct = new Map(needs.map((need) => [contentOf(need), need]));
  const numbers = new Map([...distinct.keys()].map((content, number) => [content, number]));
  const metBy = new Map<string, number[]>();
  for (const [content, need] of distinct)
    for (const each of need) metBy.set(each, [...(metBy.get(each) ?? []), numbers.get(content)!]);
  const numberOf = (need: Need) => numbers.get(contentOf(need))!;
  return { numberOf, metBy, count: distinct.size };
}
