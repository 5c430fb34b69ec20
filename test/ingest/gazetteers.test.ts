/** Every entry of a gazetteer carries its own example, and is found in it. */
import { describe, expect, test } from "vitest";
import { CREDITS } from "../../ingest/gazetteers/credits.js";
import { COMMON_COUNTRY_NAMES, countryTable } from "../../ingest/gazetteers/countries.js";
import { STATES } from "../../ingest/gazetteers/states.js";
import { ASSEMBLIES } from "../../ingest/gazetteers/assemblies.js";
import { BODY_HEADS } from "../../ingest/gazetteers/bodies.js";
import { AROUND_EVENTS, standsWithin } from "../../ingest/gazetteers/around-events.js";
import { CEREMONIES, EVENT_TYPES } from "../../ingest/gazetteers/event-types.js";
import { COUNTING } from "../../ingest/gazetteers/counting.js";
import { DATELINES } from "../../ingest/gazetteers/datelines.js";
import { HEADED } from "../../ingest/gazetteers/headed.js";
import { LINKS } from "../../ingest/gazetteers/links.js";
import { PEOPLE_WORDS } from "../../ingest/gazetteers/people-words.js";
import { PLACE_TYPES, placeTypeTable } from "../../ingest/gazetteers/place-types.js";
import { provinceTable } from "../../ingest/gazetteers/place-names.js";
import { POINTING_NOUNS, pointingTable } from "../../ingest/gazetteers/pointing.js";
import { QUALIFIERS } from "../../ingest/gazetteers/qualifiers.js";
import { REGIONS } from "../../ingest/gazetteers/regions.js";
import { SECTORS, sectorTable } from "../../ingest/gazetteers/sectors.js";
import { THINGS_NAMED } from "../../ingest/gazetteers/things-named.js";
import { TITLE_ENTRIES, titleTable } from "../../ingest/gazetteers/titles.js";
import { read } from "../../ingest/read.js";
import { tokensOf } from "../../ingest/segment/token.js";
import { articleOf } from "../support/claims.js";
import { mentionsIn } from "../support/reading.js";

describe("bodies.yaml", () => {
  test.each(BODY_HEADS.map((head) => [head.example, head] as const))(
    "finds the body in: %s",
    (example, head) => {
      const heads = mentionsIn(`Tại ${example}`).flatMap((mention) => {
        if (mention.kind === "Post") return [mention.body?.head];
        return mention.kind === "Body" ? [mention.head, mention.parent?.head] : [];
      });
      expect(heads).toContain(head);
    },
  );
});

describe("titles.yaml", () => {
  test.each(
    TITLE_ENTRIES.filter(({ ignore }) => !ignore).map((entry) => [entry.example, entry] as const),
  )("finds the title in: %s", (example, entry) => {
    const tokens = tokensOf(example);
    const titles = tokens.map(
      (_, at) => titleTable.longestAt(tokens, at, tokens.length)?.value.name ?? "",
    );
    expect(titles.some((name) => name.includes(entry.name ?? entry.title))).toBe(true);
  });
});

describe("things-named.yaml", () => {
  test.each(
    (["things", "people"] as const).flatMap((kind) =>
      THINGS_NAMED[kind].words.map((word) => [word, kind] as const),
    ),
  )("%s: the name behind is that of %s", (word, kind) => {
    const { example } = THINGS_NAMED[kind];
    const names = mentionsIn(example.replace(/\[.+\]/u, word)).filter(
      (mention) => mention.kind === "Name",
    );
    expect(names.length).toBe(kind === "people" ? 1 : 0);
  });
});

describe("qualifiers.yaml", () => {
  test.each(
    Object.values(QUALIFIERS).flatMap(({ words, example }) =>
      words.map((word) => [word, example] as const),
    ),
  )("%s: between an office and the name", (word, example) => {
    const [post, name] = mentionsIn(example.replace(/\[.+\]/u, word));
    expect(post?.kind).toBe("Post");
    expect(name?.kind).toBe("Name");
    expect(post?.to).toBe(name?.from);
  });
});

describe("regions.yaml", () => {
  test.each(
    Object.entries(REGIONS).flatMap(([state, names]) => names.map((name) => [name, state])),
  )("%s is a part of %s", (name, state) => {
    const text = `Thượng nghị sĩ đến từ bang ${name} Ana Mauras`;
    const [post] = mentionsIn(text);
    expect(post?.kind === "Post" ? post.country : null).toBe(state);
  });
});

describe("headed.yaml", () => {
  test.each(HEADED.map((entry) => [entry.example, entry] as const))(
    "finds whom he heads in: %s",
    (example, { of }) => {
      const heads = read(articleOf("an article", undefined, example)).claims.flatMap(
        ({ relation, object }) =>
          relation === "HOLDS" && object.kind === "Post" ? [object.organization.name] : [],
      );
      expect(heads).toHaveLength(1);
      expect(of.some((word) => heads[0]!.startsWith(`${word} `))).toBe(true);
    },
  );
});

describe("sectors.yaml", () => {
  test.each(SECTORS.map((sector) => [sector.example, sector] as const))(
    "finds the sector in: %s",
    (example, sector) => {
      const tokens = tokensOf(example);
      expect(
        tokens.map((_, at) => sectorTable.longestAt(tokens, at, tokens.length)?.value),
      ).toContain(sector);
    },
  );
});

