/** Spellings that the press uses for words inside many names: `Trung ương`, `TƯ`, `T.Ư`, `TW`. */
const CENTRAL = /Trung ương|TƯ(?![\p{L}])/u;
const CENTRAL_FORMS = ["Trung ương", "TƯ", "T.Ư", "TW", "T.W", "T.Ư."] as const;

/** The form and every other spelling of it. */
export function spellingsOf(form: string): readonly string[] {
  if (!CENTRAL.test(form)) return [form];
  return [...new Set([form, ...CENTRAL_FORMS.map((central) => form.replace(CENTRAL, central))])];
}
