/** Every referent of every claim → the id of its node, once all groups are known. */
import type { NodeId, Referent } from "../../schema/index.js";
import { descriptionKey, type LegalDocument } from "./documents.js";
import type { FixedNames } from "./fixed-names.js";

export interface Groups {
  /** Person appearance → node id. */
  readonly people: ReadonlyMap<string, NodeId>;
  /** Event appearance → node id. */
  readonly events: ReadonlyMap<string, NodeId>;
  /** Description key → document. */
  readonly documents: ReadonlyMap<string, LegalDocument>;
}

export type Designate = (referent: Referent, article: string) => NodeId;

export function designator(names: FixedNames, groups: Groups): Designate {
  return (referent, article) => {
    switch (referent.kind) {
      case "Person":
        return groups.people.get(names.person(referent.name, article)) as NodeId;
      case "Event":
        return groups.events.get(names.event(referent.ordinal, article)) as NodeId;
      case "LegalDocument":
        return groups.documents.get(descriptionKey(referent))?.id as NodeId;
      case "Organization":
        return names.body(referent, article).id;
      case "Post":
        return names.post(referent, article);
      case "Place":
        return names.place(referent, article).id;
      case "Article":
        return articleNodeId(referent.id);
    }
  };
}

export function articleNodeId(article: string): NodeId {
  return `article:${article}`;
}
