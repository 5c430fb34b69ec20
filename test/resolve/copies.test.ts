/** Copies of one agency text are one witness. */
import { describe, expect, test } from "vitest";
import { copiesAmong } from "../../ingest/resolve/copies.js";
import { articleOf, body, event, said } from "../support/claims.js";
import { edgesOf, resolved } from "../support/resolved.js";

const WORDS =
  "thư tịch mẫu thử giả định hội nghị công tác năm nay tỉnh huyện cán bộ sách báo kho đọc".split(
    " ",
  );

/** A text of no sense, the same for the same seed. */
function textOf(seed: number, length = 200): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return WORDS[(state >>> 16) % WORDS.length];
  }).join(" ");
}

const ministry = body("Bộ Thư tịch");
const support = (...texts: string[]) => {
  const articles = texts.map((text, index) => articleOf(`a${index}`, undefined, text));
  const claims = articles.map(({ id }) =>
    said(
      id,
      ministry,
      "ORGANISED",
      event("họp báo", { date: "2023-07-20", topic: "tổng kết công tác thư tịch" }),
    ),
  );
  const [edge] = edgesOf(resolved(claims, articles), "ORGANISED");
  return [edge?.attributes.articles, edge?.attributes.independent];
};

describe("an edge counts articles and independent ones", () => {
  test("a copy word for word adds nothing", () => {
    expect(support(textOf(1), textOf(1))).toEqual([2, 1]);
  });

  test("a copy with another lead, other marks of punctuation and capitals adds nothing", () => {
    const copy = `Theo Thông tấn xã, ${textOf(1).toUpperCase().replaceAll(" ", ", ")}`;
    expect(support(textOf(1), copy)).toEqual([2, 1]);
  });

  test("a copy cut by a fifth adds nothing", () => {
    expect(support(textOf(1), textOf(1, 160))).toEqual([2, 1]);
  });

  test("copies of copies are one group", () => {
    const start = textOf(1, 200);
    const middle = `${start.split(" ").slice(40).join(" ")} ${textOf(2, 40)}`;
    const end = `${middle.split(" ").slice(40).join(" ")} ${textOf(3, 40)}`;
    expect(support(start, middle, end)).toEqual([3, 1]);
  });

  test("another text about the same is a witness of its own", () => {
    expect(support(textOf(1), textOf(2))).toEqual([2, 2]);
  });

  test("a quoted paragraph makes no copy", () => {
    expect(support(textOf(1), `${textOf(2, 160)} ${textOf(1, 40)}`)).toEqual([2, 2]);
  });

  test("articles without text are copies of none", () => {
    expect(support("", "")).toEqual([2, 2]);
  });
});

test("finds a pair among thousands of texts", () => {
  const texts = Array.from({ length: 3_000 }, (_, index) => textOf(index + 10));
  const articles = [...texts, `Mở đầu khác. ${texts[77]}`].map((text, index) =>
    articleOf(`a${index}`, undefined, text),
  );
  const copies = copiesAmong(articles);
  const copied = articles.filter(({ id }) => copies.textsOf(id).length > 0).map(({ id }) => id);
  expect(copied).toEqual(["a77", "a3000"]);
});
