/** Pages: what the paging arguments ask for, and the connection that answers. */
import { InvalidArgument } from "../../../queries/index.js";
import {
  comparePositions,
  pageSpan,
  positionOf,
  type GraphEdge,
  type GraphNode,
  type NodeOrder,
  type NodePage,
  type PageBounds,
  type Position,
} from "../../../schema/index.js";
import {
  PAGE_LENGTH,
  PAGE_MAX,
  type PageArguments,
  type PageInfo,
} from "../../../schema/graphql/index.js";
import { cursorOf, positionIn } from "./cursor.js";

/** What a resolver returns for a connection. */
export interface Page<Item> {
  readonly edges: readonly PageEdge<Item>[];
  readonly nodes: readonly Item[];
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
}

export interface PageEdge<Item> {
  readonly node: Item;
  readonly cursor: string;
  /** The edge that leads from the parent here; null in a plain list. */
  readonly via: GraphEdge | null;
}

/** The name of a list in its cursors: two lists or orders never share one. */
export type ListName = string;

export function boundsAsked(list: ListName, asked: PageArguments): PageBounds {
  const { first, last, after, before } = asked;
  if (isGiven(first) && isGiven(last))
    throw new InvalidArgument("page", "last", "left out where first is given", last);
  const limit = isGiven(last) ? size("last", last) : size("first", first ?? PAGE_LENGTH);
  return {
    offset: 0,
    limit,
    fromEnd: isGiven(last),
    ...(isGiven(after) && { after: positionIn(list, "after", after) }),
    ...(isGiven(before) && { before: positionIn(list, "before", before) }),
  };
}

/** What a page shows of a list, before it is put together. */
export interface Shown<Item> {
  readonly list: ListName;
  readonly items: readonly Item[];
  readonly positions: readonly Position[];
  /** Where the first of them stands in the whole list. */
  readonly start: number;
  readonly totalCount: number;
}

/** The part of what is at hand that a page shows, in the order of positions. */
export function shownOf<Item>(
  list: ListName,
  all: readonly Item[],
  positionAt: (item: Item) => Position,
  bounds: PageBounds,
): Shown<Item> {
  const placed = all
    .map((item) => ({ item, position: positionAt(item) }))
    .sort((left, right) => comparePositions(left.position, right.position));
  const [start, end] = pageSpan(placed.length, (at) => placed[at]!.position, bounds);
  const shown = placed.slice(start, end);
  return {
    list,
    items: shown.map(({ item }) => item),
    positions: shown.map(({ position }) => position),
    start,
    totalCount: placed.length,
  };
}

/** What the reader found, as a page shows it. */
export function shownAsFound(
  list: ListName,
  order: NodeOrder,
  { nodes, start, totalCount }: NodePage,
): Shown<GraphNode> {
  const positions = nodes.map((node) => positionOf(node, order));
  return { list, items: nodes, positions, start, totalCount };
}

/** The connection, of members that stand for the items. */
export function pageOf<Item>(
  shown: Shown<Item>,
  memberOf: (item: Item) => Item,
  viaOf: (item: Item) => GraphEdge | null = noEdge,
): Page<Item> {
  const { items, totalCount } = shown;
  // At once, not when asked for: what is read for a cohort is read for the members that it has then.
  const nodes = items.map(memberOf);
  const vias = items.map(viaOf);
  return {
    nodes,
    totalCount,
    // Made only when asked for: most queries want nodes, and neither edges nor cursors.
    get edges() {
      return nodes.map((node, at) => ({
        node,
        via: vias[at] ?? null,
        cursor: cursorAt(shown, at),
      }));
    },
    get pageInfo() {
      return pageInfoOf(shown);
    },
  };
}

function pageInfoOf<Item>(shown: Shown<Item>): PageInfo {
  const { items, start, totalCount } = shown;
  const isEmpty = items.length === 0;
  return {
    hasPreviousPage: start > 0,
    hasNextPage: start + items.length < totalCount,
    startCursor: isEmpty ? null : cursorAt(shown, 0),
    endCursor: isEmpty ? null : cursorAt(shown, items.length - 1),
  };
}

function cursorAt<Item>({ list, positions }: Shown<Item>, at: number): string {
  return cursorOf(list, positions[at]!);
}

function noEdge(): null {
  return null;
}

function size(argument: "first" | "last", length: number): number {
  if (length >= 0 && length <= PAGE_MAX) return length;
  throw new InvalidArgument("page", argument, `a number from 0 to ${PAGE_MAX}`, length);
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
