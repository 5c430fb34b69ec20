/**
 * The year of a date that the article gives without one: taken from the article where it forces it
 * (another full date, `năm 2017` in the topic, `6 tháng đầu năm 2023`), never invented.
 */
import type { PartialDate } from "../../../schema/index.js";
import type { Discourse } from "../../discourse/index.js";

/** Null where the article names no year, or several that could be meant. */
export function yearOf(
  { article, sentences }: Discourse,
  published: PartialDate | undefined,
): string | null {
  if (published) return published.slice(0, 4);
  const dated = new Map<string, number>();
  const add = (year: string, weight: number) => dated.set(year, (dated.get(year) ?? 0) + weight);
  for (const { phrases } of sentences)
    for (const phrase of phrases)
      if (phrase.kind === "Date" && /^\d{4}/u.test(phrase.date)) add(phrase.date.slice(0, 4), 2);
  for (const match of article.text.matchAll(STAMP)) add(match[1]!, 4);
  for (const match of article.text.matchAll(NAMED))
    if (!isFar(article.text, match.index)) add(match[1]!, 1);
  const [latest, ...others] = [...dated.keys()]
    .filter((year) => year >= "1990" && year <= "2035")
    .sort()
    .reverse();
  if (!latest) return null;
  // Two years in a row: plans speak of the next one; the more frequent is meant.
  const rival = others.find((year) => Number(latest) - Number(year) === 1);
  if (rival && (dated.get(rival) ?? 0) > (dated.get(latest) ?? 0)) return rival;
  return latest;
}

const STAMP = /\d{1,2}[/-]\d{1,2}[/-](\d{4})/gu;
const NAMED = /(?:[Nn]ăm|tháng \d{1,2}\/) ?(\d{4})/gu;
/** `đến năm 2020`, `giai đoạn 2016-2020`, `khóa`, `từ năm`: a horizon, not the present. */
const HORIZON =
  /(?:đến|tới|giai đoạn|nhiệm kỳ|từ|trước|sinh|tầm nhìn|sau|hết|cuối|đầu|khoảng|vào) (?:cuối |hết )?$/u;

function isFar(text: string, at: number): boolean {
  return HORIZON.test(text.slice(Math.max(0, at - 14), at));
}
