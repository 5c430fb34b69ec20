/** Judgements of people: they win, they can be taken back, and contradictions show their chain. */
import { describe, expect, test } from "vitest";
import {
  admit,
  judgementId,
  readJudgements,
  writeJudgements,
  type Judgement,
} from "../../ingest/decisions/index.js";
import { body, event, person, place, post, said } from "../support/claims.js";
import { edgesOf, idsOf, resolved } from "../support/resolved.js";

const KON_TUM = body("Sở Y tế tỉnh Kon Tum", "Kon Tum");
const GIA_LAI = body("Sở Công Thương tỉnh Gia Lai", "Gia Lai");
const SIGNED = { author: "thử", date: "2026-03-01", reason: "a test" };
const NAME = "Trần Văn Mẫu";

const holds = (article: string, organization = KON_TUM, name = NAME, title = "Giám đốc") =>
  said(article, person(name), "HOLDS", post(title, organization));

function about(verdict: "same" | "different", one: string, other: string, date = SIGNED.date) {
  const people = [
    { article: one, name: NAME },
    { article: other, name: NAME },
  ] as const;
  return { verdict, people, ...SIGNED, date } satisfies Judgement;
}

describe("a judgement", () => {
  const claims = [holds("a"), holds("b", GIA_LAI)];

  test("same joins what the evidence leaves in doubt", () => {
    const graph = resolved(claims, [], [about("same", "a", "b")]);
    expect(idsOf(graph, "Person")).toHaveLength(1);
  });

  test("different ends a doubt", () => {
    const graph = resolved(claims, [], [about("different", "a", "b")]);
    expect(idsOf(graph, "Person")).toHaveLength(2);
    expect(edgesOf(graph, "POSSIBLY_SAME_AS")).toEqual([]);
  });

  test("different wins over a shared post, and over articles that stand in between", () => {
    const graph = resolved(
      [holds("a"), holds("b"), holds("c")],
      [],
      [about("different", "a", "b")],
    );
    expect(idsOf(graph, "Person")).toHaveLength(2);
  });

  test("same wins over names that are written differently", () => {
    const people = [
      { article: "a", name: NAME },
      { article: "b", name: "Trần Văn Mậu" },
    ] as const;
    const graph = resolved(
      [holds("a"), holds("b", GIA_LAI, "Trần Văn Mậu")],
      [],
      [{ verdict: "same", people, ...SIGNED }],
    );
    expect(idsOf(graph, "Person")).toHaveLength(1);
  });

  test("same wins over two provinces at once", () => {
    const at = (date: string) => ({ date });
    const director = (article: string, where: typeof KON_TUM, date: string) =>
      said(article, person(NAME), "HOLDS", post("Giám đốc", where), at(date));
    const twins = [
      director("a", KON_TUM, "2020-01-01"),
      director("a2", KON_TUM, "2022-01-01"),
      director("b", GIA_LAI, "2021-01-01"),
      director("b2", GIA_LAI, "2023-01-01"),
    ];
    expect(idsOf(resolved(twins), "Person")).toHaveLength(2);
    expect(idsOf(resolved(twins, [], [about("same", "a", "b")]), "Person")).toHaveLength(1);
  });

  test("taken back restores what was before", () => {
    const before = resolved(claims);
    resolved(claims, [], [about("same", "a", "b")]);
    expect(resolved(claims, [], [])).toEqual(before);
  });

  test("that names somebody whom no article shows does nothing, and says so", () => {
    const graph = resolved(claims, [], [about("same", "a", "gone")]);
    expect(idsOf(graph, "Person")).toHaveLength(2);
    expect(graph.problems).toMatchObject([{ rule: "decisions/idle" }]);
  });
});

