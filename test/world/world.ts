/**
 * The invented world put together: claims with quotes that stand at their offsets, the nodes and
 * edges that follow from them, and one old id that answers with a present node.
 */
import {
  claimOf,
  type ArticleNode,
  type Article,
  type Claim,
  type EdgeAttributes,
  type GraphEdge,
  type GraphNode,
  type NodeId,
  type TenureBounds,
} from "../../schema/index.js";
import { ARTICLES, type ArticleId } from "./articles.js";
import { SAYINGS, type Saying } from "./edges.js";
import * as NODES from "./nodes.js";
import { referentOf } from "./referents.js";

export * from "./nodes.js";

const UNCLAIMED: readonly NODES.Unclaimed<GraphNode>[] = [
  ...Object.values(NODES.PEOPLE),
  ...Object.values(NODES.PLACES),
  ...Object.values(NODES.BODIES),
  ...Object.values(NODES.POSTS),
  ...Object.values(NODES.EVENTS),
  ...Object.values(NODES.DOCUMENTS),
];

const ARTICLE_LIST: readonly Article[] = Object.values(ARTICLES);

/** Edge key → its claims. */
const CLAIMS_OF_EDGES = new Map(SAYINGS.map((saying) => [saying.key, claimsOf(saying)]));

export const CLAIMS: readonly Claim[] = [
  ...new Map([...CLAIMS_OF_EDGES.values()].flat().map((claim) => [claim.id, claim])).values(),
];

/** Node id → ids of articles and claims that name it. */
const NAMED = namings();

export const WORLD = {
  nodes: [...UNCLAIMED.map(claimed), ...ARTICLE_LIST.map(articleNode)].sort(byId),
  edges: [...SAYINGS.map(edgeOf), ...reports()].sort(byId),
  aliases: new Map<NodeId, NodeId>([["person:le-van-mau-2023", NODES.PEOPLE.mẫu.id]]),
  claims: CLAIMS,
  articles: ARTICLE_LIST,
};

function claimsOf(saying: Saying): readonly Claim[] {
  return saying.quotes.map(([article, quote]) =>
    claimOf({
      subject: referentOf(saying.from),
      relation: saying.relation,
      object: referentOf(saying.to),
      qualifiers: {},
      date: saying.to.kind === "Event" ? saying.to.date : null,
      certainty: saying.certainty,
      rule: "world/by-hand",
      evidence: evidenceOf(article, quote),
    }),
  );
}

function evidenceOf(article: ArticleId, quote: string): Claim["evidence"] {
  const start = ARTICLES[article].text.indexOf(quote);
  if (start < 0) throw new Error(`${article} does not say: ${quote}`);
  return { article, quote, start, end: start + quote.length };
}

function namings(): ReadonlyMap<NodeId, { claims: Set<string>; articles: Set<string> }> {
  const named = new Map<NodeId, { claims: Set<string>; articles: Set<string> }>();
  for (const saying of SAYINGS)
    for (const claim of CLAIMS_OF_EDGES.get(saying.key) ?? [])
      for (const { id } of [saying.from, saying.to]) {
        const entry = named.get(id) ?? { claims: new Set(), articles: new Set() };
        entry.claims.add(claim.id);
        entry.articles.add(claim.evidence.article);
        named.set(id, entry);
      }
  return named;
}

function claimed(node: NODES.Unclaimed<GraphNode>): GraphNode {
  return { ...node, claims: [...(NAMED.get(node.id)?.claims ?? [])].sort() };
}

function articleNode(article: Article): ArticleNode {
  return {
    kind: "Article",
    id: articleId(article.id),
    name: article.title ?? article.id,
    claims: CLAIMS.filter(({ evidence }) => evidence.article === article.id)
      .map(({ id }) => id)
      .sort(),
    url: article.url ?? null,
    published: article.published ?? null,
    publisher: article.publisher ?? null,
  };
}

function articleId(id: string): NodeId {
  return `article:${id}`;
}

function edgeOf(saying: Saying): GraphEdge {
  const { key, from, relation, to, certainty } = saying;
  const claims = (CLAIMS_OF_EDGES.get(key) ?? []).map(({ id }) => id).sort();
  const attributes = attributesOf(saying);
  return { id: key, relation, from: from.id, to: to.id, certainty, attributes, claims };
}

/** What is written in `edges.ts`, with what follows: support, the day of the event, the tenure. */
function attributesOf({ from, relation, to, attributes, quotes }: Saying): EdgeAttributes {
  const articles = new Set(quotes.map(([article]) => article)).size;
  const event = [from, to].find((end) => end.kind === "Event");
  return {
    ...attributes,
    ...(articles > 0 && { articles, independent: articles }),
    ...(event?.date && { date: event.date }),
    ...(relation === "HOLDS" && { tenure: tenureOf(attributes) }),
  };
}

function tenureOf({ observed = [], since, until }: EdgeAttributes): TenureBounds {
  const days = [since ?? [], observed, until ?? []].flat().sort();
  return {
    heldAtLeast: days.length > 0 ? [days[0]!, days.at(-1)!] : null,
    heldAtMost: {
      from: since ? { day: since, reason: "SINCE" } : null,
      to: until ? { day: until, reason: "UNTIL" } : null,
    },
  };
}

function reports(): readonly GraphEdge[] {
  return [...NAMED].flatMap(([id, { claims, articles }]) =>
    [...articles].map((article) => ({
      id: `${id}→${article}`,
      relation: "REPORTED_IN" as const,
      from: id,
      to: articleId(article),
      certainty: "CERTAIN" as const,
      attributes: {},
      claims: [...claims]
        .filter(
          (claim) => CLAIMS.find(({ id: other }) => other === claim)?.evidence.article === article,
        )
        .sort(),
    })),
  );
}

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : 1;
}
