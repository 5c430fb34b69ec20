/** Quotes and claims: the evidence of nodes, edges and answers, and the articles that hold it. */
import { InvalidArgument } from "../../../queries/index.js";
import type {
  ArticleNode,
  Awaitable,
  Claim,
  Evidence,
  GraphEdge,
  GraphNode,
} from "../../../schema/index.js";
import type { PageArguments } from "../../../schema/graphql/index.js";
import { articleIdOf, articleNodeId } from "./article-ids.js";
import { after } from "./awaitable.js";
import { newCohort, together } from "./cohort.js";
import { nodeNamed } from "./nodes.js";
import { boundsAsked, pageOf, shownOf, type Page } from "./paging.js";

/** A claim seen from its quote. */
export interface Quote extends Evidence {
  readonly source: Claim;
}

interface Claimed {
  readonly claims: readonly string[];
}

const QUOTES_MAX = 100;

export function quotesOf(thing: GraphNode | GraphEdge, first: number): Awaitable<readonly Quote[]> {
  return quotesFrom(thing, first, ({ claims }: Claimed) => claims);
}

export function quotesFrom<Thing extends object>(
  thing: Thing,
  first: number,
  idsOf: (thing: Thing) => readonly string[],
): Awaitable<readonly Quote[]> {
  if (first < 0 || first > QUOTES_MAX)
    throw new InvalidArgument("evidence", "first", `a number from 0 to ${QUOTES_MAX}`, first);
  return after(claimsOf(thing, first, idsOf), (claims) => claims.map(quoteOf));
}

export function quoteOf(claim: Claim): Quote {
  return { ...claim.evidence, source: claim };
}

/** The article of a quote, as a node. */
export function articleOf({ source }: Quote): Awaitable<GraphNode | null> {
  return nodeNamed(source, "article", ({ evidence }) => articleNodeId(evidence.article));
}

export function textOf(article: ArticleNode): Awaitable<string | null> {
  return together(article, "text", (graph, members) => {
    const ids = members.map(({ id }) => articleIdOf(id));
    return after(graph.articles(ids), (articles) => {
      // A store may keep an article without its text.
      const texts = articles.map((each) => each?.text || null);
      return new Map(members.map((member, index) => [member, texts[index] ?? null]));
    });
  });
}

/** In how many articles a node or an edge stands. */
export function articleCount(thing: GraphNode | GraphEdge): Awaitable<number> {
  const all = claimsOf(thing, Number.POSITIVE_INFINITY, ({ claims }: Claimed) => claims);
  return after(all, (claims) => new Set(claims.map(({ evidence }) => evidence.article)).size);
}

/** Copies are found when the graph is made; where nobody looked for them, every article counts. */
export function independentCount(edge: GraphEdge): Awaitable<number> {
  return edge.attributes.independent ?? articleCount(edge);
}

/** A page of the claims of an article, in the order of their ids. */
export function claimPage(article: ArticleNode, asked: PageArguments): Awaitable<Page<Claim>> {
  const list = "claims";
  const bounds = boundsAsked(list, asked);
  const positionAt = ({ id }: Claim) => ({ key: "", id });
  return after(
    claimsOf(article, Number.POSITIVE_INFINITY, ({ claims }) => claims),
    (claims) => pageOf(shownOf(list, claims, positionAt, bounds), (claim) => claim),
  );
}

/** The claims of a thing, at most so many. */
export function claimsOf<Thing extends object>(
  thing: Thing,
  limit: number,
  idsOf: (thing: Thing) => readonly string[],
): Awaitable<readonly Claim[]> {
  return together(thing, `claims ${limit}`, (graph, members) => {
    const wanted = members.map((member) => [member, idsOf(member).slice(0, limit)] as const);
    const ids = [...new Set(wanted.flatMap(([, each]) => each))];
    return after(ids.length === 0 ? [] : graph.claims(ids), (claims) => {
      const { join } = newCohort<Claim>(graph);
      const claimOf = new Map(ids.map((id, index) => [id, claims[index]]));
      const memberOf = (id: string) => {
        const claim = claimOf.get(id);
        return claim ? [join(claim)] : [];
      };
      return new Map(wanted.map(([member, each]) => [member, each.flatMap(memberOf)]));
    });
  });
}