describe("other verdicts", () => {
  const session = event("buổi làm việc", { date: "2023-07-20" });
  const told = ["a", "b"].map((article) => said(article, session, "HELD_IN", place("Kon Tum")));
  const pointers = ["a", "b"].map((article) => ({ article, ordinal: 1, type: "buổi làm việc" }));
  const events = pointers as unknown as readonly [
    (typeof pointers)[0] & object,
    (typeof pointers)[0] & object,
  ];

  test("same-event joins events that nothing connects", () => {
    expect(idsOf(resolved(told), "Event")).toHaveLength(2);
    const graph = resolved(
      told,
      [],
      [{ verdict: "same-event", events: events as never, ...SIGNED }],
    );
    expect(idsOf(graph, "Event")).toHaveLength(1);
  });

  test("alias makes two names of a body one, wherever they stand", () => {
    const [short, long] = [
      body("Viện Mẫu", null, "School"),
      body("Viện Nghiên cứu Mẫu", null, "School"),
    ];
    const claims = [holds("a", short, "Lê Thị Thử"), holds("b", long, "Lê Thị Thử")];
    expect(idsOf(resolved(claims), "Organization")).toHaveLength(2);
    const graph = resolved(claims, [], [{ verdict: "alias", alias: short, of: long, ...SIGNED }]);
    expect(idsOf(graph, "Organization")).toEqual(["organization:viện-nghiên-cứu-mẫu"]);
    expect(idsOf(graph, "Person")).toHaveLength(1);
  });

  test("alias of a body of another province, or of none, leads to the body itself", () => {
    const signed = (alias: typeof KON_TUM, of: typeof KON_TUM) =>
      ({ verdict: "alias", alias, of, ...SIGNED }) satisfies Judgement;
    const office = body("Trung tâm Lưu trữ", null, "Other");
    const claims = [holds("a"), holds("b", GIA_LAI), holds("c", office)];
    const graph = resolved(claims, [], [signed(GIA_LAI, KON_TUM), signed(office, GIA_LAI)]);
    expect(idsOf(graph, "Organization")).toEqual(["organization:sở-y-tế-kon-tum"]);
    expect(idsOf(graph, "Place")).not.toContain("place:gia-lai");
  });

  test("correction puts something else in place of a claim, with its evidence", () => {
    const claim = holds("a");
    const replace = { object: post("Phó Giám đốc", KON_TUM) };
    const graph = resolved(
      [claim],
      [],
      [{ verdict: "correction", claim: claim.id, replace, ...SIGNED }],
    );
    expect(idsOf(graph, "Post")).toEqual(["post:phó-giám-đốc/sở-y-tế-kon-tum"]);
    expect(graph.corrected).toMatchObject([{ evidence: claim.evidence }]);
    expect(edgesOf(graph, "HOLDS")[0]?.claims).toEqual([graph.corrected[0]?.id]);
  });

  test("correction to what the article says elsewhere anyway counts once", () => {
    const [wrong, right] = [holds("a", KON_TUM, NAME, "Phó Giám đốc"), holds("a")];
    const graph = resolved(
      [wrong, right, wrong],
      [],
      [
        {
          verdict: "correction",
          claim: wrong.id,
          replace: { object: post("Giám đốc", KON_TUM) },
          ...SIGNED,
        },
      ],
    );
    expect(idsOf(graph, "Post")).toEqual(["post:giám-đốc/sở-y-tế-kon-tum"]);
    const [edge] = edgesOf(graph, "HOLDS");
    expect(new Set(edge?.claims).size).toBe(edge?.claims.length);
  });

  test("correction to nothing withdraws a claim", () => {
    const claim = holds("a");
    const graph = resolved(
      [claim],
      [],
      [{ verdict: "correction", claim: claim.id, replace: null, ...SIGNED }],
    );
    expect(graph.nodes).toEqual([]);
  });

  test("correction of a claim that nothing says any more is reported", () => {
    const graph = resolved(
      [holds("a")],
      [],
      [{ verdict: "correction", claim: "0123456789", replace: null, ...SIGNED }],
    );
    expect(graph.problems).toMatchObject([{ rule: "decisions/idle" }]);
  });
});

