/**
 * What an operator may set: one entry each, with its environment variable, a safe default and what
 * it means. Types, `readSettings` and the table in the documentation follow from this table, and a
 * value that cannot be meant is refused at the start with a sentence, not met at midnight.
 */
import { failure } from "../errors.js";

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

export const SETTINGS = {
  host: text("HOSO_HOST", "127.0.0.1", "Address to listen on; only this machine unless changed."),
  port: whole("PORT", 4000, "Port to listen on; 0 takes any free one.", { least: 0, most: 65535 }),
  apiKey: optionalText("HOSO_API_KEY", "Key that /graphql and /metrics then ask for."),
  corsOrigins: list("HOSO_CORS_ORIGINS", "Origins whose pages may ask, separated by commas."),
  logLevel: oneOf(
    "HOSO_LOG_LEVEL",
    LOG_LEVELS,
    "How much is logged; warn in a terminal, else info.",
  ),
  playground: flag("HOSO_PLAYGROUND", true, "Whether /playground is served."),

  bodyBytesMax: whole("HOSO_BODY_BYTES_MAX", 102_400, "Longest body of a request."),
  headerBytesMax: whole(
    "HOSO_HEADER_BYTES_MAX",
    16_384,
    "Longest head of a request, URL included.",
  ),
  tokensMax: whole("HOSO_TOKENS_MAX", 2_000, "Most tokens in a query."),
  depthMax: whole("HOSO_DEPTH_MAX", 15, "Deepest nesting; a connection takes two levels."),
  aliasesMax: whole("HOSO_ALIASES_MAX", 30, "Most aliases in a query."),
  directivesMax: whole("HOSO_DIRECTIVES_MAX", 20, "Most directives in a query."),
  selectionsMax: whole("HOSO_SELECTIONS_MAX", 5_000, "Most selections once fragments are spread."),
  complexityMax: whole("HOSO_COMPLEXITY_MAX", 50_000, "Most values that an answer may hold."),
  errorsMax: whole("HOSO_ERRORS_MAX", 5, "Most errors told about one query."),

  queryTimeMax: whole("HOSO_QUERY_MS_MAX", 5_000, "Milliseconds after which a query is cut."),
  waitTimeMax: whole("HOSO_WAIT_MS_MAX", 500, "Milliseconds of waiting after which 503 is told."),
  headTimeMax: whole("HOSO_HEAD_MS_MAX", 10_000, "Milliseconds for the head of a request."),
  bodyTimeMax: whole("HOSO_BODY_MS_MAX", 30_000, "Milliseconds for a whole request."),
  stopTimeMax: whole("HOSO_STOP_MS_MAX", 10_000, "Milliseconds for open requests when stopping."),
} as const;

export type Settings = {
  readonly [Name in keyof typeof SETTINGS]: (typeof SETTINGS)[Name] extends Setting<infer Value>
    ? Value
    : never;
};

/** Settings from the environment; what is given by the caller (a flag, a test) goes before it. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  given: Partial<Settings> = {},
): Settings {
  const read = Object.entries(SETTINGS).map(([name, setting]) => {
    const written = environment[setting.variable];
    return [
      name,
      written === undefined || written === "" ? setting.fallback : setting.read(written),
    ];
  });
  const chosen = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(read), ...Object.fromEntries(chosen) } as Settings;
}

export interface Setting<Value> {
  readonly variable: string;
  readonly fallback: Value;
  readonly meaning: string;
  readonly read: (written: string) => Value;
}

function text(variable: string, fallback: string, meaning: string): Setting<string> {
  return { variable, fallback, meaning, read: (written) => written };
}

function optionalText(variable: string, meaning: string): Setting<string | null> {
  return { variable, fallback: null, meaning, read: (written) => written };
}

function oneOf<Choice extends string>(
  variable: string,
  choices: readonly Choice[],
  meaning: string,
): Setting<Choice | null> {
  const read = (written: string) => {
    const choice = choices.find((known) => known === written);
    if (choice) return choice;
    throw invalid(variable, `one of ${choices.join(", ")}`, written);
  };
  return { variable, fallback: null, meaning, read };
}

function list(variable: string, meaning: string): Setting<readonly string[]> {
  const read = (written: string) => written.split(",").map((part) => part.trim());
  return { variable, fallback: [], meaning, read };
}

function flag(variable: string, fallback: boolean, meaning: string): Setting<boolean> {
  const read = (written: string) => {
    if (["1", "true", "yes"].includes(written)) return true;
    if (["0", "false", "no"].includes(written)) return false;
    throw invalid(variable, "true or false", written);
  };
  return { variable, fallback, meaning, read };
}

function whole(
  variable: string,
  fallback: number,
  meaning: string,
  { least = 1, most = Number.MAX_SAFE_INTEGER } = {},
): Setting<number> {
  const read = (written: string) => {
    const value = Number(written);
    if (Number.isSafeInteger(value) && value >= least && value <= most) return value;
    const upTo = most === Number.MAX_SAFE_INTEGER ? "" : ` and at most ${most}`;
    throw invalid(variable, `a whole number of at least ${least}${upTo}`, written);
  };
  return { variable, fallback, meaning, read };
}

function invalid(variable: string, expected: string, written: string): Error {
  return failure("InvalidArgument", {
    speaker: variable,
    expected,
    actual: `it is "${written}"`,
    remedy: "Correct the environment variable, or remove it to have the default.",
  });
}
