import { describe, expect, it } from "vitest";
import {
  ask,
  type Given,
  coAttendance,
  communities,
  interlocks,
  ranking,
} from "../../queries/index.js";
import { BODIES, EVENTS, PEOPLE, POSTS } from "../world/world.js";
import { asked, MEANS, MERGED_READER } from "./asking.js";

describe("co-attendance", () => {
  const pairs = async (given: Given) =>
    (await asked(coAttendance, given)).pairs.map(
      ({ left, right, weight }) => `${left.name} – ${right.name}: ${weight}`,
    );

  it("ties people by the events that both attended, the closest first", async () => {
    const { pairs: found } = await asked(coAttendance);
    expect(found[0]).toMatchObject({
      left: { name: "Lò Thị Mơ" },
      right: { name: "Nguyễn Văn Hùng" },
      weight: 3,
    });
    expect(found[0]?.events.map(({ date }) => date)).toEqual([
      "2022-12-02",
      "2024-05-10",
      "2024-08-15",
    ]);
  });

  it("keeps to a window of time", async () => {
    expect(await pairs({ since: "2022", until: "2022" })).toEqual([
      "Lò Thị Mơ – Nguyễn Văn Hùng: 1",
    ]);
  });

  it("counts a small meeting for more than a large one", async () => {
    const given = { people: [PEOPLE.mẫu.id], weight: "BY_SIZE" };
    expect(await pairs(given)).toContain("Lê Văn Mẫu – Phạm Ví Dụ: 1");
    expect(await pairs(given)).toContain("Lê Văn Mẫu – Lò Thị Mơ: 0.5");
    expect(await pairs({ ...given, minWeight: 0.6 })).not.toContain("Lê Văn Mẫu – Lò Thị Mơ: 0.5");
  });

  it("leaves out people and events, and events that are too large", async () => {
    const around = { people: [PEOPLE.mẫu.id] };
    const withoutMơ = await pairs({ ...around, without: [PEOPLE.mơ.id] });
    expect(withoutMơ.join()).not.toContain("Lò Thị Mơ");
    const withoutVisit = await pairs({ ...around, without: [EVENTS.thăm.id] });
    expect(withoutVisit.join()).not.toContain("Nguyễn Văn Hùng");
    expect((await pairs({ ...around, connectorSizeMax: 2 })).toSorted()).toEqual([
      "Lê Văn Mẫu – Phạm Ví Dụ: 1",
      "Lê Văn Mẫu – Trần Thị Thử: 1",
    ]);
  });

  it("can keep to officials of a rank on both sides", async () => {
    expect(await pairs({ rankAtLeast: "DEPUTY_MINISTER" })).toEqual([
      "Lê Văn Mẫu – Nguyễn Văn Hùng: 1",
      "Lê Văn Mẫu – Trần Thị Thử: 1",
    ]);
  });

  it("shows each tie by the participations of both", async () => {
    const given = { people: [PEOPLE.hưng.id] };
    const { drawing } = await asked(coAttendance, given);
    expect(drawing.edges.map(({ id }) => id).toSorted()).toEqual(["dụ→kiểm-tra", "hưng→kiểm-tra"]);
  });
});

describe("interlocks", () => {
  const ties = async (given: Given) =>
    (await asked(interlocks, given)).interlocks.map(
      ({ left, right, connecting }) =>
        `${left.name} – ${right.name} through ${connecting.map(({ name }) => name).join(", ")}`,
    );

  it("ties bodies through the people who held posts in both", async () => {
    expect(await ties({})).toEqual([
      "Sở Thư tịch tỉnh Núi Bạc – Ủy ban nhân dân tỉnh Sông Mơ through Phạm Ví Dụ",
    ]);
  });

  it("ties events through documents", async () => {
    const found = await ties({ network: "SHARED_DOCUMENTS" });
    expect(found).toEqual([
      "hội nghị – buổi làm việc kho lưu trữ số through Quyết định số 12/QĐ-BTT",
    ]);
  });

  it("walks any two hops", async () => {
    const given = { around: [BODIES.khối.id], first: ["ORGANISED"], second: ["TOOK_PART"] };
    expect((await ties(given)).toSorted()).toEqual([
      "Khối thi đua các sở thư tịch – Lò Thị Mơ through hội nghị tổng kết",
      "Khối thi đua các sở thư tịch – Nguyễn Văn Hùng through hội nghị tổng kết",
    ]);
  });

  it("can ask for several connecting nodes", async () => {
    const given = { around: [BODIES.bộ.id], first: ["ORGANISED"], second: ["TOOK_PART"] };
    expect(await ties({ ...given, minConnecting: 2 })).toHaveLength(3);
  });

  it("refuses nodes that the network does not tie, and half a walk", async () => {
    await expect(ties({ around: [PEOPLE.mẫu.id] })).rejects.toThrow(/ids of the kind Organization/);
    await expect(ties({ first: ["HOLDS"] })).rejects.toThrow(/given together/);
  });
});

