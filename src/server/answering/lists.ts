/**
 * The lists of each kind: what is asked for as a filter, the page that the reader finds, and its
 * nodes as one cohort. Which people hold which posts is told by `queries/officials.ts`.
 */
import { eventsIn, holdersOf, idOfName, isName, postsOf } from "../../../queries/index.js";
import {
  boundsOf,
  type Awaitable,
  type GraphNode,
  type GraphReader,
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
import { boundsAsked, pageOf, shownAsFound, type Page } from "./paging.js";

type Found = Awaitable<Page<GraphNode>>;

export function search(graph: GraphReader, { text, kinds, ...page }: SearchArguments): Found {
  const filter = { text, ...(kinds && { kinds }) };
  return found(graph, "search", filter, { ...page, orderBy: "MOST_CLAIMED" });
}

export function people(graph: GraphReader, given: OfficeListArguments): Found {
  if (!namesOffice(given)) return listed(graph, "Person", given);
  return after(withIds(graph, "people", given), (asked) =>
    after(holdersOf(graph, asked), (ids) => listed(graph, "Person", asked, { ids })),
  );
}

export function posts(graph: GraphReader, given: OfficeListArguments): Found {
  if (!namesOffice(given)) return listed(graph, "Post", given);
  return after(withIds(graph, "posts", given), (asked) =>
    after(postsOf(graph, asked), (ids) => listed(graph, "Post", asked, { ids })),
  );
}

export function organizations(graph: GraphReader, given: OrganizationListArguments): Found {
  return after(withIds(graph, "organizations", given), (asked) => {
    const { organizationKinds, province } = asked;
    return listed(graph, "Organization", asked, {
      ...(organizationKinds && { organizationKinds }),
      ...(province && { provinces: [province] }),
    });
  });
}

interface Placed {
  readonly organization?: string | null;
  readonly province?: string | null;
}

/** Names of bodies and provinces become ids; what has ids already is there at once. */
function withIds<Asked extends Placed>(
  graph: GraphReader,
  question: string,
  asked: Asked,
): Awaitable<Asked> {
  const { organization, province } = asked;
  const idOf = (argument: string, kind: Kind, text: string) =>
    isName(text) ? idOfName(graph, text, { question, argument, kinds: [kind] }) : text;
  return after(organization ? idOf("organization", "Organization", organization) : null, (body) =>
    after(province ? idOf("province", "Place", province) : null, (place) => ({
      ...asked,
      ...(body && { organization: body }),
      ...(place && { province: place }),
    })),
  );
}

export function events(graph: GraphReader, asked: EventListArguments): Found {
  const { online, province } = asked;
  const rest = typeof online === "boolean" ? { online } : {};
  if (!province) return dated(graph, "Event", asked, rest);
  return after(withIds(graph, "events", asked), (named) =>
    after(eventsIn(graph, new Set([named.province!])), (ids) =>
      dated(graph, "Event", asked, { ...rest, ids: [...ids] }),
    ),
  );
}

export function dated(
  graph: GraphReader,
  kind: "Event" | "LegalDocument" | "Article",
  asked: DatedListArguments,
  rest: NodeFilter = {},
): Found {
  const since = asked.since ? boundsOf(asked.since)?.earliest : undefined;
  const until = asked.until ? boundsOf(asked.until)?.latest : undefined;
  return listed(graph, kind, asked, {
    ...(since && { since }),
    ...(until && { until }),
    ...rest,
  });
}

export function places(graph: GraphReader, asked: PlaceListArguments): Found {
  return listed(graph, "Place", asked, { ...(asked.levels && { placeLevels: asked.levels }) });
}

function namesOffice({ rank, rankAtLeast, organization, province }: OfficeListArguments): boolean {
  return Boolean(rank ?? rankAtLeast ?? organization ?? province);
}

function listed(
  graph: GraphReader,
  kind: Kind,
  asked: NodeListArguments,
  rest: NodeFilter = {},
): Found {
  const { text, asOf, minIndependentArticles } = asked;
  const filter = {
    kinds: [kind],
    ...(text && { text }),
    ...(asOf && { asOf }),
    ...(minIndependentArticles && { minIndependentArticles }),
    ...rest,
  };
  return found(graph, kind, filter, asked);
}

function found(
  graph: GraphReader,
  name: string,
  filter: NodeFilter,
  { orderBy, ...page }: PageArguments & { readonly orderBy: NodeOrder },
): Found {
  const list = `${name} ${orderBy}`;
  const request = { ...boundsAsked(list, page), order: orderBy };
  return after(graph.find(filter, request), (nodes) =>
    pageOf(shownAsFound(list, orderBy, nodes), newCohort<GraphNode>(graph).join),
  );
}
