/**
 * The orders in which nodes can be listed, and where a node stands in each. A position is what a
 * cursor carries: it stays where it is when other nodes come or go. Positions of one order compare
 * by key, then by id, as plain text.
 */
import type { GraphNode, NodeId } from "./graph.js";
import type { Definition } from "./kinds.js";
import { boundsOf, type PartialDate } from "./partial-date.js";

export const NODE_ORDERS = {
  ID: { vi: "theo mã", en: "by id", description: "By id: the same on every machine." },
  NAME: {
    vi: "theo tên",
    en: "by name",
    description: "By Vietnamese name, letters in the order of the Vietnamese alphabet.",
  },
  EARLIEST: {
    vi: "cũ trước",
    en: "earliest first",
    description: "By date, the earliest first; what has no date stands last.",
  },
  LATEST: {
    vi: "mới trước",
    en: "latest first",
    description: "By date, the latest first; what has no date stands last.",
  },
  MOST_CLAIMED: {
    vi: "nhiều dẫn chứng trước",
    en: "most claimed first",
    description: "By the number of claims that name it, the largest first.",
  },
} as const satisfies Record<string, Definition>;

export type NodeOrder = keyof typeof NODE_ORDERS;

export interface Position {
  readonly key: string;
  readonly id: NodeId;
}

export function positionOf(node: GraphNode, order: NodeOrder): Position {
  return { key: KEYS[order](node), id: node.id };
}

export function comparePositions(left: Position, right: Position): number {
  if (left.key !== right.key) return left.key < right.key ? -1 : 1;
  if (left.id === right.id) return 0;
  return left.id < right.id ? -1 : 1;
}

/** The day, month or year to which a node belongs; of an undated event the day it cannot be after. */
export function dateOf(node: GraphNode): PartialDate | null {
  switch (node.kind) {
    case "Event":
      return node.date ?? node.notAfter;
    case "LegalDocument":
      return node.date;
    case "Article":
      return node.published;
    case "Place":
      return node.validFrom;
    default:
      return null;
  }
}

/** Sorts after every date and every name. */
const LAST = "~";

const KEYS: Record<NodeOrder, (node: GraphNode) => string> = {
  ID: () => "",
  NAME: (node) => alphabetical(node.name),
  EARLIEST: (node) => dayKey(dateOf(node)),
  LATEST: (node) => backwards(dayKey(dateOf(node))),
  MOST_CLAIMED: (node) => backwards(String(node.claims.length).padStart(9, "0")),
};

/** The earliest day that a date can mean; without a year it has no place in an order of days. */
export function dayKey(date: PartialDate | null): string {
  return (date === null ? null : boundsOf(date)?.earliest) ?? LAST;
}

/** Turns an order of digits round: 2023 stands before 2022. */
export function backwards(key: string): string {
  return key.replace(/\d/g, (digit) => String(9 - Number(digit)));
}

/** Grave, acute, tilde, hook above, dot below: the five written tones. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** In NFD: breve (`ă`), circumflex (`â`, `ê`, `ô`) and horn (`ơ`, `ư`) after the bare letter. */
const SHAPES: Readonly<Record<string, string>> = {
  "\u0306": "\u0301", // ă before â
  "\u0302": "\u0302",
  "\u031B": "\u0303", // ơ after ô
};

/**
 * A text that sorts as the Vietnamese alphabet does: `ă` after every `a`, `đ` after every `d`, and
 * tones only where the letters are equal.
 */
export function alphabetical(name: string): string {
  const decomposed = name.toLowerCase().normalize("NFD");
  const letters = decomposed
    .replace(TONES, "")
    .replace(/[\u0302\u0306\u031B]/gu, (shape) => SHAPES[shape] ?? shape)
    .replace(/đ/gu, "d\u0301");
  const tones = decomposed.replace(/[^\u0300\u0301\u0303\u0309\u0323]/gu, "");
  return `${letters}\u0001${tones}`;
}
