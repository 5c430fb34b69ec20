/** Titles and the forms made from them; `titles.yaml` explains the fields. */
import type { Rank } from "../../schema/index.js";
import { phraseTable } from "./phrases.js";
import { spellingsOf } from "./spellings.js";
import { readYaml } from "./yaml.js";

interface TitleEntry {
  readonly title: string;
  readonly name?: string;
  readonly short?: readonly string[];
  readonly vice?: boolean;
  readonly viceShort?: readonly string[];
  readonly seats?: readonly string[];
  readonly viceRank?: Rank;
  readonly standing?: boolean;
  readonly rank?: Rank;
  readonly office?: string;
  readonly at?: number;
  readonly body?: string;
  readonly home?: string;
  readonly committee?: string;
  readonly state?: boolean;
  readonly foreign?: boolean;
  readonly stateBehind?: boolean;
  readonly region?: RegionalOffice;
  readonly foreignBody?: string;
  readonly role?: boolean;
  readonly calling?: boolean;
  readonly circles?: readonly string[];
  readonly notBefore?: readonly string[];
  readonly delegation?: boolean;
  readonly counterpart?: boolean;
  readonly ignore?: boolean;
  readonly example: string;
}

/** The body of an office in a part of another state: Chính quyền [thành phố New York]. */
interface RegionalOffice {
  readonly head: string;
  /** Of which type a part is that is named without it: Thị trưởng [New York]. */
  readonly type?: string;
}

export interface Title {
  /** Written out: `Phó Chủ tịch Thường trực`. */
  readonly name: string;
  readonly rank: Rank;
  /** Head of the body that is understood before what follows: `Cục`. */
  readonly office: string | null;
  /** How many of the last syllables of the title begin the name of its body. */
  readonly overlap: number;
  /** The one body to which it belongs. */
  readonly body: string | null;
  /** Its body where none is named, though it has others: Thống đốc. */
  readonly home: string | null;
  /** The committee of which it names a member: Tỉnh ủy viên. */
  readonly committee: string | null;
  readonly state: boolean;
  /** Never of Viet Nam itself: Tổng thống. */
  readonly foreign: boolean;
  /** Only with a state right behind it: Đặc phái viên của [Nga]. */
  readonly stateBehind: boolean;
  readonly role: boolean;
  /** It may stand right before a name, and its body be told by other posts: Thẩm phán Lê Văn Mẫu. */
  readonly calling: boolean;
  readonly region: RegionalOffice | null;
  /** The same title where a foreigner bears it, whose body is understood: Thẩm phán Ana Mauras. */
  readonly ofForeigner: Title | null;
  readonly vice: boolean;
  /** Titles of one circle, joined, name their body once: Chủ tịch HĐQT, Tổng giám đốc [Công ty Mẫu]. */
  readonly circles: readonly string[];
  /** Only before a name with a delegation in brackets: đại biểu Lê Văn Mẫu (đoàn Gia Lai). */
  readonly delegation: boolean;
  /** The same office in another state: người đồng cấp Lào. */
  readonly counterpart: boolean;
  /** It has other names behind a seat that is entered: a member of a standing committee. */
  readonly seats: boolean;
  /** Keys with which it goes on to another title: Bí thư Trung ương [Đoàn]. */
  readonly notBefore: readonly string[];
}

export const TITLE_ENTRIES: readonly TitleEntry[] = readYaml("titles.yaml");

export const titleTable = phraseTable<Title>(
  TITLE_ENTRIES.filter(({ ignore }) => !ignore).flatMap((entry) => [...formsOf(entry)]),
);

/** Seats by what stands for them behind another: tham gia Ban Chấp hành, [Ban Thường vụ]. */
export const seatTable = phraseTable<Title>(
  TITLE_ENTRIES.flatMap((entry) =>
    (entry.seats ?? []).map(
      (form) => [form, titleOf(entry, entry.name ?? entry.title, form, false)] as const,
    ),
  ),
);

function* formsOf(entry: TitleEntry): Generator<readonly [string, Title]> {
  const name = entry.name ?? entry.title;
  for (const form of [entry.title, ...(entry.short ?? [])].flatMap(spellingsOf)) {
    yield [form, titleOf(entry, name, form, false)];
    if (entry.standing) yield* standing(entry, name, form, false);
    if (!entry.vice) continue;
    yield [`Phó ${form}`, titleOf(entry, `Phó ${name}`, form, true)];
    if (entry.standing) yield* standing(entry, `Phó ${name}`, `Phó ${form}`, true);
  }
  for (const form of entry.viceShort ?? []) {
    yield [form, titleOf(entry, `Phó ${name}`, form, true)];
    if (entry.standing) yield* standing(entry, `Phó ${name}`, form, true);
  }
}

/** `Phó Chủ tịch Thường trực`, also written `Phó Chủ tịch TT`. */
function* standing(
  entry: TitleEntry,
  name: string,
  form: string,
  vice: boolean,
): Generator<readonly [string, Title]> {
  const title = { ...titleOf(entry, `${name} Thường trực`, form, vice), overlap: 0 };
  yield [`${form} Thường trực`, title] as const;
  yield [`${form} TT`, title] as const;
  yield [`${form} chuyên trách`, { ...title, name: `${name} chuyên trách` }] as const;
}

function titleOf(entry: TitleEntry, name: string, form: string, vice: boolean): Title {
  const title = plainTitle(entry, name, form, vice);
  const body = entry.foreignBody;
  return body
    ? { ...title, ofForeigner: { ...title, body, state: true, foreign: true, role: false } }
    : title;
}

function plainTitle(entry: TitleEntry, name: string, form: string, vice: boolean): Title {
  return {
    name: name.replace(/^Phó ([A-ZĐ])/u, (_, letter: string) => `Phó ${letter}`),
    rank: (vice ? entry.viceRank : undefined) ?? entry.rank ?? "UNRANKED",
    office: entry.office ?? null,
    overlap:
      entry.at === undefined
        ? 0
        : form.split(" ").length - (vice && form.startsWith("Phó") ? 1 : entry.at),
    body: entry.body ?? null,
    home: entry.home ?? null,
    committee: entry.committee ?? null,
    state: entry.state ?? false,
    foreign: entry.foreign ?? false,
    stateBehind: entry.stateBehind ?? false,
    role: entry.role ?? false,
    calling: entry.calling ?? false,
    region: entry.region ?? null,
    ofForeigner: null,
    vice,
    delegation: entry.delegation ?? false,
    counterpart: entry.counterpart ?? false,
    circles: entry.circles ?? [],
    seats: entry.seats !== undefined,
    notBefore: entry.notBefore ?? [],
  };
}
