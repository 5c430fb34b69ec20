/** Heads of the names of bodies; `bodies.yaml` explains the fields. */
import type { OrganizationKind } from "../../schema/index.js";
import { FIXED_BODIES } from "./fixed-bodies.js";
import { phraseTable } from "./phrases.js";
import { spellingsOf } from "./spellings.js";
import { readYaml } from "./yaml.js";

export type BodyTail = "none" | "sector" | "place" | "name" | "proper";
/** What completes a name that stands without its place or parent. */
export type BodyScope =
  | "none"
  | "any"
  | "province"
  | "city"
  | "district"
  | "parent"
  | "ministry"
  | "committee"
  | "founder";

export interface BodyHead {
  readonly head: string;
  /** The full name where it differs from the head. */
  readonly name?: string;
  readonly short?: readonly string[];
  /** Those of `short` that say more than the brand which is its head: who writes one names it so. */
  readonly fullForms?: readonly string[];
  /** Letters that stand for the head and for the type of the place behind it: CAQ, quận. */
  readonly letters?: Readonly<Record<string, string>>;
  readonly kind: OrganizationKind;
  readonly tail: BodyTail;
  readonly scope?: BodyScope;
  /** Part of another body, which is named behind it: Vụ Pháp chế [Bộ Nội vụ]. */
  readonly unit?: boolean;
  /** The body of which it is always a part. */
  readonly parent?: string;
  /** The head alone means no body; a place of named level must follow: Công an [tỉnh]. */
  readonly typed?: boolean;
  /** The press writes it in lower case too. */
  readonly lower?: boolean;
  /** The word behind the first is a capital: báo [Mẫu]. */
  readonly named?: boolean;
  /** In small letters too where a function follows: phòng [Kỹ thuật hình sự]. */
  readonly small?: boolean;
  /** In another state, named with its seat: Đại sứ quán Mỹ [tại Lào]. */
  readonly mission?: boolean;
  /** Never at the beginning of a sentence, where it is a verb: Tổ chức [Lễ …]. */
  readonly inside?: boolean;
  /** Alone it stands for the body of its kind named before: Thanh tra [Bộ]. */
  readonly holder?: boolean;
  /** Alone it belongs to the only body of these kinds in the article: Ban Kiểm soát [Ngân hàng Mẫu]. */
  readonly organOf?: readonly OrganizationKind[];
  /** A house of a parliament or a court that only other states have. */
  readonly chamber?: boolean;
  /** Keys at which the name ends: Báo Mẫu [số 3]. */
  readonly ends?: readonly string[];
  /** It has units as a ministry has: Vụ Pháp luật, [Văn phòng Quốc hội]. */
  readonly overUnits?: boolean;
  /** A foreign state must follow: Quân đội [Mỹ]. */
  readonly abroad?: boolean;
  /** A clause with `về` or plain words may follow: Ban Chỉ đạo [cải cách tư pháp]. */
  readonly about?: boolean;
  /** Keys with which a topic in small letters begins, where not every word makes one: Ban Tổ chức [lễ hội]. */
  readonly topics?: readonly string[];
  /** Its task may follow as a clause: Ban Chỉ đạo [xử lý các vướng mắc ở nhiều công trình]. */
  readonly tasks?: boolean;
  /** Plain words follow the head at once: Khối thi đua [các cơ quan Tư pháp]. */
  readonly plain?: boolean;
  /** Its commune may stand behind a comma: Trưởng thôn 4, [xã Mẫu]. */
  readonly inCommune?: boolean;
  /** A body only where a title names its head, else a place: Trưởng [thôn Mẫu]. */
  readonly onlyTitled?: boolean;
  /** A title vouches for it, so that any small letters go on: set while reading, not in the list. */
  readonly vouched?: boolean;
  /** Only with a whole of one of these kinds right behind it: Thường trực [Ban Chỉ đạo Mẫu]. */
  readonly of?: readonly OrganizationKind[];
  /** Only before a Party committee, or never before one: Ban Tổ chức. */
  readonly only?: "committee";
  readonly unless?: "committee";
  /** The head and its parent alone are a name. */
  readonly bare?: boolean;
  /** No body in a list of projects: các dự án: [Nhà máy] Mẫu. */
  readonly built?: boolean;
  /** `bare` only with the name of a place: Bệnh viện [huyện Mẫu]. */
  readonly placed?: boolean;
  /** Keys of syllables with which the head makes another word. */
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
  /** Heads by which the press calls one and the same house: trường, cơ sở, nhóm lớp [mầm non]. */
  readonly alike?: "kindergarten";
  readonly mention?: "silent";
  readonly example: string;
}

export const BODY_HEADS: readonly BodyHead[] = [
  ...readYaml<readonly BodyHead[]>("bodies.yaml"),
  ...readYaml<readonly BodyHead[]>("units.yaml"),
  ...FIXED_BODIES,
].map(ofOneShape);

type AllFields = { [Field in keyof Required<BodyHead>]: BodyHead[Field] };

/** All fields in one order, absent ones undefined: whatever a head says, it is quick to look into. */
function ofOneShape(entry: BodyHead): BodyHead {
  const all: AllFields = {
    head: entry.head,
    name: entry.name,
    short: entry.short,
    fullForms: entry.fullForms,
    letters: entry.letters,
    kind: entry.kind,
    tail: entry.tail,
    scope: entry.scope,
    unit: entry.unit,
    parent: entry.parent,
    typed: entry.typed,
    lower: entry.lower,
    named: entry.named,
    small: entry.small,
    mission: entry.mission,
    inside: entry.inside,
    holder: entry.holder,
    organOf: entry.organOf,
    chamber: entry.chamber,
    ends: entry.ends,
    overUnits: entry.overUnits,
    abroad: entry.abroad,
    about: entry.about,
    topics: entry.topics,
    tasks: entry.tasks,
    plain: entry.plain,
    inCommune: entry.inCommune,
    onlyTitled: entry.onlyTitled,
    vouched: entry.vouched,
    of: entry.of,
    only: entry.only,
    unless: entry.unless,
    bare: entry.bare,
    built: entry.built,
    placed: entry.placed,
    notAfter: entry.notAfter,
    notBefore: entry.notBefore,
    alike: entry.alike,
    mention: entry.mention,
    example: entry.example,
  };
  return all as BodyHead;
}

/** All heads that share a spelling, in the order of the gazetteer. */
export const bodyTable = phraseTable(
  headsBySpelling(BODY_HEADS.filter(({ onlyTitled }) => !onlyTitled)),
);

/** The same, with those that are bodies only behind a title. */
export const titledBodyTable = phraseTable(headsBySpelling(BODY_HEADS));

export const BODIES_BY_HEAD: ReadonlyMap<string, BodyHead> = new Map(
  BODY_HEADS.toReversed().map((head) => [head.head, head]),
);

function headsBySpelling(heads: readonly BodyHead[]): Map<string, BodyHead[]> {
  const spellings = new Map<string, BodyHead[]>();
  for (const head of heads)
    for (const form of new Set(
      [
        head.head,
        head.name ?? head.head,
        ...(head.short ?? []),
        ...Object.keys(head.letters ?? {}),
      ].flatMap(spellingsOf),
    )) {
      const key = form.split(" ").map(folded).join(" ");
      spellings.set(key, [...(spellings.get(key) ?? []), head]);
    }
  return spellings;
}

/** Small and capital letters alike, but letters that abbreviate stay capitals. */
function folded(word: string): string {
  return word.length > 1 && word === word.toUpperCase() ? word : word.toLowerCase();
}
