/**
 * Deputies whose assembly is not named with them: `đại biểu Lê Văn Mẫu (đoàn Gia Lai)`, `ĐB Lê Văn Mẫu,
 * đoàn Gia Lai`, and `đại biểu Lê Văn Mẫu` in an article about a sitting of one assembly.
 */
import { assemblyTable, DELEGATIONS } from "../gazetteers/assemblies.js";
import { BODIES_BY_HEAD } from "../gazetteers/bodies.js";
import { isSurname } from "../gazetteers/names.js";
import { provinceTable } from "../gazetteers/place-names.js";
import { onceOf } from "../once.js";
import type { Token } from "../segment/token.js";
import type { Line } from "./line.js";
import { understood, type BodyMention } from "./mention.js";
import { capitalRun } from "./person.js";
import { placeAt } from "./place.js";

type Assembly = "Quốc hội" | "Hội đồng nhân dân";

/** The assembly of whose deputies an article speaks; null where there may be others, or guests. */
const assemblyOf = onceOf((tokens: readonly Token[]): Assembly | null => {
  const times = { national: 0, local: 0, congress: 0 };
  for (let at = 0; at < tokens.length; at++) {
    const found = assemblyTable.longestAt(tokens, at, tokens.length);
    if (!found) continue;
    times[found.value]++;
    at = found.to - 1; // no workshop (`hội thảo`) in `Quốc hội thảo luận`
  }
  const { national, local, congress } = times;
  if (congress > 0) return null;
  if (national >= NAMED_MIN && local === 0) return "Quốc hội";
  return local >= NAMED_MIN && national === 0 ? "Hội đồng nhân dân" : null;
});

/** An assembly named once may be mentioned in passing. */
const NAMED_MIN = 2;

/** The assembly of the deputy whose name stands at a token; null where no deputy is meant. */
export function assemblyAt(line: Line, at: number): BodyMention | null {
  const { tokens, limit } = line;
  const end = at + capitalRun(tokens, at, limit);
  if (end - at < 2) return null;
  if (isOfDelegation(line, end)) return body("Quốc hội", at);
  if (!isSurname(tokens[at]!.key) || namesGroup(tokens[at - 3])) return null;
  const assembly = assemblyOf(tokens);
  return assembly && body(assembly, at);
}

function body(assembly: Assembly, at: number): BodyMention {
  return understood({ head: BODIES_BY_HEAD.get(assembly)!, name: assembly, from: at, to: at });
}

/** `Ban Công tác đại biểu Lê Văn Mẫu`, `đoàn đại biểu Lê Mẫu`. */
function namesGroup(before: Token | undefined): boolean {
  return before?.key === "tác" || before?.key === "đoàn";
}

/** `(đoàn Gia Lai)`, `(Gia Lai)`, `, đoàn Gia Lai`. */
function isOfDelegation({ tokens, limit }: Line, at: number): boolean {
  const first = tokens[at + 1];
  if (!first || at + 1 >= limit) return false;
  if (tokens[at]!.text === "(") {
    if (DELEGATIONS.has(first.key)) return true;
    const province = provinceTable.longestAt(tokens, at + 1, limit);
    return province !== null && tokens[province.to]?.text === ")";
  }
  if (tokens[at]!.text !== "," && tokens[at]!.text !== "-" && tokens[at]!.text !== "–")
    return false;
  return first.key === "đoàn" && provinceTable.longestAt(tokens, at + 2, limit) !== null;
}

const DELEGATION = "Đoàn đại biểu Quốc hội";
const DEPUTY_TOKENS_MAX = 8;
const DEPUTIES = new Set(["biểu", "đb", "đbqh"]);

/** `đại biểu Lê Văn Mẫu ([đoàn Gia Lai])`: the deputies of a province. */
export function delegationAt({ tokens, limit }: Line, at: number): BodyMention | null {
  if (tokens[at]!.key !== "đoàn" || tokens[at - 2]?.shape !== "capital") return null;
  if (!BESIDE_NAME.has(tokens[at - 1]!.text)) return null;
  const province = provinceTable.longestAt(tokens, at + 1, limit);
  if (!province || !CLOSING.has(tokens[province.to]?.text ?? "") || province.to >= limit)
    return null;
  const words = tokens.slice(Math.max(0, at - DEPUTY_TOKENS_MAX), at);
  if (!words.some(({ key }) => DEPUTIES.has(key))) return null;
  const { to } = province;
  const place = placeAt(tokens, at + 1, limit);
  const head = BODIES_BY_HEAD.get(DELEGATION)!;
  return place ? understood({ head, name: DELEGATION, from: at, to, place }) : null;
}

const BESIDE_NAME = new Set(["(", ",", "-", "–"]);
const CLOSING = new Set([")", ",", ":"]);
