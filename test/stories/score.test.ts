/** The scorer counts what it says that it counts. */
import { describe, expect, it } from "vitest";
import type { EventFact, Facts } from "../../ingest/facts.js";
import { compare, total, type Row } from "../support/score.js";

function facts(more: Partial<Facts>): Facts {
  return { id: "x", people: [], organizations: [], documents: [], events: [], ...more };
}

function meeting(more: Partial<EventFact>): EventFact {
  return {
    type: "hội nghị",
    date: "2023-12-21",
    provinces: [],
    organizers: [],
    chairs: [],
    participants: [],
    ...more,
  };
}

function official(name: string, title = "Giám đốc", org = "Sở Y tế tỉnh Gia Lai") {
  return { name, official: true, posts: [{ title, org, status: "current" as const }] };
}

/** `right/missed/extra` */
function counts(gold: Facts, found: Facts, row: Row): string {
  const { right, missed, extra } = compare(gold, found)[row];
  return [right, missed, extra].map(({ length }) => length).join("/");
}

describe("the scorer", () => {
  it("takes names as equal but for tone placement, case and small words", () => {
    const gold = facts({ organizations: ["Sở Y tế tỉnh Hoà Bình"] });
    expect(counts(gold, facts({ organizations: ["sở y tế Hòa Bình"] }), "organizations")).toBe(
      "1/0/0",
    );
  });
  it("tells Hùng from Hưng", () => {
    const gold = facts({ people: [official("Lò Văn Hùng")] });
    expect(counts(gold, facts({ people: [official("Lò Văn Hưng")] }), "people")).toBe("0/1/1");
  });
  it("counts a post only with its body, a title without", () => {
    const gold = facts({ people: [official("Lê Văn Mẫu")] });
    const found = facts({
      people: [official("Lê Văn Mẫu", "Giám đốc", "Sở Tư pháp tỉnh Gia Lai")],
    });
    expect(counts(gold, found, "posts")).toBe("0/1/1");
    expect(counts(gold, found, "titles")).toBe("1/0/0");
  });
  it("leaves aside whoever holds no post", () => {
    const gold = facts({ people: [{ name: "Bế Văn Lợi", official: false, posts: [] }] });
    expect(counts(gold, facts({ people: [official("Bế Văn Lợi")] }), "people")).toBe("0/0/0");
  });
  it("pairs no events of different days", () => {
    const gold = facts({ events: [meeting({ chairs: ["Lê Văn Mẫu"] })] });
    const found = facts({ events: [meeting({ date: "2023-12-22", chairs: ["Lê Văn Mẫu"] })] });
    expect(counts(gold, found, "events")).toBe("0/1/1");
    expect(counts(gold, found, "participation")).toBe("0/1/1");
  });
  it("pairs events of one day, and forgives an unknown year", () => {
    const gold = facts({ events: [meeting({})] });
    const found = facts({ events: [meeting({ type: "buổi làm việc", date: "--12-21" })] });
    expect(counts(gold, found, "events")).toBe("1/0/0");
    expect(counts(gold, found, "dates")).toBe("1/0/0");
  });
  it("sends nobody from a bridge point to the main venue", () => {
    const event = meeting({
      provinces: ["Hà Nội"],
      chairs: ["Lê Văn Mẫu"],
      participants: ["Trần Văn Thử"],
      bridges: [{ province: "Phú Yên", participants: ["Trần Văn Thử"] }],
    });
    const { visits } = compare(facts({ events: [event] }), facts({ events: [event] }));
    expect(visits.right).toEqual(["Lê Văn Mẫu @ Hà Nội", "Trần Văn Thử @ Phú Yên"]);
  });
  it("counts all articles together", () => {
    const gold = facts({ organizations: ["Bộ Tư pháp", "Bộ Nội vụ"] });
    const none = facts({});
    const some = facts({ organizations: ["Bộ Tư pháp", "Bộ Y tế"] });
    expect(total([compare(gold, none), compare(gold, some)]).organizations).toEqual({
      gold: 4,
      found: 2,
      right: 1,
      f1: 1 / 3,
    });
  });
});
