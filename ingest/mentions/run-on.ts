/**
 * Names into which the next sentence has run, because a caption lost its full stop:
 *
 *   … ông Lê Văn Mẫu Chúng | tôi sẽ xem xét …      elsewhere the article names Lê Văn Mẫu
 *
 * Of a name of two syllables nobody can tell: Lê Mẫu and Lê Mẫu Chúng may be two.
 */
import { isOneSyllable, type Token } from "../segment/token.js";
import type { ReadSentence } from "./index.js";
import type { Mention, NameMention } from "./mention.js";

const SYLLABLES_MIN = 3;

export function withoutRunOns(tokens: readonly Token[], sentences: ReadSentence[]): ReadSentence[] {
  const times = new Map<string, number>();
  for (const { mentions } of sentences)
    for (const mention of mentions)
      if (mention.kind === "Name") times.set(mention.name, (times.get(mention.name) ?? 0) + 1);
  const isRunOn = (mention: Mention): mention is NameMention =>
    mention.kind === "Name" &&
    endsInOpening(tokens, mention) &&
    (times.get(withoutLast(mention)) ?? 0) >= times.get(mention.name)!;
  return sentences.map((sentence) =>
    sentence.mentions.some(isRunOn)
      ? {
          ...sentence,
          mentions: sentence.mentions.map((each) => (isRunOn(each) ? cut(each) : each)),
        }
      : sentence,
  );
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
