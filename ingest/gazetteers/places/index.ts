/**
 * The places that the project knows by heart: provinces as they stood in each span of time, which
 * went on as which, the districts of the last day of their level and those that ended before it.
 */
import { readTable } from "../table.js";

export type ProvinceLevel = "municipality" | "province";
export type DistrictType = "quận" | "huyện" | "thị xã" | "thành phố";
export type SuccessionKind = "MERGER" | "RENAME" | "STATUS";

export interface Succession {
  readonly name: string;
  readonly code: string;
  readonly validFrom: string;
  readonly kind: SuccessionKind;
  /** The ISO day from which the successor stands. */
  readonly date: string;
}

export interface Province {
  readonly name: string;
  readonly level: ProvinceLevel;
  /** Means this unit only together with `validFrom`. */
  readonly code: string;
  /** ISO day; null where the unit is older than the table. */
  readonly validFrom: string | null;
  /** The last ISO day; null while it stands. */
  readonly validTo: string | null;
  /** Other spellings of the name; not other units. */
  readonly aliases: readonly string[];
  readonly successors: readonly Succession[];
}

export interface District {
  /** Without its type: `Ba Đình`, `1`. */
  readonly name: string;
  readonly type: DistrictType;
  readonly code: string;
  /** The province of 30 June 2025, by its name. */
  readonly province: string;
}

/** Each unit of each span of time, sorted by code and beginning. */
export const PROVINCES: readonly Province[] = provincesOf(provinceRows(), successionRows());

export const DISTRICTS: readonly District[] = readTable(fileOf("districts.tsv"), [
  "code",
  "type",
  "name",
  "province",
]).map((row) => ({ ...row, type: row.type as DistrictType }));

/** What older articles name, by the province that they lay in. */
export const FORMER_DISTRICTS: readonly Omit<District, "code">[] = readTable(
  fileOf("former-districts.tsv"),
  ["type", "name", "province"],
).map((row) => ({ ...row, type: row.type as DistrictType }));

/** `Đắk Hà`, written `Đăk Hà`. */
export const DISTRICT_SPELLINGS = readTable(fileOf("district-spellings.tsv"), ["name", "spelling"]);

type SuccessionRow = ReturnType<typeof successionRows>[number];

function provinceRows() {
  return readTable(fileOf("provinces.tsv"), [
    "code",
    "name",
    "level",
    "valid_from",
    "valid_to",
    "aliases",
  ]);
}

function successionRows() {
  return readTable(fileOf("successions.tsv"), [
    "date",
    "kind",
    "from_code",
    "from_name",
    "to_code",
    "to_name",
  ]);
}

function provincesOf(
  rows: ReturnType<typeof provinceRows>,
  successions: readonly SuccessionRow[],
): readonly Province[] {
  return rows.map((row) => ({
    name: row.name,
    level: row.level as ProvinceLevel,
    code: row.code,
    validFrom: row.valid_from || null,
    validTo: row.valid_to || null,
    aliases: row.aliases === "" ? [] : row.aliases.split("; "),
    successors: successions
      .filter((each) => each.from_code === row.code && each.date === dayAfter(row.valid_to))
      .map(successionOf),
  }));
}

function successionOf(row: SuccessionRow): Succession {
  return {
    name: row.to_name,
    code: row.to_code,
    validFrom: row.date,
    kind: row.kind as SuccessionKind,
    date: row.date,
  };
}

/** A unit ends on the day before its successor begins. */
function dayAfter(day: string): string | null {
  if (day === "") return null;
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

function fileOf(name: string): URL {
  return new URL(name, import.meta.url);
}
