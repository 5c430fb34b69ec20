/**
 * The state of an office that is named without one: `Tổng thống Donald Mauras` in an article about Mỹ.
 * It is the state of which the article speaks most, among those that have such an office; where another
 * is spoken of nearly as often, nobody can say.
 */
import type { Discourse } from "../discourse/index.js";
import { commonName, timesNamed } from "../discourse/states.js";
import { HOME, stateAt } from "../gazetteers/countries.js";
import { WITH_CHAIRMAN, withoutSeat, WITHOUT_PRESIDENT } from "../gazetteers/states.js";
import type { Title } from "../gazetteers/titles.js";
import type { PostMention } from "../mentions/mention.js";
import type { GivenPost } from "./given-post.js";

/** How many times as often as any other a state must be spoken of, */
const CLEARLY = 4;
/** and where its office of that kind is named besides: `Tổng thống Mỹ`. */
const CLEARLY_NAMED = 2;

/** How often a state must be named for the article to be about it: then it may have had two presidents. */
const ABOUT = 3;

export interface Understood {
  readonly state: string;
  readonly isAbout: boolean;
}

/** Asks of which state an office is; the article is counted through once for each kind of office. */
export function statesUnderstood(
  discourse: Discourse,
): (mention: PostMention) => Understood | null {
  let times: readonly (readonly [state: string, times: number])[] | null = null;
  const offices = remembered((body: Title["body"]) => officesNamed(body, discourse));
  return (mention) => {
    times ??= timesNamed(discourse.states.named());
    const [first, second] = times.filter(([state]) => mayHave(state, mention.title));
    if (!first) return null;
    const named = offices(mention.title.body);
    if (named.size > 0 && !named.has(first[0])) return null;
    const isClear = !second || first[1] >= (named.size > 0 ? CLEARLY_NAMED : CLEARLY) * second[1];
    return isClear
      ? { state: discourse.states.written(first[0]), isAbout: first[1] >= ABOUT }
      : null;
  };
}

/** `Phó Tổng thống Emmanuel Mauras của Ghana`: the state stands behind the name. */
export function stateBehind({ mention, to }: GivenPost, { article }: Discourse): string | null {
  const { tokens } = article;
  if (!mention.title.state || mention.country || tokens[to]?.key !== "của") return null;
  const state = stateAt(tokens, to + 1, tokens.length);
  return state && state.name !== HOME ? state.name : null;
}

function remembered<Key, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, answer(key));
    return known.get(key)!;
  };
}

function mayHave(state: string, { name, body }: Title): boolean {
  if (name === "Tổng Bí thư") return WITH_CHAIRMAN.has(state);
  return body !== "Nhà nước" || CROWNED.test(name) || !WITHOUT_PRESIDENT.has(state);
}

const CROWNED = /^(?:Quốc vương|Nữ hoàng|Toàn quyền)$/u;

/** States whose office of that kind the article names: `Tổng thống Mỹ`, `Thượng viện Mỹ`. */
function officesNamed(body: Title["body"], { sentences }: Discourse): Set<string> {
  const states = new Set<string>();
  for (const { mentions } of sentences)
    for (const mention of mentions)
      if (
        mention.kind === "Post" &&
        mention.country &&
        mention.title.body === body &&
        !mention.title.counterpart
      )
        states.add(commonName(withoutSeat(mention.country)));
  return states;
}
