import { describe, expect, it } from "vitest";
import { readerOf } from "../../src/graph/reader.js";
import { BODIES, DOCUMENTS, EVENTS, PEOPLE, PLACES, POSTS, WORLD } from "../world/world.js";
import { answered, refused } from "./asking.js";

describe("a node by its id", () => {
  it("is answered with its type", async () => {
    const { node } = await answered(
      `query ($id: ID!) { node(id: $id) { __typename id name kind } }`,
      {
        id: EVENTS.thăm.id,
      },
    );
    expect(node).toEqual({ __typename: "Event", id: EVENTS.thăm.id, name: "thăm", kind: "Event" });
  });

  it("is the present one for an id of before", async () => {
    const { node } = await answered(`{ node(id: "person:le-van-mau-2023") { id } }`);
    expect(node.id).toBe(PEOPLE.mẫu.id);
  });

  it.each(["person:nobody", "", "\u0000", "x".repeat(10_000), "__proto__"])(
    "is null for an id of nothing: %.20s",
    async (id) => {
      const answer = await answered(
        `query ($id: ID!) { node(id: $id) { id } claim(id: $id) { id } }`,
        {
          id,
        },
      );
      expect(answer).toEqual({ node: null, claim: null });
    },
  );

  it("comes in the order of the ids, with null where there is none", async () => {
    const { nodes } = await answered(`query ($ids: [ID!]!) { nodes(ids: $ids) { name } }`, {
      ids: [PLACES.sôngMơ.id, "place:none", BODIES.bộ.id],
    });
    expect(nodes).toEqual([{ name: "Sông Mơ" }, null, { name: "Bộ Thư tịch" }]);
  });
});

describe("evidence", () => {
  it("quotes the article at the offsets that it gives", async () => {
    const { people } = await answered(`{
      people { nodes { tenures { nodes {
        evidence { quote start end article { name text } claim { relation subject { name } } }
      } } } }
    }`);
    const quotes = people.nodes.flatMap((person: any) =>
      person.tenures.nodes.flatMap((tenure: any) => tenure.evidence),
    );
    expect(quotes.length).toBeGreaterThan(10);
    for (const { quote, start, end, article, claim } of quotes) {
      expect(article.text.slice(start, end)).toBe(quote);
      expect(claim.relation).toBe("HOLDS");
      expect(quote).toContain(claim.subject.name);
    }
  });

  it("counts the articles behind a node and a relation", async () => {
    const { node } = await answered(
      `query ($id: ID!) { node(id: $id) {
      claimCount articleCount
      ... on Event { participations { nodes { person { name } articleCount independentArticleCount } } }
    } }`,
      { id: EVENTS.trựcTuyến.id },
    );
    expect(node.articleCount).toBe(2);
    expect(node.participations.nodes).toContainEqual({
      person: { name: "Trần Thị Thử" },
      articleCount: 2,
      independentArticleCount: 2,
    });
  });

  it("is shown as far as it is asked for", async () => {
    const { node } = await answered(
      `query ($id: ID!) { node(id: $id) {
      one: evidence(first: 1) { quote } none: evidence(first: 0) { quote }
    } }`,
      { id: PEOPLE.mẫu.id },
    );
    expect([node.one.length, node.none.length]).toEqual([1, 0]);
    expect(
      (await refused(`{ node(id: "${PEOPLE.mẫu.id}") { evidence(first: 101) { quote } } }`))
        .extensions,
    ).toMatchObject({ code: "BAD_USER_INPUT" });
  });
});

