/**
 * Facts: the claims of one article told as one flat object, for people who score or compare
 * readings. Nothing is decided here; the claims are grouped by whom they are about.
 */
import type { Claim, LegalDocumentReferent, PersonReferent } from "../schema/index.js";

export interface PostFact {
  readonly title: string;
  readonly org: string;
  readonly status: "current" | "former" | "acting" | "incoming";
}

export interface Facts {
  readonly id: string;
  readonly people: readonly { name: string; official: boolean; posts: readonly PostFact[] }[];
  readonly organizations: readonly string[];
  readonly documents: readonly {
    type: string | null;
    number: string;
    issuer: string | null;
    date: string | null;
  }[];
  readonly events: readonly EventFact[];
}

export interface EventFact {
  readonly type: string;
  readonly date: string | null;
  readonly provinces: readonly string[];
  readonly organizers: readonly string[];
  readonly chairs: readonly string[];
  readonly participants: readonly string[];
  readonly bridges?: readonly { province: string; participants: readonly string[] }[];
}

export function factsOf(article: string, claims: readonly Claim[]): Facts {
  return {
    id: article,
    people: peopleOf(claims),
    organizations: organizationsOf(claims),
    documents: documentsOf(claims),
    events: eventsOf(claims),
  };
}

const STATUS = {
  CURRENT: "current",
  FORMER: "former",
  ACTING: "acting",
  INCOMING: "incoming",
} as const;
/** Where claims differ, the one that says more wins. */
const STATUS_WEIGHT = { CURRENT: 0, ACTING: 1, FORMER: 2, INCOMING: 3 } as const;

function peopleOf(claims: readonly Claim[]): Facts["people"] {
  const people = new Map<string, Map<string, { post: PostFact; weight: number }>>();
  for (const { subject, relation, object, qualifiers } of claims) {
    if (subject.kind !== "Person") continue;
    const posts = people.get(subject.name) ?? new Map<string, { post: PostFact; weight: number }>();
    people.set(subject.name, posts);
    if (relation !== "HOLDS" || object.kind !== "Post") continue;
    const status = qualifiers.status ?? "CURRENT";
    const key = `${object.title}|${object.organization.name}`;
    const known = posts.get(key);
    if (known && known.weight >= STATUS_WEIGHT[status]) continue;
    const post = { title: object.title, org: object.organization.name, status: STATUS[status] };
    posts.set(key, { post, weight: STATUS_WEIGHT[status] });
  }
  return [...people].map(([name, posts]) => ({
    name,
    official: posts.size > 0,
    posts: [...posts.values()].map(({ post }) => post),
  }));
}

function organizationsOf(claims: readonly Claim[]): string[] {
  const names = claims.flatMap(({ subject, relation, object }) => {
    if (relation === "REPORTED_IN" && subject.kind === "Organization") return [subject.name];
    if (relation === "POST_OF" && object.kind === "Organization") return [object.name];
    return [];
  });
  return [...new Set(names)];
}

function documentsOf(claims: readonly Claim[]): Facts["documents"] {
  const documents = new Map<string, LegalDocumentReferent>();
  for (const { relation, object } of claims)
    if (relation === "CITES" && object.kind === "LegalDocument")
      documents.set(object.number, object);
  return [...documents.values()].map(({ type, number, issuer, date }) => ({
    type,
    number,
    issuer,
    date,
  }));
}

/** Events in the order of the article; a chair is no participant besides. */
function eventsOf(claims: readonly Claim[]): EventFact[] {
  const events = new Map<number, Claim[]>();
  for (const claim of claims) {
    const event =
      claim.subject.kind === "Event"
        ? claim.subject
        : claim.object.kind === "Event"
          ? claim.object
          : null;
    if (event) events.set(event.ordinal, [...(events.get(event.ordinal) ?? []), claim]);
  }
  return [...events].sort(([left], [right]) => left - right).map(([, about]) => eventOf(about));
}

function eventOf(about: readonly Claim[]): EventFact {
  const event = about
    .map(({ subject, object }) => (subject.kind === "Event" ? subject : object))
    .find((each) => each.kind === "Event")!;
  const people = about.filter(
    ({ relation, subject }) => relation === "TOOK_PART" && subject.kind === "Person",
  );
  const named = (kept: readonly Claim[]) => [
    ...new Set(kept.map(({ subject }) => (subject as PersonReferent).name)),
  ];
  const chairs = named(people.filter(({ qualifiers }) => qualifiers.role === "CHAIR"));
  const provinces = (venue: "MAIN" | "BRIDGE") => [
    ...new Set(
      about.flatMap(({ relation, object, qualifiers }) =>
        relation === "HELD_IN" &&
        object.kind === "Place" &&
        qualifiers.venue === venue &&
        object.province
          ? [object.province]
          : [],
      ),
    ),
  ];
  const bridges = provinces("BRIDGE").map((province) => ({
    province,
    participants: named(people.filter(({ qualifiers }) => qualifiers.bridge === province)),
  }));
  return {
    type: event.kind === "Event" ? event.type : "",
    date: event.kind === "Event" ? event.date : null,
    provinces: provinces("MAIN"),
    organizers: [
      ...new Set(
        about.flatMap(({ relation, subject }) =>
          relation === "ORGANISED" && subject.kind === "Organization" ? [subject.name] : [],
        ),
      ),
    ],
    chairs,
    participants: named(people).filter((name) => !chairs.includes(name)),
    ...(bridges.length > 0 ? { bridges } : {}),
  };
}
