/**
 * The two channels of a command: answers go to standard output as JSON, for programs; what a person
 * should know goes to standard error, one message a line.
 */

/** One JSON object on one line; done when the reader at the other end has taken it. */
export function printLine(value: unknown): Promise<void> {
  return print(`${JSON.stringify(value)}\n`);
}

/** One JSON document, laid out to be read. */
export function printDocument(value: unknown): Promise<void> {
  return print(`${JSON.stringify(value, null, 2)}\n`);
}

export function print(text: string): Promise<void> {
  return new Promise((done) => process.stdout.write(text, () => done()));
}

export function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}

/**
 * A reader that has seen enough (`hoso extract … | head`) closes its end: no failure, and nothing
 * more to do. Whoever closed standard error wants no messages.
 */
export function stopQuietlyWhenNobodyListens(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  process.stderr.on("error", () => {});
}
