/**
 * Where an occasion was held. What its own sentences say comes first; a visit or working session is
 * in the province of its hosts; otherwise it is where its organiser sits. An online event has no
 * place but those named as such, and its bridge points are no main venue.
 */
import type { OrganizationReferent, Referent } from "../../../schema/index.js";
import type { Discourse } from "../../discourse/index.js";
import type { Phrase, PhrasedSentence } from "../../discourse/phrase.js";
import { placesIn } from "../../discourse/named-places.js";
import { standsBefore, standsWithin } from "../../gazetteers/around-events.js";
import { HOSTED_TYPES, PRESS_TYPES } from "../../gazetteers/event-types.js";
import type { EventMention } from "../../mentions/mention.js";
import type { Token } from "../../segment/token.js";
import type { Account, EventContext, HeldIn } from "./account.js";
import type { Occasion } from "./occasion.js";
import { isAbroad } from "./abroad.js";
import { saysVenue } from "./venue-said.js";

/** Where the officials of the article hold their posts. */
type Officials = Pick<EventContext, "provincesOf" | "governedBy" | "isCentral">;

export function settlePlaces(
  account: Account,
  organisers: readonly Referent[],
  discourse: Discourse,
  officials: Officials,
): HeldIn[] {
  const { occasion } = account;
  const bridges = account.places.filter(({ venue }) => venue === "BRIDGE");
  const atBridge = new Set(bridges.map(({ province }) => province));
  const said = account.places.filter(
    ({ venue, province, sentence }) =>
      venue === "MAIN" && !atBridge.has(province) && occasion.toldIn.has(sentence),
  );
  const main = said
    .slice(0, SAID_MAX)
    .filter((held) => saysVenue(discourse, occasion, held))
    .slice(0, 1);
  if (occasion.online || bridges.length > 0)
    return [
      ...distinct(bridges),
      ...main.filter(
        ({ sentence, rule }) => sentence === occasion.sentence || rule === "place/holder",
      ),
    ];
  if (main.length > 0 && !isHosted(occasion)) return main;
  if (main.length === 0 && isAbroad(discourse, occasion)) return [];
  const host = hostPlace(account, discourse);
  if (host) return [host];
  if (main.length > 0) return main;
  if (organisers.length > 0 && organiserPlace(account, organisers).length > 0)
    return organiserPlace(account, organisers);
  const isCentral = organisers.some((each) => each.kind === "Organization" && isOfCountry(each));
  // A ministry that sends a team to a province is not where the team is.
  const isSent = isHosted(occasion);
  if (isCentral && !isSent) return [];
  const [own] = participantsPlace(account, officials);
  return own && !isAtCentre(account, discourse, officials) ? [own] : [];
}

/** Of the places said, so many of the first; only a hostile text says more. */
const SAID_MAX = 40;

/** `tại trụ sở Bộ Mẫu`, a press conference of a minister: not where the guests come from. */
function isAtCentre(
  { occasion, people }: Account,
  { article, sentences, bodyOf }: Discourse,
  { isCentral }: Officials,
): boolean {
  if (PRESS_TYPES.has(occasion.type) && people.some(({ name }) => isCentral(name))) return true;
  return [...occasion.toldIn.keys()].some((index) =>
    sentences[index]!.phrases.some(
      (phrase) =>
        phrase.kind === "Body" &&
        standsBefore("seatOf", article.tokens, phrase.from) &&
        isOfCountry(bodyOf(phrase)),
    ),
  );
}

const CENTRAL: ReadonlySet<string> = new Set([
  "Ministry",
  "MinistryUnit",
  "Government",
  "CentralPartyBody",
  "NationalAssemblyBody",
  "ForeignBody",
]);

const GOVERNING: ReadonlySet<string> = new Set([
  "ProvincialDepartment",
  "DistrictDivision",
  "CivilJudgmentEnforcementDepartment",
  "PeoplesCommittee",
  "PeoplesCouncil",
  "PartyCommittee",
  "PartyCommission",
  "SteeringCommittee",
  "Court",
  "Procuracy",
  "ArmedForce",
]);

export function governs({ organizationKind }: OrganizationReferent): boolean {
  return GOVERNING.has(organizationKind);
}

/** A body of the whole country, or of another one: it sits nowhere in particular. */
export function isOfCountry({ province, organizationKind }: OrganizationReferent): boolean {
  return province === null && CENTRAL.has(organizationKind);
}

/**
 * Nobody says where: it is where the local officials who took part hold their posts, if in one
 * province. Officials of the country come to those who govern, not to who trades or teaches.
 */
