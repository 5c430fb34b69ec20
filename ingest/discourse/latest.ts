/**
 * Whom `Ông`, `Bà`, `Đồng chí` mean: the person named last, but no man is `Bà` and no woman `Ông`. Who is
 * which the article says (`bà Mẫu`), or the middle of the name.
 */
import { SEXES, type Sex } from "../gazetteers/people-words.js";
import type { PhrasedSentence } from "./phrase.js";

export interface Latest {
  note(name: string): void;
  /** Who was named last of those whom the honorific fits; of all without one. */
  calledBy(honorific: string | null): string | null;
}

export function latestNamed(sentences: readonly PhrasedSentence[]): Latest {
  const sexes = sexesOf(sentences);
  const last: Record<Sex | "any", string | null> = { man: null, woman: null, any: null };
  return {
    note(name) {
      const sex = sexes.get(name) ?? sexOfName(name);
      last.any = name;
      if (sex !== "woman") last.man = name;
      if (sex !== "man") last.woman = name;
    },
    calledBy: (honorific) => last[(honorific && SEXES.get(honorific)) || "any"],
  };
}

/** As the article calls people; who is called both is neither. */
function sexesOf(sentences: readonly PhrasedSentence[]): Map<string, Sex | null> {
  const sexes = new Map<string, Sex | null>();
  for (const { phrases } of sentences)
    for (const phrase of phrases) {
      const sex = phrase.kind === "Person" && phrase.honorific && SEXES.get(phrase.honorific);
      if (!sex || phrase.kind !== "Person" || !phrase.name) continue;
      const known = sexes.get(phrase.name);
      sexes.set(phrase.name, known === undefined || known === sex ? sex : null);
    }
  return sexes;
}

/** `Lê Thị Mẫu` is a woman, `Lê Văn Mẫu` a man. */
function sexOfName(name: string): Sex | null {
  if (WOMAN.test(name)) return "woman";
  return MAN.test(name) ? "man" : null;
}

const WOMAN = /^[^ ]+ thị(?= |$)/iu;
const MAN = /^[^ ]+ văn(?= |$)/iu;
