/**
 * Communes that an article names with their district, as nobody is named: `xã Sơn Mẫu Tây, huyện
 * Mẫu`. Elsewhere in it `UBND xã Sơn Mẫu Tây` or `UBND Sơn Mẫu Tây` is then no person either.
 */
import { placeTypeTable, type PlaceType } from "../gazetteers/place-types.js";
import { onceOf } from "../once.js";
import { textOf, type Token } from "../segment/token.js";
import { placeMention, type NamedPlace, type PlaceMention } from "./mention.js";

export const NAME_SYLLABLES_MAX = 4;

/** `UBND xã Sơn Mẫu Tây` where the article says elsewhere `xã Sơn Mẫu Tây, huyện Mẫu`: no person. */
export function communeOf(
  tokens: readonly Token[],
  from: number,
  { type, level }: PlaceType,
): NamedPlace | null {
  const to = endOfCapitals(tokens, from);
  const name = textOf(tokens, from, to);
  return communesNamed(tokens).has(name) ? { to, level, type, name, province: null } : null;
}

/** `UBND Mẫu Động` in an article about the `xã Mẫu Động, huyện Mẫu`. */
export function communeNamedAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): PlaceMention | null {
  if (at >= limit || tokens[at]!.shape !== "capital") return null;
  const to = endOfCapitals(tokens, at);
  const name = textOf(tokens, at, to);
  const type = communesNamed(tokens).get(name);
  return type ? placeMention({ from: at, to, ...type, name, province: null }) : null;
}

/** Communes that an article names with the district behind them, as no person is named. */
const communesNamed = onceOf((tokens: readonly Token[]): ReadonlyMap<string, PlaceType> => {
  const names = new Map<string, PlaceType>();
  for (let at = 0; at < tokens.length; at++) {
    const type = placeTypeTable.longestAt(tokens, at, tokens.length);
    if (type?.value.level !== "COMMUNE" || tokens[type.to]?.shape !== "capital") continue;
    const to = endOfCapitals(tokens, type.to);
    const bracket = tokens[to]?.text;
    const isHeld = bracket === "," || bracket === "(" || bracket === "-" || bracket === "–";
    const outer = isHeld ? placeTypeTable.longestAt(tokens, to + 1, tokens.length) : null;
    if (outer?.value.level === "DISTRICT") names.set(textOf(tokens, type.to, to), type.value);
  }
  return names;
});

function endOfCapitals(tokens: readonly Token[], from: number): number {
  let to = from;
  while (tokens[to]?.shape === "capital" && to - from <= NAME_SYLLABLES_MAX) to++;
  return to;
}
