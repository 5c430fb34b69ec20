/**
 * The lists of each kind: what is asked for as a filter, the page that the reader finds, and its
 * nodes as one cohort. Which people hold which posts is told by `queries/officials.ts`.
 */
import { holdersOf, postsOf } from "../../../queries/index.js";
import {
  boundsOf,
  type Awaitable,
  type GraphNode,
  type Kind,
  type NodeFilter,
  type NodeOrder,
} from "../../../schema/index.js";
import type {
  DatedListArguments,
  EventListArguments,
  NodeListArguments,
  OfficeListArguments,
  OrganizationListArguments,
  PageArguments,
  PlaceListArguments,
  SearchArguments,
} from "../../../schema/graphql/index.js";
import { after } from "./awaitable.js";
import { newCohort } from "./cohort.js";
import type { GraphContext } from "../graph-context.js";
import { boundsAsked, pageOf, shownAsFound, type Page } from "./paging.js";

type Found = Awaitable<Page<GraphNode>>;

export function search(context: GraphContext, { text, kinds, ...page }: SearchArguments): Found {
  const filter = { text, ...(kinds && { kinds }) };
  return found(context, "search", filter, { ...page, orderBy: "MOST_CLAIMED" });
}

export function people(context: GraphContext, asked: OfficeListArguments): Found {
  if (!namesOffice(asked)) return listed(context, "Person", asked);
  return after(holdersOf(context.reader, asked), (ids) =>
    listed(context, "Person", asked, { ids }),
  );
}

export function posts(context: GraphContext, asked: OfficeListArguments): Found {
  if (!namesOffice(asked)) return listed(context, "Post", asked);
  return after(postsOf(context.reader, asked), (ids) => listed(context, "Post", asked, { ids }));
}

export function organizations(context: GraphContext, asked: OrganizationListArguments): Found {
  const { organizationKinds, province } = asked;
  return listed(context, "Organization", asked, {
    ...(organizationKinds && { organizationKinds }),
    ...(province && { provinces: [province] }),
  });
}

export function events(context: GraphContext, asked: EventListArguments): Found {
  const { online } = asked;
  return dated(context, "Event", asked, typeof online === "boolean" ? { online } : {});
}

export function dated(
  context: GraphContext,
  kind: "Event" | "LegalDocument" | "Article",
  asked: DatedListArguments,
  rest: NodeFilter = {},
): Found {
  const since = asked.since ? boundsOf(asked.since)?.earliest : undefined;
  const until = asked.until ? boundsOf(asked.until)?.latest : undefined;
  return listed(context, kind, asked, {
    ...(since && { since }),
    ...(until && { until }),
    ...rest,
  });
}

export function places(context: GraphContext, asked: PlaceListArguments): Found {
  return listed(context, "Place", asked, { ...(asked.levels && { placeLevels: asked.levels }) });
}

function namesOffice({ rank, rankAtLeast, organization, province }: OfficeListArguments): boolean {
  return Boolean(rank ?? rankAtLeast ?? organization ?? province);
}

function listed(
  context: GraphContext,
  kind: Kind,
  asked: NodeListArguments,
  rest: NodeFilter = {},
): Found {
  const { text, asOf, minArticles } = asked;
  const filter = {
    kinds: [kind],
    ...(text && { text }),
    ...(asOf && { asOf }),
    ...(minArticles && { minArticles }),
    ...rest,
  };
  return found(context, kind, filter, asked);
}

function found(
  context: GraphContext,
  name: string,
  filter: NodeFilter,
  { orderBy, ...page }: PageArguments & { readonly orderBy: NodeOrder },
): Found {
  const list = `${name} ${orderBy}`;
  const request = { ...boundsAsked(list, page), order: orderBy };
  return after(context.reader.find(filter, request), (nodes) =>
    pageOf(shownAsFound(list, orderBy, nodes), newCohort<GraphNode>().join),
  );
}
