/**
 * A date as far as it is known: `2023-07-20`, `2023-07`, `2023`, or `--07-20` where the year is
 * not known. Each compares by its earliest and latest day; one without a year has no bounds.
 */
export type PartialDate = string;

export interface Bounds {
  /** ISO days, both inclusive. */
  readonly earliest: string;
  readonly latest: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SHAPE = /^(?:(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?|--(\d{2})-(\d{2}))$/;

export function isPartialDate(text: string): boolean {
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const [, year, month, day, yearlessMonth, yearlessDay] = parts;
  if (yearlessMonth !== undefined) return isDay(2000, Number(yearlessMonth), Number(yearlessDay));
  return isDay(Number(year), Number(month ?? 1), Number(day ?? 1));
}

/** The first and last day that a partial date can mean; null without a year. */
export function boundsOf(date: PartialDate): Bounds | null {
  if (DAY.test(date)) return { earliest: date, latest: date };
  const parts = SHAPE.exec(date);
  if (!parts?.[1]) return null;
  const [, year, month] = parts;
  if (month)
    return { earliest: `${date}-01`, latest: `${date}-${lastDay(Number(year), Number(month))}` };
  return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
}

/** Whether two partial dates can mean the same day. */
export function mayCoincide(left: PartialDate, right: PartialDate): boolean {
  const [leftBounds, rightBounds] = [boundsOf(left), boundsOf(right)];
  if (leftBounds && rightBounds)
    return leftBounds.earliest <= rightBounds.latest && rightBounds.earliest <= leftBounds.latest;
  const [leftDay, rightDay] = [monthAndDay(left), monthAndDay(right)];
  return !leftDay || !rightDay || leftDay === rightDay;
}

/** `07-20` of a date known to the day. */
function monthAndDay(date: PartialDate): string | null {
  return /-(\d{2}-\d{2})$/.exec(date)?.[1] ?? null;
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= Number(lastDay(year, month));
}

function lastDay(year: number, month: number): string {
  return String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0");
}
