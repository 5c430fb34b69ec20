/**
 * Names into which the next sentence has run, because a caption lost its full stop:
 *
 *   … ông Lê Văn Mẫu Chúng | tôi sẽ xem xét …      elsewhere the article names Lê Văn Mẫu
 *
 * Of a name of two syllables nobody can tell: Lê Mẫu and Lê Mẫu Chúng may be two, and so are those whom
 * the article announces by two titles.
 */
import { isOneSyllable, type Token } from "../segment/token.js";
import type { ReadSentence } from "./index.js";
import type { Mention, NameMention } from "./mention.js";

const SYLLABLES_MIN = 3;

/** How often a name stands in the article, and the titles right before it. */
interface Borne {
  times: number;
  readonly titles: Set<string>;
}

export function withoutRunOns(tokens: readonly Token[], sentences: ReadSentence[]): ReadSentence[] {
  const open = new Set<Mention>();
  for (const { mentions } of sentences)
    for (const mention of mentions)
      if (mention.kind === "Name" && endsInOpening(tokens, mention)) open.add(mention);
  if (open.size === 0) return sentences;
  const names = namesIn(sentences);
  return sentences.map((sentence) => ({
    ...sentence,
    mentions: sentence.mentions.map((each) => {
      if (each.kind !== "Name" || !open.has(each)) return each;
      return isMeant(names.get(withoutLast(each)), names.get(each.name)!) ? cut(each) : each;
    }),
  }));
}

function namesIn(sentences: readonly ReadSentence[]): Map<string, Borne> {
  const names = new Map<string, Borne>();
  for (const { mentions } of sentences)
    for (const [index, mention] of mentions.entries()) {
      if (mention.kind !== "Name") continue;
      const borne = names.get(mention.name) ?? { times: 0, titles: new Set() };
      names.set(mention.name, borne);
      borne.times++;
      const before = mentions[index - 1];
      if (before?.kind === "Post" && before.to === mention.from)
        borne.titles.add(`${before.title.name} ${before.body?.name ?? ""}`);
    }
  return names;
}

function isMeant(short: Borne | undefined, long: Borne): boolean {
  if (!short || short.times < long.times) return false;
  const [first] = long.titles;
  return first === undefined || short.titles.size === 0 || short.titles.has(first);
}

function cut(mention: NameMention): NameMention {
  return { ...mention, to: mention.to - 1, name: withoutLast(mention) };
}

function withoutLast({ name }: NameMention): string {
  return name.slice(0, Math.max(0, name.lastIndexOf(" ")));
}

/** Its last syllable is followed by small letters, and those before it may be a whole name. */
function endsInOpening(tokens: readonly Token[], { from, to }: NameMention): boolean {
  const [last, next] = [tokens[to - 1]!, tokens[to]];
  if (next?.shape !== "lower" || last.shape !== "capital" || !isOneSyllable(last.text))
    return false;
  const before = tokens.slice(from, to - 1);
  const isForeign = before.length > 1 && before.some(({ text }) => !isOneSyllable(text));
  return isForeign || before.length >= SYLLABLES_MIN;
}
