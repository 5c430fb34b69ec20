/**
 * News repeats its words: what is to be known of a spelling is found out once. It is looked up by its
 * letters where they stand in the text: to cut out each word and look it up in a map of strings took a
 * fourteenth of all reading.
 */
interface Spelled {
  readonly spelling: string;
}

/**
 * Bounded in number, so that hostile text cannot fill memory; in length, because a longer piece of a text
 * keeps all of the text in memory; and in how far one is looked for, so that none takes long.
 */
const KNOWN_MAX = 50_000;
const LENGTH_MAX = 12;
const TRIES_MAX = 16;
const SLOTS = 2 ** 17;

export function onceForSpelling<Answer extends Spelled>(
  answer: (spelling: string) => Answer,
): (text: string, from: number, to: number) => Answer {
  const slots: (Answer | null)[] = Array.from({ length: SLOTS }, () => null);
  let count = 0;
  return (text, from, to) => {
    if (to - from > LENGTH_MAX) return answer(text.slice(from, to));
    let slot = slotOf(text, from, to);
    for (let tries = 0; tries < TRIES_MAX; tries++) {
      const known = slots[slot];
      if (!known) break;
      if (standsAt(known.spelling, text, from, to)) return known;
      slot = (slot + 1) % SLOTS;
    }
    const found = answer(text.slice(from, to));
    if (slots[slot] === null && count < KNOWN_MAX) {
      slots[slot] = found;
      count++;
    }
    return found;
  };
}

/** Where a spelling is looked for first (FNV-1a). */
function slotOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function standsAt(spelling: string, text: string, from: number, to: number): boolean {
  if (spelling.length !== to - from) return false;
  for (let at = from; at < to; at++)
    if (spelling.charCodeAt(at - from) !== text.charCodeAt(at)) return false;
  return true;
}
