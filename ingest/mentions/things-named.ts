/**
 * Names that mean a thing: `đường Lê Văn Mẫu`, `các tuyến phố Lê Văn Mẫu, Trần Thử`, and `Tổng giám đốc
 * Mẫu Xanh` where the article names a `Công ty cổ phần Mẫu Xanh`. Nobody of that name is met there, nor
 * elsewhere in the article, unless it announces somebody who bears the name.
 */
import { ROW_LINKS } from "../gazetteers/links.js";
import { isSurname } from "../gazetteers/names.js";
import { thingTable } from "../gazetteers/things-named.js";
import { keyOf, type Token } from "../segment/token.js";
import type { ReadSentence } from "./index.js";
import type { Mention, NameMention } from "./mention.js";

export function withoutThings(tokens: readonly Token[], sentences: ReadSentence[]): ReadSentence[] {
  const people = new Set<string>();
  const things = new Set<NameMention>();
  const brands = brandsIn(sentences);
  for (const { mentions } of sentences)
    for (const [index, mention] of mentions.entries()) {
      if (mention.kind !== "Name") continue;
      const before = mentions[index - 1];
      if (before?.kind === "Post" && before.to === mention.from && brands.has(mention.name))
        things.add(mention);
      else if (isAnnounced(mention, before) || isTitled(mention, mentions[index + 1]))
        people.add(mention.name);
      else if (isBehindThing(tokens, mention) || isInRow(tokens, things, before, mention))
        things.add(mention);
    }
  if (things.size === 0) return sentences;
  const names = new Set([...things].map(({ name }) => name));
  const isThing = (mention: Mention) =>
    mention.kind === "Name" &&
    names.has(mention.name) &&
    (!people.has(mention.name) || isBehindThing(tokens, mention));
  return sentences.map((sentence) => ({
    ...sentence,
    mentions: sentence.mentions.filter((mention) => !isThing(mention)),
  }));
}

/** The last words of the names of enterprises, where no surname begins them. */
function brandsIn(sentences: readonly ReadSentence[]): Set<string> {
  const brands = new Set<string>();
  for (const { mentions } of sentences)
    for (const mention of mentions) {
      const body =
        mention.kind === "Post" ? mention.body : mention.kind === "Body" ? mention : null;
      if (body?.head.kind !== "Enterprise") continue;
      const words = body.name.slice(body.head.head.length).trim().split(" ");
      for (const count of BRAND_WORDS)
        if (words.length >= count && !isSurname(keyOf(words.at(-count)!)))
          brands.add(words.slice(-count).join(" "));
    }
  return brands;
}

const BRAND_WORDS = [2, 3];

function isAnnounced(name: NameMention, before: Mention | undefined): boolean {
  if (before?.to !== name.from) return false;
  return before.kind === "Honorific" || before.kind === "Rank" || before.kind === "Post";
}

/** `Lê Văn Mẫu, Giám đốc …`. */
function isTitled(name: NameMention, next: Mention | undefined): boolean {
  return next?.kind === "Post" && next.from - name.to <= 1;
}

function isBehindThing(tokens: readonly Token[], { from }: NameMention): boolean {
  return thingTable.longestBefore(tokens, from)?.value === "things";
}

/** `đường Lê Văn Mẫu[, Trần Thử]`, `đường Lê Văn Mẫu - [Trần Thử]`. */
function isInRow(
  tokens: readonly Token[],
  things: ReadonlySet<Mention>,
  before: Mention | undefined,
  { from }: NameMention,
): boolean {
  return (
    before !== undefined &&
    things.has(before) &&
    before.to === from - 1 &&
    ROW_LINKS.has(tokens[before.to]!.key)
  );
}
