/**
 * Offices: of what places those are who speak or act. Where the Chủ tịch UBND tỉnh Mẫu wants Sở Xây
 * dựng to report, it is that of her own province; so in the sentences that follow, until somebody
 * else is named. Whoever holds an office of the whole country speaks for no place.
 */
import type { OrganizationReferent } from "../../schema/index.js";
import type { BodyMention } from "../mentions/mention.js";
import type { People } from "./people.js";
import type { PersonPhrase } from "./phrase.js";
import { provincePlace, type Place } from "./places.js";

export interface Offices {
  /** Of whoever is meant. */
  of(phrase: PersonPhrase): readonly Place[];
  /** The ministry, or the body of its rank, in which somebody holds a post. */
  ministryOf(phrase: PersonPhrase): string | null;
  /** Notes a body in which somebody holds a post. */
  note(phrase: PersonPhrase, body: BodyMention, referent: OrganizationReferent): void;
}

/** Kinds of bodies whose officials speak for a place. */
const LOCAL: ReadonlySet<string> = new Set([
  "PeoplesCommittee",
  "PeoplesCouncil",
  "PartyCommittee",
  "ProvincialDepartment",
  "DistrictDivision",
]);

export function officesOf(people: People): Offices {
  const places = new Map<string, Place[]>();
  const ministries = new Map<string, string>();
  return {
    of(phrase) {
      const name = people.nameOf(phrase);
      const known = (name === null ? undefined : places.get(name)) ?? [];
      // Who came from one province to another speaks for either.
      return new Set(known.map(({ province }) => province)).size === 1 ? known : [];
    },
    ministryOf(phrase) {
      const name = people.nameOf(phrase);
      return (name === null ? undefined : ministries.get(name)) ?? null;
    },
    note(phrase, body, referent) {
      const name = people.nameOf(phrase);
      const isPast = phrase.posts.some((post) => post.body === body && post.status === "FORMER");
      if (name === null || isPast) return;
      const { organizationKind, province } = referent;
      if (organizationKind === "Ministry") ministries.set(name, referent.name);
      if (province === null || !LOCAL.has(organizationKind)) return;
      const { place } = body;
      const own = place?.name ? [{ ...place, name: place.name, province }] : [];
      const known = places.get(name) ?? [];
      if (known.length < KEPT)
        places.set(name, [...own, provincePlace(province, body.from), ...known]);
    },
  };
}

/** Of one person a few are enough. */
const KEPT = 6;
