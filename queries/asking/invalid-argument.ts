/** Thrown where a question is asked with an argument that it cannot take. */
export class InvalidArgument extends Error {
  override readonly name = "InvalidArgument";

  constructor(question: string, argument: string, expected: string, actual: unknown) {
    super(`${question}: ${argument} must be ${expected}, not ${shown(actual)}.`);
  }
}

const SHOWN_MAX = 60;

function shown(actual: unknown): string {
  const text = JSON.stringify(actual) ?? String(actual);
  return text.length > SHOWN_MAX ? `${text.slice(0, SHOWN_MAX)}…` : text;
}
