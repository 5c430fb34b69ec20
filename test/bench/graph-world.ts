/**
 * A graph of 100,000 nodes and 500,000 edges in the proportions of official news: few people of
 * high rank at many events, many people at few. Made from a seed; names and numbers say nothing.
 */
import type {
  Claim,
  EdgeAttributes,
  GraphEdge,
  GraphNode,
  Rank,
  Relation,
} from "../../schema/index.js";
import { randomFrom } from "../synthetic/random.js";

const COUNTS = {
  provinces: 63,
  districts: 637,
  bodies: 8_300,
  posts: 16_000,
  people: 30_000,
  events: 25_000,
  documents: 5_000,
  articles: 15_000,
} as const;

const PARTICIPATIONS = 220_000;
const REPORTS = 150_000;

/** The share of posts of each rank, the highest first. */
const RANK_SHARES: readonly (readonly [Rank, number])[] = [
  ["MINISTER", 0.003],
  ["DEPUTY_MINISTER", 0.01],
  ["PROVINCIAL_CHAIR", 0.012],
  ["PROVINCIAL_VICE_CHAIR", 0.03],
  ["DEPARTMENT_HEAD", 0.08],
  ["PROVINCIAL_DIRECTOR", 0.15],
  ["DISTRICT_LEADER", 0.3],
  ["UNRANKED", 1],
];

export interface BenchWorld {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly aliases: ReadonlyMap<string, string>;
  readonly claims: readonly Claim[];
}

export function benchWorld(seed = 1): BenchWorld {
  const random = randomFrom(seed);
  const edges: GraphEdge[] = [];
  const link = (from: GraphNode, relation: Relation, to: GraphNode, attributes: EdgeAttributes) =>
    edges.push({
      id: `${from.id} ${relation} ${to.id} ${edges.length}`,
      relation,
      from: from.id,
      to: to.id,
      certainty: random.chance(0.8) ? "CERTAIN" : "IMPLIED",
      attributes,
      claims: [`claim:${edges.length}`],
    });

  const provinces = times(COUNTS.provinces, (at) => place(at, "PROVINCE"));
  const districts = times(COUNTS.districts, (at) => place(at, "DISTRICT"));
  for (const district of districts) link(district, "PART_OF", random.pick(provinces), {});

  const bodies = times(COUNTS.bodies, (at) => {
    const province = at < 300 ? null : random.pick(provinces);
    return {
      kind: "Organization" as const,
      id: `org:${at}`,
      name: `Cơ quan ${at}`,
      organizationKind: at < 300 ? ("Ministry" as const) : ("ProvincialDepartment" as const),
      province: province?.id ?? null,
      claims: [],
    };
  });

  const posts = times(COUNTS.posts, (at) => {
    const organization = random.pick(bodies);
    const rank = rankAt(random.next());
    const title = `Chức vụ ${at % 40}`;
    const post = {
      kind: "Post" as const,
      id: `post:${at}`,
      name: `${title}, ${organization.name}`,
      title,
      rank,
      organization: organization.id,
      claims: [],
    };
    link(post, "POST_OF", organization, {});
    return post;
  });

  const people = times(COUNTS.people, (at) => ({
    kind: "Person" as const,
    id: `person:${at}`,
    name: `Nguyễn Văn ${at}`,
    claims: [],
  }));
  for (const [at, person] of people.entries())
    // People and posts meet in the order of both lists: the first posts have the busiest holders.
    for (const post of at < COUNTS.posts ? [posts[at]!] : [random.pick(posts)])
      link(person, "HOLDS", post, { status: "CURRENT", observed: [dayOf(random)] });

  const events = times(COUNTS.events, (at) => event(at, dayOf(random), random.chance(0.06)));
  for (const each of events) {
    const venue = random.chance(0.5) ? random.pick(districts) : random.pick(provinces);
    if (!each.online) link(each, "HELD_IN", venue, { venue: "MAIN", date: each.date });
    else
      for (const bridge of random.sample(provinces, 3))
        link(each, "HELD_IN", bridge, { venue: "BRIDGE" });
    link(random.pick(bodies), "ORGANISED", each, { date: each.date });
  }

  const leaders = people.filter((_, at) => at < COUNTS.posts && isHigh(posts[at]!.rank));
  for (let at = 0; at < PARTICIPATIONS; at += 1) {
    const person = random.chance(0.25) ? random.pick(leaders) : random.pick(people);
    link(person, "TOOK_PART", random.pick(events), { role: "ATTENDEE" });
  }

  const documents = times(COUNTS.documents, document);
  for (const each of documents) link(each, "ISSUED_BY", random.pick(bodies), {});
  for (let at = 0; at < 30_000; at += 1)
    link(random.pick(events), "CITES", random.pick(documents), {});

  const articles = times(COUNTS.articles, article);
  const reported = [...people, ...bodies, ...events];
  for (let at = 0; at < REPORTS; at += 1)
    link(random.pick(reported), "REPORTED_IN", random.pick(articles), {});

  const nodes = [provinces, districts, bodies, posts, people, events, documents, articles].flat();
  return {
    nodes: nodes.toSorted(byId),
    edges: edges.toSorted(byId),
    aliases: new Map(),
    claims: edges.map((edge, at) => claim(edge, at)),
  };
}

type Random = ReturnType<typeof randomFrom>;

function times<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

function rankAt(share: number): Rank {
  let sum = 0;
  return RANK_SHARES.find(([, part]) => share < (sum += part))?.[0] ?? "UNRANKED";
}

function isHigh(rank: Rank): boolean {
  return rank === "MINISTER" || rank === "DEPUTY_MINISTER" || rank.startsWith("PROVINCIAL_");
}

function dayOf(random: Random): string {
  const pad = (number: number) => String(number).padStart(2, "0");
  return `${random.between(2015, 2025)}-${pad(random.between(1, 12))}-${pad(random.between(1, 28))}`;
}

function place(at: number, level: "PROVINCE" | "DISTRICT") {
  return {
    kind: "Place" as const,
    id: `place:${level.toLowerCase()}-${at}`,
    name: `Địa danh ${at}`,
    level,
    code: null,
    validFrom: null,
    validTo: null,
    claims: [],
  };
}

function event(at: number, date: string, online: boolean) {
  return {
    kind: "Event" as const,
    id: `event:${at}`,
    name: `hội nghị ${at}`,
    type: "hội nghị",
    topic: null,
    date,
    notAfter: null,
    online,
    claims: [],
  };
}

function document(at: number) {
  return {
    kind: "LegalDocument" as const,
    id: `doc:${at}`,
    name: `Quyết định số ${at}/QĐ`,
    type: "Quyết định",
    number: `${at}/QĐ`,
    issuer: null,
    date: null,
    term: null,
    claims: [],
  };
}

function article(at: number) {
  return {
    kind: "Article" as const,
    id: `article:${at}`,
    name: `Bài ${at}`,
    url: null,
    published: null,
    publisher: null,
    claims: [],
  };
}

function claim(edge: GraphEdge, at: number): Claim {
  const quote = `trích dẫn ${at}`;
  return {
    id: `claim:${at}`,
    subject: { kind: "Person", name: edge.from },
    relation: edge.relation,
    object: { kind: "Person", name: edge.to },
    qualifiers: {},
    date: null,
    certainty: edge.certainty,
    rule: "bench",
    evidence: { article: String(at % COUNTS.articles), quote, start: 0, end: quote.length },
  };
}

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : 1;
}
