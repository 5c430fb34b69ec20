/**
 * GraphQL enums in one step from the tables of the ontology: names are the keys, descriptions say
 * in English what each value means, with the Vietnamese term. A table is registered once, whoever
 * asks for it.
 */
import { registerEnumType } from "type-graphql";
import * as ontology from "../index.js";
import type { Definition } from "../index.js";

type Table = Readonly<Record<string, Definition>>;
type EnumOf<T extends Table> = { readonly [Key in keyof T & string]: Key };

interface ValueConfig {
  readonly description: string;
}

const registered = new Map<Table, object>();

export function enumOf<T extends Table>(name: string, table: T, description: string): EnumOf<T> {
  const known = registered.get(table);
  if (known) return known as EnumOf<T>;
  const values = Object.fromEntries(Object.keys(table).map((key) => [key, key])) as EnumOf<T>;
  registerEnumType(values, { name, description, valuesConfig: valuesOf(table) });
  registered.set(table, values);
  return values;
}

function valuesOf<T extends Table>(table: T): { [Key in keyof T & string]: ValueConfig } {
  const entries = Object.entries(table).map(([key, { vi, en, description }]) => [
    key,
    { description: `${capitalised(en)} (${vi}). ${description}` },
  ]);
  return Object.fromEntries(entries) as { [Key in keyof T & string]: ValueConfig };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const BoundReason = enumOf(
  "BoundReason",
  ontology.BOUND_REASONS,
  "Why a tenure cannot reach beyond a day (lý do giới hạn).",
);
export const Certainty = enumOf(
  "Certainty",
  ontology.CERTAINTIES,
  "How plainly an article says something (độ chắc chắn).",
);
export const EdgeOrder = enumOf(
  "EdgeOrder",
  ontology.EDGE_ORDERS,
  "The order of tenures, participations and neighbours (thứ tự).",
);
export const Kind = enumOf(
  "Kind",
  ontology.KINDS,
  "The kinds of thing that the graph knows (loại đối tượng).",
);
export const Language = enumOf(
  "Language",
  ontology.LANGUAGES,
  "The language of a name (ngôn ngữ).",
);
export const Likelihood = enumOf(
  "Likelihood",
  ontology.LIKELIHOODS,
  "Whether something was so at a date (khả năng); what certainly was not is left out.",
);
export const MomentKind = enumOf(
  "MomentKind",
  ontology.MOMENTS,
  "What happened at a moment of a timeline (loại mốc thời gian).",
);
export const NodeOrder = enumOf(
  "NodeOrder",
  ontology.NODE_ORDERS,
  "The order of a list of nodes (thứ tự).",
);
export const OrganizationKind = enumOf(
  "OrganizationKind",
  ontology.ORGANIZATION_KINDS,
  "The kinds of body (loại cơ quan, tổ chức).",
);
export const ParticipationRole = enumOf(
  "ParticipationRole",
  ontology.PARTICIPATION_ROLES,
  "What somebody did at an event (vai trò).",
);
export const PlaceLevel = enumOf(
  "PlaceLevel",
  ontology.PLACE_LEVELS,
  "The level of an administrative unit (cấp hành chính).",
);
export const Rank = enumOf(
  "Rank",
  ontology.RANKS,
  "The rank scale of posts, the highest first (thang bậc chức vụ).",
);
export const Relation = enumOf(
  "Relation",
  ontology.RELATIONS,
  "The relations of the graph, each a sentence from left to right (quan hệ).",
);
export const TenureStatus = enumOf(
  "TenureStatus",
  ontology.TENURE_STATUSES,
  "How an article presents a tenure (tình trạng giữ chức).",
);
export const Truncation = enumOf(
  "Truncation",
  ontology.TRUNCATIONS,
  "Why an answer is not complete (lý do bị cắt).",
);
export const Venue = enumOf(
  "Venue",
  ontology.VENUES,
  "In which way an event was held at a place (địa điểm chính hay điểm cầu).",
);