function participantsPlace(account: Account, officials: Officials): HeldIn[] {
  const counts = new Map<string, number>();
  const names = [...new Set(account.people.map((took) => took.name))];
  const { provincesOf, governedBy, isCentral } = officials;
  const placesOf = names.some(isCentral) ? governedBy : provincesOf;
  for (const name of names)
    for (const province of placesOf(name)) counts.set(province, (counts.get(province) ?? 0) + 1);
  const [first, second] = [...counts].sort((left, right) => right[1] - left[1]);
  const took = account.people[0];
  if (!first || !took || second?.[1] === first[1]) return [];
  return [
    {
      province: first[0],
      venue: "MAIN",
      rule: "place/participants",
      sentence: took.sentence,
      from: took.from,
      to: took.to,
    },
  ];
}

/** A visit stays one though it is called a meeting further down. */
function isHosted({ type, first }: Occasion): boolean {
  return HOSTED_TYPES.has(type) || HOSTED_TYPES.has(first.type);
}

/** `làm việc với UBND tỉnh Hậu Giang`: the first province behind the verb. */
function hostPlace({ occasion }: Account, discourse: Discourse): HeldIn | null {
  if (!isHosted(occasion)) return null;
  const told = [...occasion.toldIn].flatMap(([index, mentions]) =>
    mentions.map((mention) => ({ index, mention })),
  );
  for (const { index, mention } of told) {
    const sentence = discourse.sentences[index]!;
    const { tokens } = discourse.article;
    const topic = standsWithin("topicOpens", tokens, mention.to, sentence.to)?.from ?? sentence.to;
    const end = Math.min(
      topic,
      isRecalled(occasion, index, sentence, mention) ? clauseEnd(tokens, mention) : topic,
    );
    const behind = sentence.phrases.filter(
      (phrase) => phrase.from >= mention.to && phrase.from < end && !isVisitor(tokens, phrase),
    );
    const place = placesIn(behind).find((each) => each.place.province !== null);
    // `UBND tỉnh`, `UBND xã Mẫu`: of the province that the article is about.
    const deictic = behind.find(
      (phrase) => phrase.kind === "Body" && phrase.place && phrase.place.province === null,
    );
    const province = place?.place.province ?? (deictic ? discourse.places.province : null);
    if (province)
      return {
        province,
        venue: "MAIN",
        rule: "place/host",
        sentence: index,
        from: sentence.from,
        to: sentence.to,
      };
  }
  return null;
}

/** `Tại buổi làm việc, … nói về tỉnh Mẫu`: named again further down, only what stands with it tells the host. */
function isRecalled(
  occasion: Occasion,
  index: number,
  sentence: PhrasedSentence,
  { isAct, from }: EventMention,
): boolean {
  return index !== occasion.sentence && !isAct && from - sentence.from <= OPENING_MAX;
}

const OPENING_MAX = 3;

function clauseEnd(tokens: readonly Token[], { to }: EventMention): number {
  let end = to;
  while (end < tokens.length && !CLAUSE_ENDS.has(tokens[end]!.text)) end++;
  return end;
}

const CLAUSE_ENDS = new Set([",", ";", ":", "."]);

/** `thị sát của Bí thư …`, `do Bí thư … làm trưởng đoàn`, `bệnh nhân từ tỉnh Mẫu`: who comes, and whence. */
function isVisitor(tokens: readonly Token[], { kind, from }: Phrase): boolean {
  const before = tokens[from - 1]?.key ?? "";
  return kind === "Person"
    ? before === "của" || before === "do"
    : kind === "Place" && before === "từ";
}

function organiserPlace(account: Account, organisers: readonly Referent[]): HeldIn[] {
  const index = organisers.findIndex(
    (each) => each.kind === "Organization" && each.province !== null,
  );
  const organiser = organisers[index];
  const source = account.organisers[index];
  if (organiser?.kind !== "Organization" || !organiser.province || !source) return [];
  // A delegation of the Assembly debates where the Assembly sits.
  const isOfAssembly = organiser.organizationKind === "NationalAssemblyBody";
  if (isOfAssembly && organisers.some((each) => isAssembly(each))) return [];
  return [
    {
      province: organiser.province,
      venue: "MAIN",
      rule: "place/organiser",
      sentence: account.occasion.sentence,
      from: source.from,
      to: source.to,
    },
  ];
}

function isAssembly(each: Referent): boolean {
  return (
    each.kind === "Organization" &&
    each.organizationKind === "NationalAssemblyBody" &&
    each.province === null
  );
}

function distinct(places: readonly HeldIn[]): HeldIn[] {
  return [
    ...new Map(places.toReversed().map((place) => [place.province, place])).values(),
  ].toReversed();
}
