/** Reads a text below a headline, for tables that say which posts it gives to whom. */
import { factsOf } from "../../ingest/facts.js";
import { read } from "../../ingest/read.js";

/** `Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai`, sorted. */
export function postsIn(text: string): string[] {
  return peopleOf(underHeadline(text))
    .flatMap(({ name, posts }) => posts.map(({ title, org }) => `${name} | ${title} | ${org}`))
    .toSorted();
}

/** The same with the standing: `… | Sở Y tế tỉnh Gia Lai | former`. */
export function tenuresIn(text: string): string[] {
  return tenuresOf(underHeadline(text));
}

/** The same of a whole article, its headline on the first line. */
export function tenuresOf(article: string): string[] {
  return peopleOf(article)
    .flatMap(({ name, posts }) =>
      posts.map(({ title, org, status }) => `${name} | ${title} | ${org} | ${status}`),
    )
    .toSorted();
}

function underHeadline(text: string): string {
  return `Tin trong ngày\n${text}`;
}

function peopleOf(text: string) {
  return factsOf("x", read({ id: "x", text }).claims).people;
}
