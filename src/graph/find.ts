/**
 * Finding nodes by a filter, and the part of them that a page asks for. The shortest list that can
 * hold every match (ids, a text, a kind) is walked, nothing else.
 */
import {
  boundsOf,
  comparePositions,
  dateOf,
  KINDS,
  nodeAsOf,
  pageSpan,
  positionOf,
  type GraphNode,
  type Kind,
  type NodeFilter,
  type NodeId,
  type NodeOrder,
  type NodePage,
  type PageRequest,
} from "../../schema/index.js";
import { textIndexOf } from "./text-index.js";

export interface Finder {
  find(filter: NodeFilter, page: PageRequest): NodePage;
}

export interface FinderParts {
  /** Sorted by id. */
  readonly nodes: readonly GraphNode[];
  numberOf(id: NodeId): number | undefined;
  /** In how many articles the node stands. */
  articleCount(number: number): number;
}

export function finderOf({ nodes, numberOf, articleCount }: FinderParts): Finder {
  const ofKind = once(() => numbersByKind(nodes));
  const text = once(() => textIndexOf(nodes));
  const ranksOf = new Map<NodeOrder, Int32Array>();

  const candidates = (filter: NodeFilter): readonly number[] => {
    if (filter.ids) return ascending(filter.ids.flatMap((id) => numberOf(id) ?? []));
    if (filter.text !== undefined) return text().search(filter.text);
    const kinds = filter.kinds ?? (Object.keys(KINDS) as Kind[]);
    const [only] = kinds;
    if (only && kinds.length === 1) return ofKind()[only]; // ascending as it is
    return ascending(kinds.flatMap((kind) => ofKind()[kind]));
  };

  /** Provinces by their present ids. */
  const present = (filter: NodeFilter): NodeFilter => {
    const provinces = filter.provinces?.map((id) => nodes[numberOf(id) ?? -1]?.id ?? id);
    return provinces ? { ...filter, provinces } : filter;
  };

  const matching = (filter: NodeFilter): readonly number[] => {
    const named = filter.ids && filter.text !== undefined ? text().search(filter.text) : null;
    const isNamed = named && new Set(named);
    const { minIndependentArticles: least = 0 } = filter;
    const tests = testsOf(filter);
    return candidates(filter).filter(
      (number) =>
        (!isNamed || isNamed.has(number)) &&
        tests.every((passes) => passes(nodes[number]!)) &&
        (least === 0 || independentCount(number) >= least),
    );
  };

  /** Where nobody looked for copies, every article counts. */
  const independentCount = (number: number) => nodes[number]!.independent ?? articleCount(number);

  const ordered = (numbers: readonly number[], order: NodeOrder): readonly number[] => {
    if (order === "ID") return numbers;
    if (!ranksOf.has(order)) ranksOf.set(order, ranks(nodes, order));
    const rankOf = ranksOf.get(order)!;
    return numbers.toSorted((left, right) => rankOf[left]! - rankOf[right]!);
  };

  return {
    find(filter, page) {
      const order = page.order ?? "ID";
      const found = ordered(matching(present(filter)), order);
      const positionAt = (index: number) => positionOf(nodes[found[index]!]!, order);
      const [start, end] = pageSpan(found.length, positionAt, page);
      const shown = found.slice(start, end).map((number) => nodes[number]!);
      return { nodes: shown, totalCount: found.length, start };
    },
  };
}

type Test = (node: GraphNode) => boolean;

/** What a node must pass: one test for each thing that the filter says. */
function testsOf(filter: NodeFilter): readonly Test[] {
  const { kinds, ranks, organizationKinds, provinces, placeLevels } = filter;
  const { online, asOf, since, until } = filter;
  const tests: (Test | null)[] = [
    kinds ? ({ kind }) => kinds.includes(kind) : null,
    ranks ? (node) => node.kind === "Post" && ranks.includes(node.rank) : null,
    organizationKinds
      ? (node) => node.kind === "Organization" && organizationKinds.includes(node.organizationKind)
      : null,
    provinces ? (node) => standsFor(node, provinces) : null,
    placeLevels ? (node) => node.kind === "Place" && placeLevels.includes(node.level) : null,
    online === undefined ? null : (node) => node.kind === "Event" && node.online === online,
    asOf === undefined ? null : (node) => nodeAsOf(node, asOf) !== null,
    since === undefined && until === undefined ? null : (node) => mayBeOfSpan(node, since, until),
  ];
  return tests.filter((test) => test !== null);
}

function standsFor(node: GraphNode, provinces: readonly NodeId[]): boolean {
  return (
    node.kind === "Organization" && node.province !== null && provinces.includes(node.province)
  );
}

function mayBeOfSpan(node: GraphNode, since = "", until = "9999-12-31"): boolean {
  if (node.kind === "Event" && node.date === null)
    return node.notAfter === null || (boundsOf(node.notAfter)?.latest ?? until) >= since;
  const date = node.kind === "Place" ? null : dateOf(node);
  const bounds = date === null ? null : boundsOf(date);
  if (!bounds) return node.kind === "Event"; // an event of an unknown year may be of any span
  return bounds.latest >= since && bounds.earliest <= until;
}

function numbersByKind(nodes: readonly GraphNode[]): Record<Kind, readonly number[]> {
  const numbers = Object.fromEntries(
    Object.keys(KINDS).map((kind) => [kind, [] as number[]]),
  ) as Record<Kind, number[]>;
  nodes.forEach(({ kind }, number) => numbers[kind].push(number));
  return numbers;
}

/** Node number → its place in the order. */
function ranks(nodes: readonly GraphNode[], order: NodeOrder): Int32Array {
  const positions = nodes.map((node) => positionOf(node, order));
  const sorted = Int32Array.from(nodes.keys()).sort((left, right) =>
    comparePositions(positions[left]!, positions[right]!),
  );
  const rankOf = new Int32Array(nodes.length);
  sorted.forEach((number, rank) => {
    rankOf[number] = rank;
  });
  return rankOf;
}

function ascending(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((left, right) => left - right);
}

/** Made when first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
