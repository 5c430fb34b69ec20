import { expect, test } from "vitest";
import { canonical, hashOf } from "../../schema/index.js";
import { said } from "../support/claims.js";

const EVENT = {
  kind: "Event",
  type: "hội nghị",
  date: "2024-03-15",
  topic: null,
  online: false,
  ordinal: 1,
} as const;
const PERSON = { kind: "Person", name: "Lê Văn Mẫu" } as const;

test("the id of a claim is the hash of everything that it says", () => {
  const claim = said("bài-1", PERSON, "TOOK_PART", EVENT, {
    role: "CHAIR",
    capacity: ["Thứ trưởng, Bộ Tư pháp"],
    date: "2024-03-15",
  });
  const { id, ...content } = claim;
  expect(id).toBe(hashOf(canonical(content)));
  expect(said("bài-2", PERSON, "TOOK_PART", EVENT, { role: "CHAIR" }).id).not.toBe(id);
});

test("what is equal is written alike, in whatever order it was put together", () => {
  const { kind, name } = PERSON;
  expect(canonical({ date: undefined, name, kind })).toBe(canonical({ kind, name }));
  expect(canonical([{ b: [2, 1], a: null }])).toBe('[{"a":null,"b":[2,1]}]');
});
