/**
 * Names that other languages write: joined by dashes (`Kim Hyun-mo`, `Ca-xtơ Mau-rát`), with initials
 * (`John B. Mauras`), with small words inside (`Ana de Mauras`), with `Jr.` behind them. A name begins
 * as a run of capital syllables or a single word; here it is read on.
 */
import { honorificTable, isKoreanSurname, isSurname, particleTable } from "../gazetteers/names.js";
import { bodyTable } from "../gazetteers/bodies.js";
import { titleTable } from "../gazetteers/titles.js";
import { isOneSyllable, type Token } from "../segment/token.js";

const WORDS_MAX = 6;
/** Words of Vietnamese spelling that may stand in a name of joined words: `Ca-xtơ Mau Rát`. */
const SYLLABLES_MAX = 4;

/** Where the name ends that begins at `at` and was read up to `from`; `from` where nothing goes on. */
export function endOfForeignName(
  tokens: readonly Token[],
  at: number,
  from: number,
  limit: number,
): number {
  let to = from;
  let words = wordsIn(tokens, at, to);
  while (to < limit && words < WORDS_MAX) {
    const next =
      behindDash(tokens, at, to, limit) ??
      behindSpacedDash(tokens, at, to, limit) ??
      behindInitial(tokens, at, to, limit) ??
      behindParticle(tokens, at, to, limit) ??
      behindWord(tokens, at, to, limit, words);
    if (next === null) break;
    to = next;
    words = wordsIn(tokens, at, to);
  }
  return behindSuffix(tokens, at, to, limit);
}

/**
 * `J. Edgar Mauras`, `V K Mauras`: the token behind the initials that begin a name; `at` without any.
 * `A. Mauras` alone is a shorter form of some name.
 */
export function behindInitials(tokens: readonly Token[], at: number, limit: number): number {
  let to = at;
  while (to < limit && isInitial(tokens[to]!)) {
    to++;
    if (tokens[to]?.text === "." && tokens[to]!.start === tokens[to - 1]!.end) to++;
  }
  if (to === at || to >= limit || !isForeignWord(tokens[to]!)) return at;
  const isShortened = tokens[to - 1]!.text === "." && to === at + 2;
  const next = tokens[to + 1];
  return isShortened && (!next || to + 1 >= limit || !isForeignWord(next)) ? at : to;
}

/** Words of a name, what dashes join being one. */
export function wordsIn(tokens: readonly Token[], at: number, to: number): number {
  let words = 0;
  for (let index = at; index < to; index++)
    if (index === at || tokens[index]!.start > tokens[index - 1]!.end) words++;
  return words;
}

/** `Hyun[-mo]`, `Ê[-rơ][-nan]`: no space on either side of the dash. */
function behindDash(
  tokens: readonly Token[],
  at: number,
  to: number,
  limit: number,
): number | null {
  const [dash, part] = [tokens[to], tokens[to + 1]];
  if (dash?.text !== "-" || !part || to + 1 >= limit || !isLetters(part)) return null;
  if (tokens[to - 1]!.end !== dash.start || dash.end !== part.start) return null;
  if (isPlain(tokens, at, to + 2)) return to + 2;
  // `Ết-xtê[-ban]`: within a word of several parts none of them is a word of its own.
  const isPart = isPartOfWord(tokens, at, to);
  // `Omar al-Mauras-mục tiêu`: a part with a capital is the last of its name.
  if (isPart && tokens[to - 1]!.shape === "capital" && part.shape === "lower") return null;
  if (isPart && !isSurname(tokens[at]!.key)) return to + 2;
  // `ông Thuận Mẫu-giám đốc`: another word begins behind the dash.
  const isWord = [titleTable, bodyTable, honorificTable].some((table) =>
    table.longestAt(tokens, to + 1, limit),
  );
  if (isWord || isSurname(tokens[at]!.key)) return null;
  const isTranscribed =
    to === at + 1 || hasDash(tokens, at, to) || isJoined(tokens, to + 1) || isShort(part);
  return isTranscribed ? to + 2 : null;
}

