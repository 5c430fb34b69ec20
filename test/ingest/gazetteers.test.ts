/** Every entry of a gazetteer carries its own example, and is found in it. */
import { describe, expect, test } from "vitest";
import { BODY_HEADS } from "../../ingest/gazetteers/bodies.js";
import { EVENT_TYPES } from "../../ingest/gazetteers/event-types.js";
import { SECTORS, sectorTable } from "../../ingest/gazetteers/sectors.js";
import { TITLE_ENTRIES, titleTable } from "../../ingest/gazetteers/titles.js";
import { tokensOf } from "../../ingest/segment/token.js";
import { mentionsIn } from "../support/reading.js";

describe("bodies.yaml", () => {
  test.each(BODY_HEADS.map((head) => [head.example, head] as const))(
    "finds the body in: %s",
    (example, head) => {
      const heads = mentionsIn(`Tại ${example}`).flatMap((mention) =>
        mention.kind === "Body" ? [mention.head, mention.parent?.head] : [],
      );
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
