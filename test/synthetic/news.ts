/**
 * News of the synthetic world: events with who was there, each told by one to four newspapers that
 * name some of them, leave out posts, days and years, and copy each other; and reports of
 * appointments. Comes with its truth: who and what each appearance really is.
 */
import { nameKey } from "../../ingest/resolve/index.js";
import type {
  Article,
  Claim,
  EventReferent,
  OrganizationReferent,
  PostReferent,
  Referent,
} from "../../schema/index.js";
import { articleOf, event, person, place, said } from "../support/claims.js";
import { WORLD_DAYS, type Career, type Term } from "./careers.js";
import type { Random } from "./random.js";

export interface News {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  /** `article|name key` → person. */
  readonly people: ReadonlyMap<string, string>;
  /** `article|ordinal` → event. */
  readonly events: ReadonlyMap<string, string>;
}

/** How the press of the synthetic world writes, as shares. */
const HABITS = {
  bareName: 0.03, //        a name without any post
  formerPost: 0.03, //      `nguyên …` beside the present post
  secondPost: 0.5, //       Party posts beside the first
  dayLeftOut: 0.12,
  yearLeftOut: 0.2,
  topicInOtherWords: 0.3,
  copied: 0.3, //           of the further articles about one event
  undated: 0.1, //          no day of publication
  ministryLeftOut: 0.05, //  `Vụ Pháp chế`
  provinceLeftOut: 0.03, // `Giám đốc Sở Y tế`, `Chủ tịch UBND huyện …`
  appointmentReported: 0.65,
  oldPostInAppointment: 0.75,
} as const;

const TYPES = ["hội nghị", "buổi làm việc", "cuộc họp", "lễ", "kiểm tra", "hội thảo"] as const;
const TOPICS =
  "sơ kết công tác triển khai nhiệm vụ phòng chống dịch bệnh cải cách hành chính xây dựng nông thôn mới chuyển đổi số an toàn thực phẩm".split(
    " ",
  );

export function newsOf(
  careers: readonly Career[],
  names: readonly string[],
  articles: number,
  random: Random,
): News {
  const desk = new Desk(careers, names, random);
  desk.reportAppointments(articles / 4);
  while (desk.articles.length < articles) desk.reportEvent(articles);
  return desk;
}

class Desk implements News {
  readonly articles: Article[] = [];
  readonly claims: Claim[] = [];
  readonly people = new Map<string, string>();
  readonly events = new Map<string, string>();
  private readonly byPlace = new Map<string, Career[]>();
  private readonly written = new Set<string>();
  private readonly undated = new Set<string>();
  private eventCount = 0;

  constructor(
    private readonly careers: readonly Career[],
    private readonly names: readonly string[],
    private readonly random: Random,
  ) {
    for (const career of careers)
      for (const place of new Set(career.terms.map(({ seat }) => seat.province ?? "")))
        this.byPlace.set(place, [...(this.byPlace.get(place) ?? []), career]);
  }

  /** `Ông …, Phó Giám đốc Sở …, giữ chức Giám đốc Sở …` */
  reportAppointments(max: number): void {
    for (const career of this.careers)
      for (const [index, term] of career.terms.entries()) {
        if (index === 0 || this.articles.length >= max) continue;
        if (!this.random.chance(HABITS.appointmentReported)) continue;
        const article = this.publish(term.first, "");
        this.name(career, article);
        const who = person(this.nameOf(career));
        this.say(
          said(article, who, "HOLDS", term.seat.post, {
            status: "INCOMING",
            date: dayOf(term.first),
          }),
        );
        const before = career.terms[index - 1] as Term;
        if (this.random.chance(HABITS.oldPostInAppointment))
          this.say(said(article, who, "HOLDS", before.seat.post, { status: "FORMER" }));
      }
  }

  reportEvent(articlesMax: number): void {
    const { random } = this;
    const day = random.below(WORLD_DAYS);
    const where = random.pick([...this.byPlace.keys()].filter((each) => each !== ""));
    const local = this.inOffice(where, day);
    if (local.length === 0) return;
    const visitors = random.chance(0.3) ? random.sample(this.inOffice("", day), 2) : [];
    const present = this.withoutNamesakes([
      ...random.sample(local, random.between(2, 7)),
      ...visitors,
    ]);
    const chair = present.at(-1) as Present;
    const happening: Happening = {
      id: `event-${this.eventCount++}`,
      day,
      where,
      type: random.pick(TYPES),
      topic: random.sample(TOPICS, 8).join(" "),
      organiser: chair.term.seat.post.organization,
      chair,
      present,
    };
    const text = this.textOf(happening);
    for (let copy = 0; copy < random.pick([1, 1, 2, 3, 4]); copy++)
      if (this.articles.length < articlesMax)
        this.tell(
          happening,
          copy === 0 || random.chance(HABITS.copied) ? text : this.textOf(happening),
        );
  }

  private tell(happening: Happening, text: string): void {
    const { random } = this;
    const day = happening.day + random.between(0, 2);
    const article = this.publish(random.chance(HABITS.undated) ? null : day, text);
    const told = this.wordsFor(happening);
    this.events.set(`${article}|1`, happening.id);
    this.say(said(article, happening.organiser, "ORGANISED", told));
    if (happening.where !== "" && random.chance(0.7))
      this.say(said(article, told, "HELD_IN", place(happening.where), { venue: "MAIN" }));
    const others = happening.present.filter((each) => each !== happening.chair);
    for (const each of random.sample(others, random.between(1, others.length)))
      this.tellOf(each, happening, article, told);
    if (random.chance(0.85)) this.tellOf(happening.chair, happening, article, told);
  }

