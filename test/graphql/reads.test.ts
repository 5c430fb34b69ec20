import { describe, expect, it } from "vitest";
import { counting, distant, WORLD_READER } from "../queries/asking.js";
import { answered } from "./asking.js";

/** Deep questions whose lists can be made longer. */
const QUESTIONS = {
  "people with posts, bodies and quotes": `query ($first: Int!) {
    people(first: $first, orderBy: NAME) { totalCount nodes {
      name articleCount
      tenures(first: 3) { nodes {
        status post { name(lang: EN) organization { name province { name } } }
        evidence(first: 2) { quote article { name publisher text } claim { rule } }
      } }
      participations(first: 3) { nodes { role bridge { name } event {
        name venues { place { name partOf { nodes { name } } } } organizers { nodes { name } }
      } } }
    } }
  }`,
  "events with everybody who was there": `query ($first: Int!) {
    events(first: $first) { nodes {
      participations { nodes { participant { name ... on Person { tenures { totalCount } } } } }
      documents { nodes { number amendedBy { nodes { number } } issuedBy { nodes { name } } } }
      edges(first: 4) { nodes { sentence(lang: EN) evidence { quote } } }
    } }
  }`,
  "visits with their evidence": `query ($first: Int!) {
    visits(limit: $first) { visits {
      official { name tenures { nodes { post { title } } } } province { name successors { nodes { name } } }
      occasions { event { name } participation { role } tenures { post { title } } evidence { quote article { name } } }
    } subgraph { nodes { name articleCount } edges { sentence } } }
  }`,
};

describe.each(Object.entries(QUESTIONS))("%s", (_, query) => {
  const readsFor = async (first: number) => {
    const { reader, reads } = counting(WORLD_READER);
    await answered(query, { first }, reader);
    return reads();
  };

  it("are read as often for a long list as for a short one", async () => {
    expect(await readsFor(9)).toBe(await readsFor(2));
  });

  it("are read no more than once for each level and field", async () => {
    expect(await readsFor(9)).toBeLessThanOrEqual(30);
  });

  it("are the same from an engine that answers later", async () => {
    const variables = { first: 9 };
    const later = await answered(query, variables, distant(WORLD_READER));
    expect(later).toEqual(await answered(query, variables));
  });
});
