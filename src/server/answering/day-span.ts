/** A span of days as GraphQL shows it. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

export function daySpan(days: readonly [string, string] | null | undefined): DaySpan | null {
  return days ? { first: days[0], last: days[1] } : null;
}