  private tellOf(
    one: Present,
    { chair, day }: Happening,
    article: string,
    told: EventReferent,
  ): void {
    const { random } = this;
    const who = person(this.nameOf(one.career));
    this.name(one.career, article);
    const role = one === chair ? "CHAIR" : "ATTENDEE";
    this.say(said(article, who, "TOOK_PART", told, { role }));
    if (random.chance(HABITS.bareName)) return;
    this.sayHolds(article, one, one.term.seat.post, day);
    for (const post of one.term.seat.besides)
      if (random.chance(HABITS.secondPost)) this.sayHolds(article, one, post, day);
    const earlier = one.career.terms.filter(({ end }) => end <= day);
    if (earlier.length > 0 && random.chance(HABITS.formerPost))
      this.say(said(article, who, "HOLDS", random.pick(earlier).seat.post, { status: "FORMER" }));
  }

  private sayHolds(article: string, { career }: Present, post: PostReferent, day: number): void {
    const who = person(this.nameOf(career));
    const { organization } = post;
    const { ministryLeftOut, provinceLeftOut } = HABITS;
    const told = this.random.chance(organization.province ? provinceLeftOut : ministryLeftOut)
      ? { ...post, organization: inShort(organization) }
      : post;
    const when = this.undated.has(article) ? {} : { date: dayOf(day) };
    this.say(said(article, who, "HOLDS", told, { status: "CURRENT", ...when }));
  }

  /** Newspapers differ in the noun, the words for the topic and how much of the date they give. */
  private wordsFor({ type, topic, day }: Happening): EventReferent {
    const { random } = this;
    const iso = dayOf(day);
    const date = random.chance(HABITS.dayLeftOut)
      ? null
      : random.chance(HABITS.yearLeftOut)
        ? `--${iso.slice(5)}`
        : iso;
    const words = random.chance(HABITS.topicInOtherWords)
      ? random.sample(TOPICS, 6).join(" ")
      : topic;
    return event(type, { date, topic: words });
  }

  private publish(day: number | null, text: string): string {
    const id = `a${String(this.articles.length).padStart(6, "0")}`;
    if (day === null) this.undated.add(id);
    const published = day === null ? undefined : dayOf(Math.min(day, WORLD_DAYS));
    this.articles.push(articleOf(id, published, text));
    return id;
  }

  private name(career: Career, article: string): void {
    this.people.set(`${article}|${nameKey(this.nameOf(career))}`, `person-${career.person}`);
  }

  /** As the reader does, with a claim for each thing named, and for what a body belongs to. */
  private say(claim: Claim): void {
    const { subject, object, evidence } = claim;
    this.write(claim);
    for (const referent of [subject, object]) this.report(referent, evidence.article);
  }

  private report(referent: Referent, article: string): void {
    if (referent.kind === "Post") {
      this.write(said(article, referent, "POST_OF", referent.organization));
      return this.report(referent.organization, article);
    }
    this.write(said(article, referent, "REPORTED_IN", { kind: "Article", id: article }));
    if (referent.kind === "Organization" && referent.province !== null)
      this.write(said(article, referent, "LOCATED_IN", place(referent.province)));
  }

  private write(claim: Claim): void {
    if (this.written.has(claim.id)) return;
    this.written.add(claim.id);
    this.claims.push(claim);
  }

  private nameOf({ person }: Career): string {
    return this.names[person] as string;
  }

  private inOffice(where: string, day: number): Present[] {
    return (this.byPlace.get(where) ?? []).flatMap((career) => {
      const term = career.terms.find(
        ({ first, end, seat }) => first <= day && day < end && (seat.province ?? "") === where,
      );
      return term ? [{ career, term }] : [];
    });
  }

  /** Within an article equal names are one person, so two of one name cannot be told apart there. */
  private withoutNamesakes(present: readonly Present[]): readonly Present[] {
    return [...new Map(present.map((each) => [this.nameOf(each.career), each])).values()];
  }

  /** Words of no language, for finding copies. */
  private textOf({ topic }: Happening): string {
    const words = Array.from(
      { length: 120 },
      () => `${this.random.pick(TOPICS)}${this.random.below(40)}`,
    );
    return `${topic} ${words.join(" ")}`;
  }
}

/** The body without its ministry or its province: there may be many of that name. */
function inShort(organization: OrganizationReferent): OrganizationReferent {
  const { name, province } = organization;
  const whose =
    province === null ? / Bộ .+$/u : new RegExp(` (?:(?:tỉnh|thành phố) )?${province}$`, "u");
  return { ...organization, name: name.replace(whose, ""), province: null };
}

interface Present {
  readonly career: Career;
  readonly term: Term;
}

interface Happening {
  readonly id: string;
  readonly day: number;
  readonly where: string;
  readonly type: string;
  readonly topic: string;
  readonly organiser: OrganizationReferent;
  readonly chair: Present;
  readonly present: readonly Present[];
}

const FIRST_DAY = Date.UTC(2016, 0, 1);

export function dayOf(day: number): string {
  return new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10);
}
