/**
 * The named networks: which nodes they tie together, and through what. Each is drawn from the graph
 * when somebody asks, and never stored: a tie between two people is a conclusion, not a fact.
 *
 *   CO_ATTENDANCE    person ──TOOK_PART──▶ event ◀──TOOK_PART── person
 *   SHARED_OFFICIALS body ◀──POST_OF── post ◀──HOLDS── person ──HOLDS──▶ post ──POST_OF──▶ body
 */
import type { Definition, Hop, Kind } from "../../schema/index.js";

export interface NetworkDefinition extends Definition {
  /** What is tied together. */
  readonly ends: Kind;
  /** Through what. */
  readonly connector: Kind;
  /** From an end to the connector; the way to the other end is the same, backwards. */
  readonly steps: readonly Hop[];
}

export const NETWORKS = {
  CO_ATTENDANCE: {
    vi: "cùng dự sự kiện",
    en: "co-attendance",
    description: "People tied by the events in which both took part. Not acquaintance.",
    ends: "Person",
    connector: "Event",
    steps: [{ relations: ["TOOK_PART"], direction: "out" }],
  },
  SHARED_BODIES: {
    vi: "cùng cơ quan",
    en: "shared bodies",
    description: "People tied by the bodies in which both held posts, at whatever times.",
    ends: "Person",
    connector: "Organization",
    steps: [
      { relations: ["HOLDS"], direction: "out" },
      { relations: ["POST_OF"], direction: "out" },
    ],
  },
  SHARED_OFFICIALS: {
    vi: "chung cán bộ",
    en: "shared officials",
    description: "Bodies tied by the people who held posts in both (interlocks).",
    ends: "Organization",
    connector: "Person",
    steps: [
      { relations: ["POST_OF"], direction: "in" },
      { relations: ["HOLDS"], direction: "in" },
    ],
  },
  JOINT_EVENTS: {
    vi: "cùng tổ chức, cùng dự sự kiện",
    en: "joint events",
    description: "Bodies tied by the events that both organised or attended.",
    ends: "Organization",
    connector: "Event",
    steps: [{ relations: ["ORGANISED", "TOOK_PART"], direction: "out" }],
  },
  SHARED_DOCUMENTS: {
    vi: "cùng dẫn văn bản",
    en: "shared documents",
    description: "Events tied by the documents cited at both.",
    ends: "Event",
    connector: "LegalDocument",
    steps: [{ relations: ["CITES"], direction: "out" }],
  },
  CO_CITATION: {
    vi: "được dẫn cùng nhau",
    en: "co-citation",
    description: "Documents tied by the events at which both were cited.",
    ends: "LegalDocument",
    connector: "Event",
    steps: [{ relations: ["CITES"], direction: "in" }],
  },
} as const satisfies Record<string, NetworkDefinition>;

export type NetworkName = keyof typeof NETWORKS;

export const TIE_WEIGHTS = {
  COUNT: { vi: "đếm", en: "count", description: "Each connector counts 1." },
  BY_SIZE: {
    vi: "theo quy mô",
    en: "by size",
    description: "A connector of n members counts 1 / (n − 1): a small meeting ties more closely.",
  },
} as const satisfies Record<string, Definition>;

export type TieWeight = keyof typeof TIE_WEIGHTS;
