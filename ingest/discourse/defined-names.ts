/**
 * Names that an article defines in a bracket, wherever they stand: `Tổng công ty Mẫu Việt Nam (MauCo)`
 * is also the `MauCo` and the `Tổng công ty MauCo` of the sentences before. Letters that nobody defines
 * are those of the one body of that kind whose words they begin: `Cục NTBD`, Cục Nghệ thuật biểu diễn.
 */
import type { OrganizationReferent } from "../../schema/index.js";
import type { BodyMention } from "../mentions/mention.js";
import { keyOf, type Token } from "../segment/token.js";

type Bodies = ReadonlyMap<BodyMention, OrganizationReferent>;

interface Body {
  readonly mention: BodyMention;
  readonly referent: OrganizationReferent;
}

/** Each is compared with each; no article names so many, but a hostile one might. */
export const NAMES_MAX = 300;

/** Each name that is a short one of another body, with that body. */
export function definedNames(
  bodies: Bodies,
  tokens: readonly Token[],
): ReadonlyMap<string, OrganizationReferent> {
  const defined = definitionsIn(bodies, tokens);
  const inFull = fullForms(bodies);
  const full = new Map<string, OrganizationReferent>();
  const named = new Map(
    [...bodies].map(([mention, referent]) => [referent.name, { mention, referent }]),
  );
  if (named.size > NAMES_MAX) return full;
  const all = [...named.values()];
  for (const [name, { mention }] of named) {
    const known =
      inFull.get(mention.head.head) ??
      defined.get(keyOf(name)) ??
      ofSameKind(mention, name, defined);
    const meant = known ?? byInitials(mention, name, all);
    if (meant && meant.name !== name) full.set(name, meant);
  }
  // `Đảng ủy Viettel`: the brand stands in the name of another, and perhaps nowhere else.
  for (const [brand, referent] of inFull) full.set(brand, referent);
  return full;
}

/** `Viettel`, elsewhere in the article `Tập đoàn Viễn thông Quân đội`: the fullest form that it writes, by head. */
function fullForms(bodies: Bodies): ReadonlyMap<string, OrganizationReferent> {
  const fullest = new Map<string, OrganizationReferent>();
  for (const [{ head }, referent] of bodies) {
    if (!head.fullForms?.includes(referent.name)) continue;
    const known = fullest.get(head.head);
    if (!known || known.name.length < referent.name.length) fullest.set(head.head, referent);
  }
  return fullest;
}

/** What stands in a bracket right behind a body, as a key. */
function definitionsIn(
  bodies: Bodies,
  tokens: readonly Token[],
): ReadonlyMap<string, OrganizationReferent> {
  const defined = new Map<string, OrganizationReferent>();
  for (const [{ to }, referent] of bodies) {
    const [open, short, close] = [tokens[to], tokens[to + 1], tokens[to + 2]];
    if (open?.text !== "(" || close?.text !== ")" || !short || short.shape === "lower") continue;
    if (referent.name.includes(" ")) defined.set(short.key, referent);
  }
  return defined;
}

/** `Tổng công ty MauCo`: the kind of body, and its short name. */
function ofSameKind(
  { head }: BodyMention,
  name: string,
  defined: ReadonlyMap<string, OrganizationReferent>,
): OrganizationReferent | null {
  const own = behindHead(head.head, name);
  const known = own === null ? undefined : defined.get(keyOf(own));
  return known?.organizationKind === head.kind ? known : null;
}

const LETTERS = /^\p{Lu}{3,8}$/u;

function byInitials(
  { head }: BodyMention,
  name: string,
  named: readonly Body[],
): OrganizationReferent | null {
  const own = behindHead(head.head, name)?.replaceAll(" ", "");
  if (!own || !LETTERS.test(own)) return null;
  const meant = new Map<string, OrganizationReferent>();
  for (const { mention, referent } of named) {
    if (mention.head !== head || mention.name === name) continue;
    const initials = initialsOf(behindHead(head.head, mention.name) ?? "");
    // `Cục Mẫu Thử` and `Cục Mẫu thử` are one.
    if (initials.startsWith(own)) meant.set(keyOf(referent.name), referent);
  }
  const [only] = meant.values();
  return only && meant.size === 1 ? only : null;
}

function initialsOf(words: string): string {
  return words
    .split(" ")
    .filter((word) => word !== "và" && word !== "")
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
}

function behindHead(head: string, name: string): string | null {
  const isBehind = name.toLowerCase().startsWith(`${head.toLowerCase()} `);
  return isBehind ? name.slice(head.length + 1) : null;
}
