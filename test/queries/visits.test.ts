import { describe, expect, it } from "vitest";
import { visits } from "../../queries/index.js";
import { BODIES, PEOPLE, PLACES } from "../world/world.js";
import { asked, MEANS } from "./asking.js";

/** `Lê Văn Mẫu – Sông Mơ: 2023-12-09` for each visit. */
async function told(given: Parameters<typeof asked>[1]): Promise<readonly string[]> {
  const answer = await asked(visits, given);
  return answer.visits
    .map(({ official, province, occasions }) => {
      const dates = occasions.map(({ event }) => event.date ?? `to ${event.notAfter}`);
      return `${official.name} – ${province.name}: ${dates.join(", ")}`;
    })
    .sort();
}

describe("who was where", () => {
  it("finds the deputy ministers in the provinces that they went to", async () => {
    expect(await told({ rank: "DEPUTY_MINISTER" })).toEqual([
      "Lê Văn Mẫu – Sông Mơ: 2023-12-09",
      "Nguyễn Văn Hùng – Núi Bạc: 2022-12-02, 2024-05-10",
      "Nguyễn Văn Hùng – Sông Mơ: 2024-08-15",
      "Nguyễn Văn Hưng – Núi Bạc: 2025-09-15",
    ]);
  });

  it("says nothing about where the chair of an online event sat", async () => {
    expect(await told({ official: PEOPLE.thử.id })).toEqual([]);
  });

  it("puts whoever sat at a bridge point there", async () => {
    expect(await told({ official: PEOPLE.dụ.id, until: "2023-07" })).toEqual([
      "Phạm Ví Dụ – Sông Mơ: 2023-07-20",
    ]);
  });

  it("puts the chair at the main venue and the guest at the bridge point of one event", async () => {
    expect(await told({ since: "2024-08-15", until: "2024-08-15" })).toEqual([
      "Lò Thị Mơ – Núi Bạc: 2024-08-15",
      "Nguyễn Văn Hùng – Sông Mơ: 2024-08-15",
    ]);
  });

  it("gives the province of an event in a district", async () => {
    const answer = await asked(visits, { official: PEOPLE.hùng.id, until: "2022" });
    const [visit] = answer.visits;
    expect(visit?.province.id).toBe(PLACES.núiBạc.id);
    expect(visit?.occasions[0]?.venue?.to).toBe(PLACES.bếnGương.id);
  });

  it("keeps an event of no known day where it may have been", async () => {
    const first = "Vi Thị Phỏng – Núi Bạc: to 2022-07-20";
    expect(await told({ until: "2022-07" })).toEqual([first]);
    expect(await told({ since: "2022-08", until: "2022-11" })).toEqual([]);
  });
});

describe("in which capacity", () => {
  it("counts a journey under the post in which it was made", async () => {
    expect(await told({ rank: "MINISTER" })).toEqual(["Lê Văn Mẫu – Núi Bạc: 2024-05-10"]);
  });

  it("takes a rank or one above it", async () => {
    const journeys = await told({ rankAtLeast: "DEPUTY_MINISTER", official: PEOPLE.mẫu.id });
    expect(journeys).toHaveLength(2);
  });

  it("takes a body, with the bodies inside it only when asked to", async () => {
    const inside = { organization: BODIES.ubndNúiBạc.id, until: "2022" };
    expect(await told(inside)).toEqual(["Vi Thị Phỏng – Núi Bạc: to 2022-07-20"]);
    expect(await told({ ...inside, withinOrganization: true })).toContain(
      "Lò Thị Mơ – Núi Bạc: 2022-12-02",
    );
  });

  it("names the tenures in whose capacity somebody came", async () => {
    const { visits: found } = await asked(visits, { official: PEOPLE.mẫu.id, since: "2024" });
    expect(found[0]?.occasions[0]?.tenures.map(({ id }) => id)).toEqual(["mẫu→bộ-trưởng"]);
  });
});

describe("how well it must be shown", () => {
  const plan = "Nguyễn Văn Hưng – Sông Mơ: 2024-10-20";

  it("leaves plans out unless they are asked for", async () => {
    expect(await told({ official: PEOPLE.hưng.id })).not.toContain(plan);
    expect(await told({ official: PEOPLE.hưng.id, minCertainty: "REPORTED" })).toContain(plan);
  });

  it("is as certain as the weaker of participation and venue", async () => {
    const { visits: found } = await asked(visits, { official: PEOPLE.mẫu.id, until: "2023" });
    expect(found[0]?.occasions[0]?.certainty).toBe("IMPLIED");
    expect(await told({ official: PEOPLE.mẫu.id, minCertainty: "CERTAIN" })).toEqual([
      "Lê Văn Mẫu – Núi Bạc: 2024-05-10",
    ]);
  });

  it("can ask for several independent articles", async () => {
    expect(await told({ minIndependentArticles: 2 })).toEqual([]);
  });
});

