/** Every rule reads its examples as it says, and stays silent on its counterexamples. */
import { describe, expect, test } from "vitest";
import { offering, type Hint, type Rule } from "../../ingest/claims/rule.js";
import { APPOINTING } from "../../ingest/claims/rules/appointing.js";
import { CAREERS } from "../../ingest/claims/rules/careers.js";
import { RULES } from "../../ingest/claims/rules/index.js";
import type { Discourse } from "../../ingest/discourse/index.js";
import type { Phrase } from "../../ingest/discourse/phrase.js";
import { read } from "../../ingest/read.js";
import { discourseIn, itemsIn } from "../support/reading.js";

const ALL: readonly Rule[] = [...RULES, ...APPOINTING, ...CAREERS];
const offered = offering(ALL);

test("rules have ids of their own", () => {
  expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
});

describe.each(ALL)("$id — $reads", (rule) => {
  test.each(Object.entries(rule.examples))("finds it in: %s", (text, expected) => {
    expect(found(rule, text)).toEqual(expected);
  });
  test.each(rule.counterexamples)("stays silent on: %s", (text) => {
    // A rule about posts may match a plan, of which then no claim is made.
    if (rule.id.startsWith("appointing/")) expect(claimed(rule, text)).toEqual([]);
    else expect(found(rule, text)).toEqual([]);
  });
});

/** What is claimed by a rule where the sentence is read as an article. */
function claimed(rule: Rule, text: string): string[] {
  return read({ id: "x", text: `Tin trong ngày\n${text}` })
    .claims.filter((claim) => claim.rule === rule.id)
    .map(({ evidence }) => evidence.quote);
}

/** What a rule finds where the sentence is offered to it. */
function found(rule: Rule, text: string): string[] {
  const discourse = discourseIn(text);
  return itemsIn(discourse)
    .filter((items) => offered(items).includes(rule))
    .flatMap((items) =>
      rule.read(items).flatMap(({ hints }) => hints.map((hint) => shown(hint, discourse))),
    );
}

function shown(hint: Hint, discourse: Discourse): string {
  switch (hint.relation) {
    case "TOOK_PART":
      return `${hint.role}: ${hint.who.map((who) => nameOf(who, discourse)).join(", ")}`;
    case "ORGANISED":
      return `ORGANISED: ${hint.by.map((body) => discourse.bodyOf(body).name).join(", ")}`;
    case "HELD_IN":
      return `${hint.venue}: ${hint.place?.province ?? "here"}`;
    case "HOLDS":
      return `${hint.status}: ${holderOf(hint.who, discourse)} ${hint.posts.map(({ title }) => title.name).join(", ")}`;
  }
}

/** A sentence without a subject speaks of whoever was named last. */
function holderOf(who: Phrase | null, discourse: Discourse): string {
  return who ? nameOf(who, discourse) : (discourse.people.names.at(-1) ?? "?");
}

function nameOf(phrase: Phrase, discourse: Discourse): string {
  if (phrase.kind === "Person") return discourse.people.nameOf(phrase) ?? "?";
  if (phrase.kind === "Body") return discourse.bodyOf(phrase).name;
  return phrase.kind === "Group" ? discourse.bodyOf(phrase.body).name : "?";
}