function isPartOfWord(tokens: readonly Token[], at: number, to: number): boolean {
  const [dash, part] = [tokens[to - 2], tokens[to - 1]];
  return to - 2 > at && dash!.text === "-" && dash!.end === part!.start;
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  const [part, dash, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return dash?.text === "-" && dash.start === part!.end && next?.start === dash.end;
}

/** `-xtê`, `-rơ`: not a syllable of Vietnamese. */
function isShort({ text }: Token): boolean {
  return !isOneSyllable(text);
}

function hasDash(tokens: readonly Token[], at: number, to: number): boolean {
  for (let index = at; index < to; index++) if (tokens[index]!.text === "-") return true;
  return false;
}

/** `Kim Hyun – Mo`, `Moon Hyun- mo`: the dash of a Korean given name, with spaces. */
function behindSpacedDash(
  tokens: readonly Token[],
  at: number,
  to: number,
  limit: number,
): number | null {
  const [dash, part, next] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (!dash || (dash.text !== "-" && dash.text !== "–") || !part || to + 1 >= limit) return null;
  if (to !== at + 2 || !isKoreanSurname(tokens[at]!.key) || hasDash(tokens, at, to)) return null;
  if (!isLetters(part) || !isOneSyllable(part.text) || !isPlain(tokens, at, to)) return null;
  // The part is the whole word behind the dash, and nothing but a mark or a small letter follows it.
  return isPlain(tokens, to + 1, to + 2) && next?.shape !== "capital" ? to + 2 : null;
}

/** `George [W.] Bush`, `George [W.]Bush`, `James [B] Mauras`: read together with the word behind it. */
function behindInitial(
  tokens: readonly Token[],
  at: number,
  to: number,
  limit: number,
): number | null {
  if (to === at || to >= limit || !isInitial(tokens[to]!) || isSurname(tokens[at]!.key))
    return null;
  let next = to + 1;
  if (tokens[next]?.text === "." && tokens[next]!.start === tokens[to]!.end) next++;
  return next < limit && isForeignWord(tokens[next]!) ? next + 1 : null;
}

function isInitial({ text, shape }: Token): boolean {
  return shape === "capital" && text.length === 1 && /^[A-Z]$/u.test(text);
}

/** `Ana [de] Mauras`, `Abdul [bin] Mauras`, `Omar [al-]Mauras`. */
function behindParticle(
  tokens: readonly Token[],
  at: number,
  to: number,
  limit: number,
): number | null {
  const particle = to > at ? particleTable.longestAt(tokens, to, limit) : null;
  if (!particle) return null;
  const isJoined = tokens[particle.to]?.text === "-";
  const from = isJoined ? particle.to + 1 : particle.to;
  const next = from < limit ? tokens[from]! : null;
  if (!next || next.shape !== "capital" || isSurname(tokens[at]!.key)) return null;
  return isPlain(tokens, at, particle.to) ? from + 1 : null;
}

/** One more word of the name: none that Vietnamese could mean, or one of a name that dashes join. */
function behindWord(
  tokens: readonly Token[],
  at: number,
  to: number,
  limit: number,
  words: number,
): number | null {
  const token = tokens[to]!;
  if (to > at && token.start - tokens[to - 1]!.end !== 1) return null;
  if (token.shape !== "capital") return null;
  if (isForeignWord(token)) return hasForeignWord(tokens, at, to) ? to + 1 : null;
  const goesOn = hasDash(tokens, at, to) && words < SYLLABLES_MAX;
  const isSyllable = token.text.length > 1 && isOneSyllable(token.text);
  const isPart = goesOn && (isJoined(tokens, to) || isSyllable);
  return isPart && !titleTable.longestAt(tokens, to, limit) ? to + 1 : null;
}

function hasForeignWord(tokens: readonly Token[], at: number, to: number): boolean {
  if (isSurname(tokens[at]!.key)) return false;
  for (let index = at; index < to; index++)
    if (isForeignWord(tokens[index]!) || tokens[index]!.text === "-") return true;
  return false;
}

export function isForeignWord(token: Token): boolean {
  return token.shape === "capital" && token.text.length > 1 && !isOneSyllable(token.text);
}

const SUFFIXES = new Set(["Jr", "Sr"]);

/** `Donald Mauras [Jr.]`: the son of that name is another. */
function behindSuffix(tokens: readonly Token[], at: number, to: number, limit: number): number {
  if (to === at || to >= limit || !SUFFIXES.has(tokens[to]!.text)) return to;
  return tokens[to + 1]?.text === "." && to + 1 < limit ? to + 2 : to + 1;
}

function isLetters({ shape }: Token): boolean {
  return shape === "lower" || shape === "capital";
}

const PLAIN = /^[A-Za-z.–-]+$/u;

/** Without marks. */
function isPlain(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (!PLAIN.test(tokens[index]!.text)) return false;
  return true;
}
