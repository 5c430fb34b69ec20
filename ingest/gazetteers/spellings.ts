/** Spellings that the press uses for words inside many names: `Trung ương` is `TƯ`, `Việt Nam` `VN`. */
const WORDS: readonly { readonly word: RegExp; readonly forms: readonly string[] }[] = [
  { word: /Trung ương|TƯ(?![\p{L}])/u, forms: ["Trung ương", "TƯ", "T.Ư", "TW", "T.W", "T.Ư."] },
  { word: /Việt Nam/u, forms: ["Việt Nam", "VN"] },
  { word: /^Văn phòng(?= )/u, forms: ["Văn phòng", "VP"] },
  { word: /^Ủy ban(?= )/u, forms: ["Ủy ban", "UB"] },
];

/** The form and every other spelling of it. */
export function spellingsOf(form: string): readonly string[] {
  const spellings = WORDS.filter(({ word }) => word.test(form)).reduce<readonly string[]>(
    (known, { word, forms }) =>
      known.flatMap((each) => forms.map((spelling) => each.replace(word, spelling))),
    [form],
  );
  return [...new Set([form, ...spellings])];
}
