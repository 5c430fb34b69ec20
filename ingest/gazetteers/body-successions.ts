/** Bodies that began, ended or went on as others; `body-successions.yaml` explains the fields. */
import type { OrganizationKind, PartialDate, SuccessionKind } from "../../schema/index.js";
import { readYaml } from "./yaml.js";

/** Stands for the place of a local body in the names below. */
export const PROVINCE_SLOT = "{province}";

export interface BodySuccession {
  readonly date: PartialDate;
  readonly kind: SuccessionKind;
  readonly from: string;
  readonly to: string;
}

export interface BodyStanding {
  readonly name: string;
  readonly kind: OrganizationKind;
  /** ISO days, both inclusive. */
  readonly since?: string;
  readonly until?: string;
}

interface KindEnd {
  readonly kind: OrganizationKind;
  readonly until: string;
}

interface Tables {
  readonly successions: readonly BodySuccession[];
  readonly standing: readonly BodyStanding[];
  readonly kinds: readonly KindEnd[];
}

const TABLES: Tables = readYaml("body-successions.yaml");

export const BODY_SUCCESSIONS = TABLES.successions;
export const BODY_STANDING = TABLES.standing;
export const KIND_ENDS = TABLES.kinds;
