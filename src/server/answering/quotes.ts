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
import type { GraphContext } from "../graph-context.js";
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

export function quotesOf(
  context: GraphContext,
  thing: GraphNode | GraphEdge,
  first: number,
): Awaitable<readonly Quote[]> {
  return quotesFrom(context, thing, first, ({ claims }: Claimed) => claims);
}

export function quotesFrom<Thing extends object>(
  context: GraphContext,
  thing: Thing,
  first: number,
  idsOf: (thing: Thing) => readonly string[],
): Awaitable<readonly Quote[]> {
  if (first < 0 || first > QUOTES_MAX)
    throw new InvalidArgument("evidence", "first", `a number from 0 to ${QUOTES_MAX}`, first);
  return after(claimsOf(context, thing, first, idsOf), (claims) => claims.map(quoteOf));
}

export function quoteOf(claim: Claim): Quote {
  return { ...claim.evidence, source: claim };
}

/** The article of a quote, as a node. */
export function articleOf(context: GraphContext, { source }: Quote): Awaitable<GraphNode | null> {
  return nodeNamed(context, source, "article", ({ evidence }) => articleNodeId(evidence.article));
}

export function textOf(context: GraphContext, article: ArticleNode): Awaitable<string | null> {
  return together(article, "text", (members) => {
    const ids = members.map(({ id }) => articleIdOf(id));
    return after(context.reader.articles(ids), (articles) => {
      // A store may keep an article without its text.
      const texts = articles.map((each) => each?.text || null);
      return new Map(members.map((member, index) => [member, texts[index] ?? null]));
    });
  });
}

/** In how many articles a node or an edge stands. */
export function articleCount(
  context: GraphContext,
  thing: GraphNode | GraphEdge,
): Awaitable<number> {
  const all = claimsOf(context, thing, Number.POSITIVE_INFINITY, ({ claims }: Claimed) => claims);
  return after(all, (claims) => new Set(claims.map(({ evidence }) => evidence.article)).size);
}

/** Copies are found when the graph is made; where nobody looked for them, every article counts. */
export function independentCount(context: GraphContext, edge: GraphEdge): Awaitable<number> {
  return edge.attributes.independent ?? articleCount(context, edge);
}

/** A page of the claims of an article, in the order of their ids. */
export function claimPage(
  context: GraphContext,
  article: ArticleNode,
  asked: PageArguments,
): Awaitable<Page<Claim>> {
  const list = "claims";
  const bounds = boundsAsked(list, asked);
  const positionAt = ({ id }: Claim) => ({ key: "", id });
  return after(
    claimsOf(context, article, Number.POSITIVE_INFINITY, ({ claims }) => claims),
    (claims) => pageOf(shownOf(list, claims, positionAt, bounds), (claim) => claim),
  );
}

/** The claims of a thing, at most so many. */
export function claimsOf<Thing extends object>(
  context: GraphContext,
  thing: Thing,
  limit: number,
  idsOf: (thing: Thing) => readonly string[],
): Awaitable<readonly Claim[]> {
  return together(thing, `claims ${limit}`, (members) => {
    const wanted = members.map((member) => [member, idsOf(member).slice(0, limit)] as const);
    const ids = [...new Set(wanted.flatMap(([, each]) => each))];
    return after(ids.length === 0 ? [] : context.reader.claims(ids), (claims) => {
      const { join } = newCohort<Claim>();
      const claimOf = new Map(ids.map((id, index) => [id, claims[index]]));
      const memberOf = (id: string) => {
        const claim = claimOf.get(id);
        return claim ? [join(claim)] : [];
      };
      return new Map(wanted.map(([member, each]) => [member, each.flatMap(memberOf)]));
    });
  });
}
