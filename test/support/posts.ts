/** Reads a text below a headline, for tables that say which posts it gives to whom. */
import { factsOf } from "../../ingest/facts.js";
import { read } from "../../ingest/read.js";

/** `Lê Văn Mẫu | Giám đốc | Sở Y tế tỉnh Gia Lai`, sorted. */
export function postsIn(text: string): string[] {
  return peopleIn(text)
    .flatMap(({ name, posts }) => posts.map(({ title, org }) => `${name} | ${title} | ${org}`))
    .toSorted();
}

/** The same with the standing: `… | Sở Y tế tỉnh Gia Lai | former`. */
export function tenuresIn(text: string): string[] {
  return peopleIn(text)
    .flatMap(({ name, posts }) =>
      posts.map(({ title, org, status }) => `${name} | ${title} | ${org} | ${status}`),
    )
    .toSorted();
}

function peopleIn(text: string) {
  return factsOf("x", read({ id: "x", text: `Tin trong ngày\n${text}` }).claims).people;
}