describe("fields of each kind", () => {
  it("lead from a person to posts and events", async () => {
    const { node } = await answered(
      `query ($id: ID!) { node(id: $id) { ... on Person {
      tenures(orderBy: EARLIEST) { nodes { status since post { title rank rankLevel } organization { name }
        heldAtLeast { first last } heldAtMostFrom { day reason } } }
      participations(orderBy: LATEST, roles: [CHAIR]) { totalCount nodes { role capacity onBehalfOf event { date } } }
    } } }`,
      { id: PEOPLE.mẫu.id },
    );
    expect(node.tenures.nodes[1]).toEqual({
      status: "INCOMING",
      since: "2024-03-01",
      post: { title: "Bộ trưởng", rank: "MINISTER", rankLevel: 3 },
      organization: { name: "Bộ Thư tịch" },
      heldAtLeast: { first: "2024-03-01", last: "2024-05-10" },
      heldAtMostFrom: { day: "2024-03-01", reason: "SINCE" },
    });
    expect(node.participations.nodes.map(({ event }: any) => event.date)).toEqual([
      "2024-05-10",
      "2023-12-09",
    ]);
    expect(node.participations.nodes[1].onBehalfOf).toBe("Bộ Thư tịch");
  });

  it("lead from a post to its holders, as of a date", async () => {
    const { node } = await answered(
      `query ($id: ID!) { node(id: $id) { ... on Post {
      tenures(asOf: "2024-06-01") { nodes { person { name } likelihood(asOf: "2024-06-01") } }
      current: tenures(statuses: [CURRENT]) { totalCount }
    } } }`,
      { id: POSTS.thứTrưởng.id },
    );
    expect(node.tenures.nodes).toContainEqual({
      person: { name: "Nguyễn Văn Hùng" },
      likelihood: "CERTAIN",
    });
    expect(node.current.totalCount).toBe(3);
  });

  it("lead from a body to province, posts, events and documents", async () => {
    const { node } = await answered(
      `query ($id: ID!) { node(id: $id) { ... on Organization {
      organizationKind province { name } posts { nodes { title } }
      organised(orderBy: EARLIEST) { nodes { date } } issued { nodes { number } }
      partOf { nodes { name } } parts { totalCount } participations { totalCount }
      predecessors { totalCount } successors { totalCount }
    } } }`,
      { id: BODIES.bộ.id },
    );
    expect(node).toMatchObject({
      organizationKind: "Ministry",
      province: null,
      posts: { nodes: [{ title: "Bộ trưởng" }, { title: "Thứ trưởng" }] },
      organised: {
        nodes: [{ date: "2023-07-20" }, { date: "2023-12-09" }, { date: "2024-03-05" }],
      },
      issued: { nodes: [{ number: "12/QĐ-BTT" }] },
    });
  });

  it("lead from an event to venues, organisers and documents", async () => {
    const { node } = await answered(
      `query ($id: ID!) { node(id: $id) { ... on Event {
      type topic date notAfter online
      venues { place { name } venue certainty evidence { quote } }
      organizers { nodes { name } edges { via { relation evidence { quote } } } }
      documents { totalCount }
      participations { nodes { participant { name } bridge { name } } }
    } } }`,
      { id: EVENTS.trựcTuyến.id },
    );
    expect(node.online).toBe(true);
    expect(node.venues.map(({ place, venue }: any) => `${place.name} ${venue}`).sort()).toEqual([
      "Núi Bạc BRIDGE",
      "Sông Mơ BRIDGE",
    ]);
    expect(node.organizers.edges[0].via).toEqual({
      relation: "ORGANISED",
      evidence: expect.arrayContaining([{ quote: "Bộ Thư tịch tổ chức hội nghị trực tuyến" }]),
    });
    expect(node.participations.nodes).toContainEqual({
      participant: { name: "Lò Thị Mơ" },
      bridge: { name: "Núi Bạc" },
    });
  });

  it("lead from a document to what cites, amends and reviews it", async () => {
    const { node } = await answered(
      `query ($id: ID!) { node(id: $id) { ... on LegalDocument {
      type number issuer date term issuedBy { nodes { name } }
      amendedBy { nodes { number } } reviewedBy { nodes { number } } amends { totalCount } reviews { totalCount }
      events(orderBy: EARLIEST) { nodes { date notAfter } } citedIn { totalCount }
    } } }`,
      { id: DOCUMENTS.quyếtĐịnh12.id },
    );
    expect(node).toMatchObject({
      amendedBy: { nodes: [{ number: "40/QĐ-BTT" }] },
      reviewedBy: { nodes: [{ number: "8/KL-BTT" }] },
      events: { nodes: [{ notAfter: "2022-07-20" }, { date: "2023-12-09" }] },
    });
  });

  it("lead from a place to what it holds and what it became", async () => {
    const { node } = await answered(
      `query ($id: ID!) { node(id: $id) { ... on Place {
      level code validFrom validTo partOf { totalCount } parts { nodes { name level } }
      organizations { totalCount } events { totalCount } successors { nodes { id } } predecessors { totalCount }
    } } }`,
      { id: PLACES.núiBạc.id },
    );
    expect(node).toMatchObject({
      validTo: "2025-06-30",
      parts: { nodes: [{ name: "Bến Gương", level: "DISTRICT" }] },
      organizations: { totalCount: 2 },
      successors: { nodes: [{ id: PLACES.núiBạcMới.id }] },
    });
  });

  it("lead from an article to its claims and to whom it reports", async () => {
    const { node } = await answered(`{ node(id: "article:thăm-núi-bạc") { ... on Article {
      url published publisher claims(first: 2) { totalCount nodes { rule date certainty evidence { quote } } }
      reports { totalCount nodes { __typename } }
    } } }`);
    expect(node).toMatchObject({ published: "2024-05-10", claims: { totalCount: 9 } });
    expect(node.reports.totalCount).toBeGreaterThan(5);
  });

  it("tell whether something stood at a date", async () => {
    const { node } = await answered(
      `query ($id: ID!) { node(id: $id) {
      before: likelihood(asOf: "2025-06") after: likelihood(asOf: "2025-07")
    } }`,
      { id: PLACES.sôngMơ.id },
    );
    expect(node).toEqual({ before: "CERTAIN", after: null });
  });
});

