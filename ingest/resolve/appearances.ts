/**
 * Appearances: a person or an event as one article shows it, with everything that the article's
 * claims say about it. Resolving compares appearances; it never looks at claims again.
 */
import type { Claim, EventReferent, NodeId, Referent } from "../../schema/index.js";
import type { FixedNames } from "./fixed-names.js";
import { nameKey } from "./name-key.js";
import type { ArticleDays } from "./article-days.js";

export interface PersonAppearance {
  /** `article|name key`: within an article equal names are one person. */
  readonly id: string;
  readonly article: string;
  readonly key: string;
  readonly name: string;
  readonly day: string | null;
  readonly posts: Set<NodeId>;
  readonly bodies: Set<NodeId>;
  readonly provinces: Set<NodeId>;
  /** Ids of the event appearances in which the person takes part. */
  readonly events: Set<string>;
}

export interface EventAppearance {
  /** `article|ordinal`. */
  readonly id: string;
  readonly article: string;
  readonly referent: EventReferent;
  /** The day of the article. */
  readonly day: string | null;
  readonly organisers: Set<NodeId>;
  /** Bodies that took part. */
  readonly bodies: Set<NodeId>;
  /** Name keys of the people who took part, chairs apart. */
  readonly people: Set<string>;
  readonly chairs: Set<string>;
  /** Main venues, as provinces where they are known. */
  readonly places: Set<NodeId>;
}

export interface Appearances {
  readonly people: ReadonlyMap<string, PersonAppearance>;
  readonly events: ReadonlyMap<string, EventAppearance>;
}

export function personAppearanceId(article: string, name: string): string {
  return `${article}|${nameKey(name)}`;
}

export function eventAppearanceId(article: string, ordinal: number): string {
  return `${article}|${ordinal}`;
}

export function appearancesOf(
  claims: readonly Claim[],
  days: ArticleDays,
  names: FixedNames,
): Appearances {
  const gathering = new Gathering(days, names);
  for (const claim of claims) gathering.add(claim);
  return gathering;
}

class Gathering implements Appearances {
  readonly people = new Map<string, PersonAppearance>();
  readonly events = new Map<string, EventAppearance>();
  constructor(
    private readonly days: ArticleDays,
    private readonly names: FixedNames,
  ) {}

  add({ subject, relation, object, qualifiers, evidence: { article } }: Claim): void {
    const [person] = [subject, object].map((each) => this.note(each, article));
    if (relation === "HOLDS" && object.kind === "Post") {
      const body = this.names.body(object.organization, article);
      const one = person as PersonAppearance;
      one.posts.add(this.names.post(object, article));
      one.bodies.add(body.id);
      if (body.province) one.provinces.add(body.province.id);
    }
    if (object.kind === "Event")
      this.noteParticipation(subject, relation, object, qualifiers.role, article);
    if (
      relation === "HELD_IN" &&
      subject.kind === "Event" &&
      object.kind === "Place" &&
      qualifiers.venue !== "BRIDGE"
    ) {
      const place = this.names.place(object, article);
      this.event(subject, article).places.add(place.partOf ?? place.id);
    }
  }

  private noteParticipation(
    subject: Referent,
    relation: string,
    object: EventReferent,
    role: string | undefined,
    article: string,
  ): void {
    const event = this.event(object, article);
    if (subject.kind === "Person") {
      (role === "CHAIR" ? event.chairs : event.people).add(nameKey(subject.name));
      this.person(subject.name, article).events.add(event.id);
    }
    if (subject.kind === "Organization")
      (relation === "ORGANISED" ? event.organisers : event.bodies).add(
        this.names.body(subject, article).id,
      );
  }

  private note(referent: Referent, article: string): PersonAppearance | EventAppearance | null {
    if (referent.kind === "Person") return this.person(referent.name, article);
    if (referent.kind === "Event") return this.event(referent, article);
    return null;
  }

  private person(name: string, article: string): PersonAppearance {
    const id = personAppearanceId(article, name);
    const before = this.people.get(id);
    if (before) return before;
    const [posts, bodies, provinces, events] = [
      new Set<string>(),
      new Set<string>(),
      new Set<string>(),
      new Set<string>(),
    ];
    const appearance = {
      id,
      article,
      key: nameKey(name),
      name,
      day: this.days.get(article) ?? null,
      posts,
      bodies,
      provinces,
      events,
    };
    this.people.set(id, appearance);
    return appearance;
  }

  private event(referent: EventReferent, article: string): EventAppearance {
    const id = eventAppearanceId(article, referent.ordinal);
    const before = this.events.get(id);
    if (before) return before;
    const [organisers, bodies, people, chairs, places] = [
      new Set<string>(),
      new Set<string>(),
      new Set<string>(),
      new Set<string>(),
      new Set<string>(),
    ];
    const appearance = {
      id,
      article,
      referent,
      day: this.days.get(article) ?? null,
      organisers,
      bodies,
      people,
      chairs,
      places,
    };
    this.events.set(id, appearance);
    return appearance;
  }
}