describe("a network in which succession is followed", () => {
  const found = async (given: Given) => {
    const answer = await ask(interlocks, given, MERGED_READER, MEANS);
    return answer?.interlocks.map(({ left, right, connecting }) =>
      [left, ...connecting, right].map(({ id }) => id),
    );
  };
  const BEFORE = POSTS.phóChủTịchSôngMơ.organization;
  const AFTER = POSTS.chủTịchNúiBạc.organization;

  it("ties people through a body and what it became", async () => {
    const given = { network: "SHARED_BODIES", around: [PEOPLE.phỏng.id] };
    expect(await found(given)).toEqual([]);
    expect(await found({ ...given, followSuccession: true })).toEqual([
      expect.arrayContaining([PEOPLE.phỏng.id, AFTER, PEOPLE.dụ.id]),
    ]);
  });

  it("counts ties of the predecessor as those of the body", async () => {
    const given = { network: "SHARED_OFFICIALS", around: [AFTER] };
    const [own, all] = [await found(given), await found({ ...given, followSuccession: true })];
    expect(all!.length).toBeGreaterThan(own!.length);
    expect(all!.flat()).not.toContain(BEFORE);
  });

  it("leaves two hops of one's own to name it themselves", async () => {
    const hops = { around: [AFTER], first: ["POST_OF"], second: ["HOLDS"], followSuccession: true };
    await expect(found(hops)).rejects.toThrow(/SUCCEEDED_BY/);
  });
});

describe("ranking", () => {
  it("adds up the weights of ties", async () => {
    const { ranked, nodeCount, tieCount } = await asked(ranking, {
      network: "CO_ATTENDANCE",
      measure: "DEGREE",
    });
    expect(ranked.slice(0, 3).map(({ node, score, place }) => [node.name, score, place])).toEqual([
      ["Lò Thị Mơ", 6, 1],
      ["Lê Văn Mẫu", 4, 2],
      ["Nguyễn Văn Hùng", 4, 2],
    ]);
    expect([nodeCount, tieCount]).toEqual([7, 9]);
  });

  it("finds who stands between others", async () => {
    const given = { network: "CO_ATTENDANCE", measure: "BETWEENNESS", limit: 1 };
    expect((await asked(ranking, given)).ranked[0]?.node.name).toBe("Phạm Ví Dụ");
  });

  it("shares out one whole among all by PageRank", async () => {
    const { ranked } = await asked(ranking, { network: "CO_ATTENDANCE", measure: "PAGE_RANK" });
    expect(ranked.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1);
  });

  it("of an empty network is empty", async () => {
    const given = { network: "CO_ATTENDANCE", since: "2030", until: "2030" };
    expect((await asked(ranking, given)).ranked).toEqual([]);
  });
});

describe("communities", () => {
  const groups = async (given: Given) =>
    (await asked(communities, { network: "CO_ATTENDANCE", ...given })).communities.map(
      ({ members }) => members.map(({ name }) => name),
    );

  it("are the same for the same seed", async () => {
    expect(await groups({ seed: 7 })).toEqual(await groups({ seed: 7 }));
  });

  it("hold everybody who is tied to anybody, each once", async () => {
    const members = (await groups({})).flat();
    expect(members.toSorted()).toEqual([...new Set(members)].sort());
    expect(members).not.toContain("Vi Thị Phỏng"); // at her one event she was the only one named
    expect(members).toHaveLength(6);
  });

  it("of a network without ties are none", async () => {
    expect(await groups({ since: "2030", until: "2030" })).toEqual([]);
  });

  it("stop when the time is over", async () => {
    const late = { ...MEANS, timeIsUp: () => true };
    const answer = await asked(communities, { network: "CO_CITATION" }, late);
    expect(answer).toMatchObject({ communities: [], truncated: "TIME" });
  });
});
