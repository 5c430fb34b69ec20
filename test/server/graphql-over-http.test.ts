/** The audits of the GraphQL-over-HTTP specification, and by name those that we answer otherwise. */
import { serverAudits } from "graphql-http";
import { beforeAll, expect, test } from "vitest";
import { serve } from "./support/serving.js";

/**
 * All three ask by GET without any header that a page of another origin could not send. Answering
 * them would let such a page ask in its reader's name; the specification says MAY.
 */
const ANSWERED_OTHERWISE = ["5A70", "6A70", "D6D5"];

let results: { readonly id: string; readonly status: string; readonly reason: string }[];

beforeAll(async () => {
  const { url } = await serve();
  const audits = serverAudits({ url: `${url}/graphql`, fetchFn: fetch });
  results = await Promise.all(
    audits.map(async ({ id, fn }) => {
      const result = await fn();
      return { id, status: result.status, reason: "reason" in result ? result.reason : "" };
    }),
  );
});

test("has no errors and no warnings", () => {
  expect(results.filter(({ status }) => status === "error" || status === "warn")).toEqual([]);
});

test("has at least 58 ok", () => {
  expect(results.filter(({ status }) => status === "ok").length).toBeGreaterThanOrEqual(58);
});

test("answers otherwise only where a forged request could come from", () => {
  const others = results.filter(({ status }) => status !== "ok").map(({ id }) => id);
  expect(others.toSorted()).toEqual(ANSWERED_OTHERWISE);
});
