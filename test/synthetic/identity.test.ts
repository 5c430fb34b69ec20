/**
 * Identity on a world whose truth is known: 20,000 articles about 3,000 people, among them 200 pairs
 * of namesakes. Prints what it measured.
 */
import { describe, expect, test } from "vitest";
import { resolve } from "../../ingest/resolve/index.js";
import { foundIn } from "./found.js";
import { bCubed, pairwise, type Agreement } from "./measures.js";
import { WORLD, syntheticNews } from "./world.js";

const news = syntheticNews(WORLD);
const begun = process.cpuUsage();
const graph = resolve(news);
const used = process.cpuUsage(begun);
const found = foundIn(graph);

describe(`${WORLD.articles} articles about ${WORLD.people} people`, () => {
  test("put the appearances of one person together, and those of namesakes apart", () => {
    const people = pairwise(found.people, news.people);
    tell("people, pairwise", people);
    tell("people, B-cubed", bCubed(found.people, news.people));
    expect(found.people.size).toBe(news.people.size);
    expect(people.precision).toBeGreaterThanOrEqual(0.995);
    expect(people.recall).toBeGreaterThanOrEqual(0.95);
  });

  test("put what newspapers tell of one event together", () => {
    const events = pairwise(found.events, news.events);
    tell("events, pairwise", events);
    tell("events, B-cubed", bCubed(found.events, news.events));
    expect(events.precision).toBeGreaterThanOrEqual(0.98);
    // What an article without any day tells of is mostly left by itself.
    expect(events.recall).toBeGreaterThanOrEqual(0.97);
  });

  // `npm run bench -- resolve` demands 20 seconds; a test shares its core with others.
  test("are resolved in bearable time", () => {
    const seconds = (used.user + used.system) / 1e6;
    console.info(`resolved in ${seconds.toFixed(1)} s of processor time`);
    expect(seconds).toBeLessThan(90);
  });

  test("leave doubts that a person can work through", () => {
    const doubts = graph.edges.filter(({ relation }) => relation === "POSSIBLY_SAME_AS");
    expect(doubts.length).toBeGreaterThan(0);
    expect(doubts.length).toBeLessThan(WORLD.articles / 4);
    for (const { attributes } of doubts) expect(attributes.reasons?.length).toBeGreaterThan(0);
  });
});

test("measures say what they are for: everything together, everything apart", () => {
  const truth = new Map([
    ["1", "a"],
    ["2", "a"],
    ["3", "b"],
  ]);
  const together = new Map([...truth.keys()].map((member) => [member, "all"]));
  expect(pairwise(together, truth)).toMatchObject({ precision: 1 / 3, recall: 1 });
  expect(bCubed(together, truth).precision).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3) / 3);
  const apart = new Map([...truth.keys()].map((member) => [member, member]));
  expect(bCubed(apart, truth)).toMatchObject({ precision: 1, recall: (0.5 + 0.5 + 1) / 3 });
});

function tell(what: string, { precision, recall, f1 }: Agreement): void {
  const [p, r, f] = [precision, recall, f1].map((share) => share.toFixed(4));
  console.info(`${what}: precision ${p}, recall ${r}, F1 ${f}`);
}
