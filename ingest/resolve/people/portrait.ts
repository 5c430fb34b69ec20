/**
 * A portrait is a person as one article shows them, or several that were joined: the posts with the
 * days on which they were observed, the events, the people named beside them.
 */
import {
  RANKS,
  type Claim,
  type NodeId,
  type OrganizationKind,
  type PostReferent,
} from "../../../schema/index.js";
import { seatsOf, type Seats } from "../../gazetteers/seats.js";
import type { ArticleDays } from "../article-days.js";
import { daysOf, spanning, type Days } from "../days.js";
import type { Copies } from "../copies.js";
import type { EventPortrait } from "../events/portrait.js";
import type { FixedNames } from "../fixed-names.js";
import { nameKey } from "../name-key.js";
import { sortedTexts } from "../order.js";

export interface PersonPortrait {
  /** The least of its members. */
  readonly id: string;
  /** Ids of appearances, `article|name key`, sorted: within an article equal names are one person. */
  readonly members: readonly string[];
  /** One name key, unless a judgement joined people whose names are written differently. */
  readonly keys: ReadonlySet<string>;
  readonly services: ReadonlyMap<NodeId, Service>;
  /** Groups of event appearances in which the person took part. */
  readonly events: ReadonlySet<string>;
  /** Provinces and organisers of these events. */
  readonly scenes: ReadonlySet<NodeId>;
  /** Name keys of everybody named in the same articles, the person included. */
  readonly company: ReadonlySet<string>;
  /** Groups of articles that copy one text. */
  readonly texts: ReadonlySet<string>;
  /** The days of which the articles speak. */
  readonly days: Days | null;
}

/** One post as the portrait shows it. */
export interface Service {
  readonly post: NodeId;
  /** Its name key. */
  readonly title: string;
  readonly body: NodeId;
  readonly bodyKind: OrganizationKind;
  readonly pattern: string;
  readonly province: NodeId | null;
  /** The article does not say whose of the many bodies of that name it is. */
  readonly placeless: boolean;
  readonly seats: Seats;
  /** `Ủy viên`, `Đại biểu`: held beside an office, and by people of other places. */
  readonly membership: boolean;
  /** 1 is the highest; null where the post is unranked. */
  readonly level: number | null;
  /** The days on which it was observed as held; null where it was only called a former one. */
  readonly held: Days | null;
  /** Some article tells of the appointment. */
  readonly incoming: boolean;
  /** In how many claims. */
  readonly sightings: number;
}

export interface PortraitSources {
  readonly names: FixedNames;
  readonly days: ArticleDays;
  /** The event that an article tells of, with what other articles know. */
  readonly eventOf: (article: string, ordinal: number) => EventPortrait;
  readonly copies: Copies;
}

/** One portrait for each person of each article, by id. */
export function personPortraits(
  claims: readonly Claim[],
  sources: PortraitSources,
): ReadonlyMap<string, PersonPortrait> {
  const drafts = new Map<string, Draft>();
  const companies = new Map<string, Set<string>>();
  for (const claim of claims)
    for (const referent of [claim.subject, claim.object])
      if (referent.kind === "Person") addTo(draftOf(claim, referent.name), claim, sources);
  return drafts;

  function draftOf({ evidence: { article } }: Claim, name: string): Draft {
    const id = sources.names.person(name, article);
    const before = drafts.get(id);
    if (before) return before;
    const key = nameKey(name);
    const draft: Draft = {
      id,
      members: [id],
      keys: new Set([key]),
      services: new Map(),
      events: new Set(),
      scenes: new Set(),
      company: companyOf(article).add(key),
      texts: new Set(sources.copies.textsOf(article)),
      days: null,
    };
    drafts.set(id, draft);
    return draft;
  }

  /** One set for all people of an article. */
  function companyOf(article: string): Set<string> {
    const company = companies.get(article) ?? new Set();
    companies.set(article, company);
    return company;
  }
}

/** All portraits as one. */
export function joinPortraits(portraits: readonly PersonPortrait[]): PersonPortrait {
  const [first] = portraits as [PersonPortrait];
  if (portraits.length === 1) return first;
  const members = sortedTexts(portraits.flatMap((each) => each.members));
  const services = new Map<NodeId, Service>();
  for (const service of portraits.flatMap((each) => [...each.services.values()]))
    services.set(service.post, joinServices(services.get(service.post), service));
  return {
    id: members[0] as string,
    members,
    keys: unionOf(portraits.map(({ keys }) => keys)),
    services,
    events: unionOf(portraits.map(({ events }) => events)),
    scenes: unionOf(portraits.map(({ scenes }) => scenes)),
    company: unionOf(portraits.map(({ company }) => company)),
    texts: unionOf(portraits.map(({ texts }) => texts)),
    days: portraits.map(({ days }) => days).reduce(spanning),
  };
}

interface Draft extends PersonPortrait {
  days: Days | null;
  readonly services: Map<NodeId, Service>;
  readonly events: Set<string>;
  readonly scenes: Set<NodeId>;
}

function addTo(draft: Draft, claim: Claim, sources: PortraitSources): void {
  const { object, evidence } = claim;
  if (claim.relation === "REPORTED_IN") return;
  const observed = sources.days.observed(claim);
  if (observed !== null) draft.days = spanning(draft.days, daysOf([observed]));
  if (object.kind === "Event") {
    const event = sources.eventOf(evidence.article, object.ordinal);
    draft.events.add(event.id);
    for (const scene of [...event.provinces, ...event.organisers]) draft.scenes.add(scene);
  }
  if (claim.relation !== "HOLDS" || object.kind !== "Post") return;
  const service = serviceOf(claim, object, sources);
  draft.services.set(service.post, joinServices(draft.services.get(service.post), service));
}

function serviceOf(claim: Claim, post: PostReferent, { names, days }: PortraitSources): Service {
  const { qualifiers, evidence } = claim;
  const observed = days.observed(claim);
  const body = names.body(post.organization, evidence.article);
  const seats = seatsOf(post.title, post.organization.name);
  return {
    post: names.post(post, evidence.article),
    title: nameKey(post.title),
    body: body.id,
    bodyKind: post.organization.organizationKind,
    pattern: body.pattern,
    province: body.province?.id ?? null,
    placeless: body.placeless,
    seats,
    membership: seats === "many" || nameKey(post.title).startsWith("ủy-viên"),
    level: post.rank === "UNRANKED" ? null : RANKS[post.rank].level,
    held: observed && qualifiers.status !== "FORMER" ? daysOf([observed]) : null,
    incoming: qualifiers.status === "INCOMING" || qualifiers.since !== undefined,
    sightings: 1,
  };
}

function joinServices(before: Service | undefined, service: Service): Service {
  if (before === undefined) return service;
  return {
    ...before,
    level: higher(before.level, service.level),
    held: spanning(before.held, service.held),
    incoming: before.incoming || service.incoming,
    sightings: before.sightings + service.sightings,
  };
}

function higher(left: number | null, right: number | null): number | null {
  if (left === null || right === null) return left ?? right;
  return Math.min(left, right);
}

function unionOf(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