describe("a contradiction", () => {
  const [AB, BC, AC] = [
    about("same", "a", "b", "2026-03-01"),
    about("same", "b", "c", "2026-03-02"),
    about("different", "a", "c", "2026-03-03"),
  ];

  test("is reported with the chain that causes it; the older judgements stand", () => {
    const { admitted, contradictions } = admit([AC, BC, AB]);
    expect(admitted).toEqual([AB, BC]);
    expect(contradictions).toEqual([{ judgement: AC, chain: [AB, BC] }]);
  });

  test("is found from the other side, too", () => {
    const late = { ...AB, date: "2026-03-09" };
    const { contradictions } = admit([AC, BC, late]);
    expect(contradictions).toMatchObject([{ judgement: late }]);
    expect(contradictions[0]?.chain).toEqual(expect.arrayContaining([AC, BC]));
  });

  test("is a problem of the graph, and changes nothing in it", () => {
    const claims = [
      holds("a"),
      holds("b", GIA_LAI),
      holds("c", body("Công ty Mẫu", null, "Enterprise")),
    ];
    const graph = resolved(claims, [], [AB, BC, AC]);
    expect(graph.problems).toMatchObject([
      { rule: "decisions/contradiction", place: judgementId(AC) },
    ]);
    expect(graph.problems[0]?.message).toContain(`${judgementId(AB)} → ${judgementId(BC)}`);
    expect(graph.nodes).toEqual(resolved(claims, [], [AB, BC]).nodes);
  });

  test("among aliases is a circle or two meanings of one name", () => {
    const [one, two, three] = ["Viện Một", "Viện Hai", "Viện Ba"].map((name) => body(name));
    const alias = (from: typeof one, to: typeof one, date: string) =>
      ({ verdict: "alias", alias: from!, of: to!, ...SIGNED, date }) as const satisfies Judgement;
    const [first, second] = [alias(one, two, "2026-01-01"), alias(two, three, "2026-01-02")];
    expect(admit([first, second, alias(three, one, "2026-01-03")]).contradictions).toMatchObject([
      { chain: [first, second] },
    ]);
    expect(admit([first, alias(one, three, "2026-01-04")]).contradictions).toMatchObject([
      { chain: [first] },
    ]);
  });
});

describe("the text file", () => {
  const judgements: readonly Judgement[] = [
    about("different", "b", "a", "2026-03-05"),
    about("same", "a", "c", "2026-03-01"),
    {
      verdict: "alias",
      alias: { name: "NHNN", province: null },
      of: { name: "Ngân hàng Nhà nước Việt Nam", province: null },
      ...SIGNED,
    },
    { verdict: "correction", claim: "0f".repeat(10), replace: { date: "--12-02" }, ...SIGNED },
  ];

  test.each(["yaml", "jsonl"] as const)("in %s comes back as it was, sorted", (format) => {
    const text = writeJudgements(judgements, format);
    const back = readJudgements(text, `decisions.${format}`);
    expect(back.problems).toEqual([]);
    expect(new Set(back.judgements)).toEqual(new Set(judgements));
    expect(writeJudgements(back.judgements.toReversed(), format)).toBe(text);
  });

  test("changes by the lines of one judgement when one is added", () => {
    const [, ...fewer] = judgements;
    const lines = (all: readonly Judgement[]) => writeJudgements(all, "jsonl").split("\n");
    const added = lines(judgements).filter((line) => !lines(fewer).includes(line));
    expect(added).toHaveLength(1);
  });

  test.each([
    ["- verdict: perhaps", /Unknown verdict perhaps; expected one of same, different/],
    ["- {verdict: same, author: a, date: 2026-03-01, reason: r}", /Expected people: a list of two/],
    ["- {verdict: same, author: a, date: soon, reason: r}", /The date soon is no day/],
    ["- {verdict: same, date: 2026-03-01, reason: r}", /The field author is missing/],
    ["verdict: same", /Expected a list/],
    ["- [unclosed", /No YAML/],
    ["- &a [x]\n- *a", /alias|verdict/i],
    ["- {verdict: __proto__}", /Unknown verdict __proto__/],
  ])("with %s has a problem, not an error", (text, message) => {
    const { judgements: read, problems } = readJudgements(text, "decisions.yaml");
    expect(read).toEqual([]);
    expect(problems[0]?.message).toMatch(message);
  });

  test("keeps what is well-formed beside what is not", () => {
    const text = `${writeJudgements([judgements[1]!], "jsonl")}{"verdict":"maybe"}\nno json\n`;
    const { judgements: read, problems } = readJudgements(text, "decisions.jsonl");
    expect(read).toEqual([judgements[1]]);
    expect(problems.map((each) => each.place)).toEqual(["decisions.jsonl:2", "decisions.jsonl:3"]);
  });
});
