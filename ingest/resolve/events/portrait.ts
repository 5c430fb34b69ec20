/**
 * A portrait is an event as one article tells it, or several that were joined: when and where, who
 * held it, who took part. Bridge points and attendees of all articles add up.
 */
import type { Claim, EventReferent, NodeId, PartialDate } from "../../../schema/index.js";
import { familyOf } from "../../gazetteers/event-families.js";
import type { ArticleDays } from "../article-days.js";
import type { Copies } from "../copies.js";
import type { FixedNames } from "../fixed-names.js";
import { nameKey } from "../name-key.js";
import { sortedTexts } from "../order.js";
import { possibleDays, type PossibleDays } from "./possible-days.js";

export interface EventPortrait {
  /** The least of its members. */
  readonly id: string;
  /** Ids of appearances, `article|ordinal`, sorted. */
  readonly members: readonly string[];
  readonly articles: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  readonly dates: ReadonlySet<PartialDate>;
  readonly when: PossibleDays;
  readonly organisers: ReadonlySet<NodeId>;
  /** Bodies that took part without holding it. */
  readonly guests: ReadonlySet<NodeId>;
  /** Name keys. */
  readonly chairs: ReadonlySet<string>;
  readonly attendees: ReadonlySet<string>;
  /** Provinces of the main venue. */
  readonly provinces: ReadonlySet<NodeId>;
  /** Words of what it was about. */
  readonly topic: ReadonlySet<string>;
  readonly online: boolean;
  /** Groups of articles that copy one text. */
  readonly texts: ReadonlySet<string>;
}

export interface PortraitSources {
  readonly names: FixedNames;
  readonly days: ArticleDays;
  readonly copies: Copies;
}

/** One portrait for each event of each article, by id. */
export function eventPortraits(
  claims: readonly Claim[],
  sources: PortraitSources,
): ReadonlyMap<string, EventPortrait> {
  const drafts = new Map<string, Draft>();
  for (const claim of claims)
    for (const referent of [claim.subject, claim.object])
      if (referent.kind === "Event") addTo(draftOf(referent, claim), claim, sources);
  return drafts;

  function draftOf(event: EventReferent, { evidence: { article } }: Claim): Draft {
    const id = sources.names.event(event.ordinal, article);
    const draft = drafts.get(id) ?? newDraft(id, event, article, sources);
    drafts.set(id, draft);
    return draft;
  }
}

/** All portraits as one. */
export function joinPortraits(portraits: readonly EventPortrait[]): EventPortrait {
  const [first, ...others] = portraits as [EventPortrait];
  if (others.length === 0) return first;
  const members = sortedTexts(portraits.flatMap((each) => each.members));
  return {
    id: members[0] as string,
    members,
    articles: all(({ articles }) => articles),
    types: all(({ types }) => types),
    dates: all(({ dates }) => dates),
    when: portraits.map(({ when }) => when).reduce(narrower),
    organisers: all(({ organisers }) => organisers),
    guests: all(({ guests }) => guests),
    chairs: all(({ chairs }) => chairs),
    attendees: all(({ attendees }) => attendees),
    provinces: all(({ provinces }) => provinces),
    topic: all(({ topic }) => topic),
    online: portraits.some(({ online }) => online),
    texts: all(({ texts }) => texts),
  };

  function all(of: (portrait: EventPortrait) => ReadonlySet<string>): ReadonlySet<string> {
    return new Set(portraits.flatMap((each) => [...of(each)]));
  }
}

type Draft = {
  readonly [Key in keyof EventPortrait]: EventPortrait[Key] extends ReadonlySet<infer Item>
    ? Set<Item>
    : EventPortrait[Key];
};

function newDraft(
  id: string,
  { type, date, topic, online }: EventReferent,
  article: string,
  { days, copies }: PortraitSources,
): Draft {
  return {
    id,
    members: [id],
    articles: new Set([article]),
    types: new Set([familyOf(type)]),
    dates: new Set(date === null ? [] : [date]),
    when: possibleDays(date, days.published(article)),
    organisers: new Set(),
    guests: new Set(),
    chairs: new Set(),
    attendees: new Set(),
    provinces: new Set(),
    topic: new Set(topic === null ? [] : nameKey(topic).split("-")),
    online,
    texts: new Set(copies.textsOf(article)),
  };
}

function addTo(draft: Draft, claim: Claim, { names }: PortraitSources): void {
  const { subject, relation, object, qualifiers, evidence } = claim;
  if (subject.kind === "Person" && relation === "TOOK_PART")
    (qualifiers.role === "CHAIR" ? draft.chairs : draft.attendees).add(nameKey(subject.name));
  if (subject.kind === "Organization") {
    const side = relation === "ORGANISED" ? draft.organisers : draft.guests;
    side.add(names.body(subject, evidence.article).id);
  }
  if (relation === "HELD_IN" && object.kind === "Place" && qualifiers.venue !== "BRIDGE") {
    const place = names.place(object, evidence.article);
    draft.provinces.add(place.partOf ?? place.id);
  }
}

/** What one article leaves open the other may know. */
function narrower(left: PossibleDays, right: PossibleDays): PossibleDays {
  if (left === null || right === null) return left ?? right;
  return left.length <= right.length ? left : right;
}