describe("provinces that became one", () => {
  it("are kept apart by default: two places of one name", async () => {
    const now = await told({ province: PLACES.núiBạcMới.id });
    expect(now).toEqual([
      "Nguyễn Văn Hưng – Núi Bạc: 2025-09-15",
      "Phạm Ví Dụ – Núi Bạc: 2025-09-15",
    ]);
    const before = await told({ province: PLACES.núiBạc.id, rank: "DEPUTY_MINISTER" });
    expect(before).toEqual(["Nguyễn Văn Hùng – Núi Bạc: 2022-12-02, 2024-05-10"]);
  });

  it("are found under the successor when succession is followed", async () => {
    const given = {
      province: PLACES.núiBạcMới.id,
      followSuccession: true,
      rank: "DEPUTY_MINISTER",
    };
    const { visits: found } = await asked(visits, given);
    expect(found.map(({ province }) => province.id)).toEqual(found.map(() => PLACES.núiBạcMới.id));
    expect(await told(given)).toEqual([
      "Lê Văn Mẫu – Núi Bạc: 2023-12-09",
      "Nguyễn Văn Hùng – Núi Bạc: 2022-12-02, 2024-05-10, 2024-08-15",
      "Nguyễn Văn Hưng – Núi Bạc: 2025-09-15",
    ]);
  });

  it("keep the name of the time on each occasion", async () => {
    const given = {
      province: PLACES.núiBạcMới.id,
      followSuccession: true,
      official: PEOPLE.mẫu.id,
    };
    const { visits: found } = await asked(visits, given);
    const then = found[0]?.occasions.map(({ provinceThen }) => provinceThen.id);
    expect(then).toEqual([PLACES.sôngMơ.id, PLACES.núiBạc.id]);
  });

  it("do not give a predecessor the journeys of its sibling", async () => {
    const given = { province: PLACES.sôngMơ.id, followSuccession: true, rank: "DEPUTY_MINISTER" };
    expect(await told(given)).toEqual([
      "Lê Văn Mẫu – Núi Bạc: 2023-12-09",
      "Nguyễn Văn Hùng – Núi Bạc: 2024-08-15",
      "Nguyễn Văn Hưng – Núi Bạc: 2025-09-15",
    ]);
  });
});

describe("groups and limits", () => {
  it.each([
    ["OFFICIAL", [PEOPLE.hùng.id, PEOPLE.hưng.id, PEOPLE.mẫu.id]],
    ["PROVINCE", [PLACES.núiBạc.id, PLACES.núiBạcMới.id, PLACES.sôngMơ.id]],
    ["ORGANIZATION", [BODIES.bộ.id]],
    ["YEAR", ["2022", "2023", "2024", "2025"]],
  ])("groups by %s", async (groupBy, keys) => {
    const { groups } = await asked(visits, { rank: "DEPUTY_MINISTER", groupBy });
    expect(groups.map(({ key }) => key)).toEqual(keys.toSorted());
  });

  it("divides the occasions of one pair among the years", async () => {
    const { groups } = await asked(visits, { official: PEOPLE.hùng.id, groupBy: "YEAR" });
    const [year2022] = groups;
    expect(year2022?.visits[0]?.occasions.map(({ event }) => event.date)).toEqual(["2022-12-02"]);
  });

  it("says that there are more than the limit", async () => {
    expect(await asked(visits, { limit: 1 })).toMatchObject({
      visits: [{ official: { name: "Lò Thị Mơ" } }],
      truncated: "LIMIT",
    });
    expect((await asked(visits)).truncated).toBeNull();
  });

  it("gives what it has when the time is over, and says so", async () => {
    const late = { ...MEANS, timeIsUp: () => true };
    expect(await asked(visits, {}, late)).toMatchObject({ visits: [], truncated: "TIME" });
  });

  it("draws officials, events and places with the edges between them", async () => {
    const { drawing } = await asked(visits, { official: PEOPLE.mẫu.id });
    expect(drawing.edges.map(({ id }) => id).toSorted()).toEqual([
      "làm-việc→sông-mơ",
      "mẫu→làm-việc",
      "mẫu→thăm",
      "thăm→núi-bạc",
    ]);
  });
});
