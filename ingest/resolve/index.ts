/**
 * WHO IS WHO — claims of all articles in, nodes and edges out. Pure: the same claims in any order
 * and any grouping give the same graph.
 *
 *   articles → days → fixed names (places, bodies, posts) → appearances → events → people → edges
 */
import type { Claim, LegalDocumentReferent } from "../../schema/index.js";
import { appearancesOf, type Appearances } from "./appearances.js";
import { articleDays } from "./article-days.js";
import { designator, type Groups } from "./designate.js";
import { resolveDocuments } from "./documents.js";
import { edgesOf, successionEdges } from "./edges.js";
import { groupEvents } from "./events.js";
import { fixedNames } from "./fixed-names.js";
import { distinctIds } from "./ids.js";
import { draftsOf } from "./links.js";
import { nameKey } from "./name-key.js";
import { nodesOf, placeNode, placesOfLineage } from "./nodes.js";
import { byId } from "./order.js";
import { groupPeople } from "./people.js";
import type { ResolveInput, ResolvedGraph } from "./resolved-graph.js";

export type { ResolveInput, ResolvedGraph } from "./resolved-graph.js";
export { nameKey } from "./name-key.js";

export function resolve(input: ResolveInput): ResolvedGraph {
  const claims = distinctClaims(input.claims);
  const days = articleDays(input.articles, claims);
  const names = fixedNames(days);
  const groups = groupsOf(appearancesOf(claims, days, names), claims);
  const drafts = draftsOf(claims, designator(names, groups), names);
  const places = placesOfLineage(drafts.places);
  const sources = { ...input, names, days, documents: groups.documents.values() };
  const nodes = nodesOf(drafts, sources);
  const unnamed = [...places.values()].filter(({ id }) => !drafts.places.has(id));
  return {
    nodes: [...nodes, ...unnamed.map((place) => placeNode(place, []))].sort(byId),
    edges: [...edgesOf(drafts.links, { names, days }), ...successionEdges(places)].sort(byId),
    aliases: new Map(),
  };
}

function distinctClaims(claims: readonly Claim[]): readonly Claim[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()].sort(byId);
}

function groupsOf(appearances: Appearances, claims: readonly Claim[]): Groups {
  const events = groupEvents(appearances.events.values());
  const people = groupPeople(appearances.people.values(), events);
  const eventIds = distinctIds(
    [...new Set(events.values())].map((group) => {
      const { referent } = appearances.events.get(group)!;
      return { group, plain: `event:${nameKey(`${referent.type} ${referent.date ?? ""}`)}` };
    }),
  );
  const personIds = distinctIds(
    [...new Set(people.values())].map((group) => {
      return { group, plain: `person:${appearances.people.get(group)!.key}` };
    }),
  );
  return {
    events: through(events, eventIds),
    people: through(people, personIds),
    documents: resolveDocuments(claims.flatMap(documentsOf)),
  };
}

function documentsOf({ subject, object }: Claim): readonly LegalDocumentReferent[] {
  return [subject, object].filter((each) => each.kind === "LegalDocument");
}

function through(
  groupOf: ReadonlyMap<string, string>,
  idOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map([...groupOf].map(([member, group]) => [member, idOf.get(group) as string]));
}
