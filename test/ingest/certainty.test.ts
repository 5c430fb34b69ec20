/** What an article says in so many words, and what only follows from what else it tells. */
import { expect, test } from "vitest";
import { read } from "../../ingest/read.js";

/** `Lê Văn Mẫu: Giám đốc Sở Y tế tỉnh Gia Lai, CERTAIN`. */
function held(text: string): string[] {
  const { claims } = read({ id: "x", text: `Tin trong ngày\n${text}` });
  return claims.flatMap(({ subject, relation, object, certainty }) =>
    relation === "HOLDS" && subject.kind === "Person" && object.kind === "Post"
      ? [`${subject.name}: ${object.title} ${object.organization.name}, ${certainty}`]
      : [],
  );
}

test.each([
  [
    "a title with its body",
    "Giám đốc Sở Y tế tỉnh Gia Lai Lê Văn Mẫu phát biểu.",
    "Lê Văn Mẫu: Giám đốc Sở Y tế tỉnh Gia Lai, CERTAIN",
  ],
  [
    "a title beside a body",
    "Sở Y tế tỉnh Gia Lai đã họp. Giám đốc Lê Văn Mẫu phát biểu.",
    "Lê Văn Mẫu: Giám đốc Sở Y tế tỉnh Gia Lai, IMPLIED",
  ],
  [
    "an office with its state",
    "Ngoại trưởng Ghana Ana Mauras phát biểu.",
    "Ana Mauras: Ngoại trưởng Bộ Ngoại giao Ghana, CERTAIN",
  ],
  [
    "an office with its state behind the name",
    "Ngoại trưởng Ana Mauras của Ghana phát biểu.",
    "Ana Mauras: Ngoại trưởng Bộ Ngoại giao Ghana, CERTAIN",
  ],
  [
    "an office beside a state",
    "Tổng thống Ghana John Thuras đến dự. Ngoại trưởng Ana Mauras phát biểu.",
    "Ana Mauras: Ngoại trưởng Bộ Ngoại giao Ghana, IMPLIED",
  ],
])("%s", (_, text, expected) => {
  expect(held(text)).toContain(expected);
});