describe("names in English", () => {
  it("are translated whole or not at all", async () => {
    const { organizations, events } = await answered(`{
      organizations(orderBy: NAME) { nodes { name(lang: EN) } }
      events(orderBy: EARLIEST, first: 2) { nodes { name(lang: EN) type(lang: EN) } }
    }`);
    expect(organizations.nodes.map(({ name }: any) => name)).toContain(
      "People's Committee of Núi Bạc province",
    );
    expect(organizations.nodes.map(({ name }: any) => name)).toContain("Bộ Thư tịch");
    expect(events.nodes[1]).toEqual({
      name: "conference of 2 December 2022 (tổng kết)",
      type: "conference",
    });
  });

  it("read an edge as a sentence in either language", async () => {
    const { node } = await answered(
      `query ($id: ID!) { node(id: $id) {
      edges(relations: [TOOK_PART]) { nodes { vi: sentence en: sentence(lang: EN) } }
    } }`,
      { id: PEOPLE.phỏng.id },
    );
    expect(node.edges.nodes).toEqual([
      { vi: "Vi Thị Phỏng tham gia hội nghị", en: "Vi Thị Phỏng took part in conference" },
    ]);
  });
});

describe("live data", () => {
  it("is read anew for each request", async () => {
    const query = `query ($id: ID!) { node(id: $id) { name } stats { version } }`;
    const id = PEOPLE.mẫu.id;
    const fewer = readerOf(
      { ...WORLD, nodes: WORLD.nodes.filter((node) => node.kind === "Place"), edges: [] },
      [],
      [],
    );
    const [now, then] = [await answered(query, { id }), await answered(query, { id }, fewer)];
    expect([now.node.name, then.node]).toEqual(["Lê Văn Mẫu", null]);
    expect(now.stats.version).not.toBe(then.stats.version);
  });
});
