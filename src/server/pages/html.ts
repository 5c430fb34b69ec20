/** HTML that cannot be broken by what is put into it: every value is escaped unless it is HTML. */
export interface Html {
  readonly html: string;
}

type Value = string | number | Html | readonly Html[];

export function html(texts: TemplateStringsArray, ...values: readonly Value[]): Html {
  const parts = texts.map((text, index) => (index === 0 ? text : shown(values[index - 1]!) + text));
  return { html: parts.join("") };
}

function shown(value: Value): string {
  if (typeof value === "string" || typeof value === "number") return escaped(String(value));
  return "html" in value ? value.html : value.map((part) => part.html).join("");
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