describe("pointing.yaml", () => {
  test.each(POINTING_NOUNS.map(({ example, heads }) => [example, heads] as const))(
    "finds the noun in: %s",
    (example, heads) => {
      const [, noun = ""] = /\[(.+)\]/u.exec(example) ?? [];
      const tokens = tokensOf(noun);
      expect(pointingTable.longestAt(tokens, 0, tokens.length)).toEqual({
        value: heads,
        to: tokens.length,
      });
    },
  );
});

describe("event-types.yaml", () => {
  test.each(EVENT_TYPES.map((type) => [type.example, type] as const))(
    "finds the event in: %s",
    (example, type) => {
      const types = mentionsIn(`Chiều nay ${example}`).flatMap((mention) =>
        mention.kind === "Event" ? [mention.type] : [],
      );
      expect(types.some((found) => found.startsWith(type.name ?? type.type))).toBe(true);
    },
  );
});

describe("ceremonies.yaml", () => {
  test.each(CEREMONIES)("makes a type of: lễ %s", (ceremony) => {
    const types = mentionsIn(`Sáng nay, lễ ${ceremony}`).flatMap((mention) =>
      mention.kind === "Event" ? [mention.type] : [],
    );
    expect(types).toEqual([`lễ ${ceremony}`]);
  });
});

describe("around-events.yaml", () => {
  test.each(Object.entries(AROUND_EVENTS))("%s finds the word in brackets", (name, list) => {
    const [before, word = ""] = list.example.split(/[[\]]/u);
    const tokens = tokensOf(list.example.replace(/[[\]]/gu, ""));
    const from = tokensOf(before!).length;
    const found = standsWithin(name as keyof typeof AROUND_EVENTS, tokens, 0, tokens.length);
    expect(found).toEqual({ from, to: from + tokensOf(word).length });
  });
});

describe("links.yaml", () => {
  test.each(Object.entries(LINKS))("%s: the link in brackets is one of its forms", (_, links) => {
    const [, link] = links.example.split(/[[\]]/u);
    expect(links.forms).toContain(link);
  });
});

describe("counting.yaml", () => {
  test.each(Object.entries(COUNTING))("%s: the word in brackets is one of them", (_, list) => {
    const [, word] = list.example.split(/[[\]]/u);
    expect(list.words).toContain(word);
  });
});

describe("place-types.yaml", () => {
  test.each(PLACE_TYPES.types.map((each) => [each.example, each] as const))(
    "finds the type in: %s",
    (example, { type, level }) => {
      const tokens = tokensOf(example);
      expect(placeTypeTable.longestAt(tokens, 0, tokens.length)?.value).toEqual({ type, level });
    },
  );

  test("another word is no place", () => {
    const { words, example } = PLACE_TYPES.otherWords;
    expect(words).toContain(example.split(/[[\]]/u)[1]);
    expect(mentionsIn(`Tại ${example.replace(/[[\]]/gu, "")}`)).toEqual([]);
  });

  test.each(["verbs", "spots"] as const)("%s: the word in brackets is one of them", (list) => {
    const { words, example } = PLACE_TYPES[list];
    expect(words).toContain(example.split(/[[\]]/u)[1]);
  });
});

describe("assemblies.yaml", () => {
  test.each(Object.entries(ASSEMBLIES))("%s: the word in brackets is one of them", (_, list) => {
    const [, word] = list.example.split(/[[\]]/u);
    expect(list.words).toContain(word?.toLowerCase());
  });
});

describe("people-words.yaml", () => {
  test.each(Object.entries(PEOPLE_WORDS))("%s: the word in brackets is one of them", (_, list) => {
    const [, word] = list.example.split(/[[\]]/u);
    expect(list.words).toContain(word?.toLowerCase());
  });
});

describe("credits.yaml", () => {
  test.each(Object.entries(CREDITS))("%s: the word in brackets is one of them", (_, list) => {
    const [, word] = list.example.split(/[[\]]/u);
    expect(list.words).toContain(word?.toLowerCase());
  });
});

describe("states.yaml", () => {
  const states = [
    ...STATES.withoutPresident.states,
    ...STATES.withChairman.states,
    ...STATES.namedLikeUs.states,
    ...STATES.korean.states,
    ...Object.keys(STATES.institutions),
    ...Object.keys(STATES.capitals),
  ];
  test.each([...new Set(states)])("%s is a country by its common name", (state) => {
    const tokens = tokensOf(state);
    expect(countryTable.longestAt(tokens, 0, tokens.length)?.value).toBe(state);
    expect(COMMON_COUNTRY_NAMES.has(state)).toBe(false);
  });
  test("the example of a side holds its words", () => {
    const words = STATES.side.example.toLowerCase().split(" ");
    expect(words).toContain(STATES.side.word);
    expect(words.some((word) => STATES.side.naming.includes(word))).toBe(true);
  });
});

describe("datelines.yaml", () => {
  test.each(DATELINES.map(({ letters, province }) => [letters, province]))(
    "%s is printed in a province that exists",
    (_, province) => {
      const tokens = tokensOf(province!);
      expect(provinceTable.longestAt(tokens, 0, tokens.length)?.to).toBe(tokens.length);
    },
  );
});
