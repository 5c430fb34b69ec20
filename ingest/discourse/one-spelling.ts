/**
 * One spelling: a body that the article writes now `Cục Mẫu thử nghiệm`, now `Cục Mẫu Thử nghiệm`, is one, by
 * the spelling that stands there most. So are `Hiệp hội Mẫu Đà Nẵng` and `Hiệp hội Mẫu thành phố Đà Nẵng`,
 * by the name that says of what kind the place is.
 */
import type { OrganizationReferent } from "../../schema/index.js";
import { groupBy } from "../groups.js";
import type { BodyMention } from "../mentions/mention.js";
import { keyOf } from "../segment/token.js";
import { NAMES_MAX } from "./defined-names.js";

type Bodies = Map<BodyMention, OrganizationReferent>;

export function withOneSpelling(bodies: Bodies): Bodies {
  const named = namedIn(bodies);
  if (named.length < 2 || named.length > NAMES_MAX) return bodies;
  const meant = new Map([...asMostWritten(named), ...asTyped(named)]);
  if (meant.size > 0)
    for (const [mention, { name }] of bodies) {
      const referent = meant.get(name);
      if (referent) bodies.set(mention, referent);
    }
  return bodies;
}

interface Named {
  readonly mention: BodyMention;
  readonly referent: OrganizationReferent;
  times: number;
}

/** Each name once, with the mention that stands first. */
function namedIn(bodies: Bodies): readonly Named[] {
  const named = new Map<string, Named>();
  for (const [mention, referent] of bodies) {
    if (!isWrittenFreely(mention)) continue;
    const known = named.get(referent.name);
    if (known) known.times++;
    else named.set(referent.name, { mention, referent, times: 1 });
  }
  return [...named.values()];
}

/** Fixed names are told in one form already. */
function isWrittenFreely({ head, state, place }: BodyMention): boolean {
  return head.tail === "name" || head.tail === "proper" || state !== undefined || place !== null;
}

function* asMostWritten(named: readonly Named[]): Generator<[string, OrganizationReferent]> {
  const alike = groupBy(named, ({ referent }) => spelledKey(referent.name));
  if (alike.size === named.length) return;
  for (const forms of alike.values()) {
    if (forms.length === 1) continue;
    const most = forms.reduce((best, each) => (each.times > best.times ? each : best)).referent;
    const province =
      most.province ?? forms.find(({ referent }) => referent.province)?.referent.province;
    const one = { ...most, province: province ?? null };
    for (const { referent } of forms) yield [referent.name, one];
  }
}

/** `Chi cục Mẫu Gia Lai`, where the article writes `Chi cục Mẫu tỉnh Gia Lai` and names no city of that name. */
function* asTyped(named: readonly Named[]): Generator<[string, OrganizationReferent]> {
  const bare = named.filter(({ mention }) => mention.place?.name && mention.place.type === null);
  if (bare.length === 0) return;
  const typed = new Map<string, OrganizationReferent | null>();
  for (const { mention, referent } of named) {
    const type = mention.place?.type;
    if (!type || !referent.name.includes(` ${type} `)) continue;
    const key = spelledKey(referent.name.replace(` ${type} `, " "));
    typed.set(key, typed.has(key) ? null : referent);
  }
  if (typed.size === 0) return;
  for (const { referent } of bare) {
    const full = typed.get(spelledKey(referent.name));
    if (full && full.name !== referent.name) yield [referent.name, full];
  }
}

/** Without regard to capitals, and to marks that join words. */
function spelledKey(name: string): string {
  return name
    .split(JOINING)
    .map((word) => keyOf(word))
    .join(" ");
}

const JOINING = /[\s,\-–&]+/u;
