/** When a costly value is built again, and when the one of before is good enough. */
import { expect, test } from "vitest";
import { keepFresh, type Source } from "../../src/cli/freshness.js";

/** A world with a clock of its own, in which building takes 100 milliseconds. */
function world() {
  const state = { version: 1, clock: 0, builds: 0, failures: [] as unknown[], broken: false };
  const source: Source<string> = {
    version: () => String(state.version),
    now: () => state.clock,
    failed: (error) => state.failures.push(error),
    async build() {
      state.clock += 100;
      state.builds++;
      if (state.broken) throw new Error("gãy"); // broken
      return `value ${state.version}`;
    },
  };
  return { state, source };
}

test("gives the same value while nothing has changed", async () => {
  const { state, source } = world();
  const value = await keepFresh(source);
  state.clock += 10_000;
  expect([await value(), await value(), state.builds]).toEqual(["value 1", "value 1", 1]);
});

test("builds again once after a change, for all who ask meanwhile", async () => {
  const { state, source } = world();
  const value = await keepFresh(source);
  state.clock += 10_000;
  state.version = 2;
  expect(await Promise.all([value(), value(), value()])).toEqual(Array(3).fill("value 2"));
  expect(state.builds).toBe(2);
});

test("rests nine times as long as building took", async () => {
  const { state, source } = world();
  const value = await keepFresh(source);
  state.version = 2;
  state.clock += 899;
  expect(await value()).toBe("value 1");
  state.clock += 1;
  expect(await value()).toBe("value 2");
});

test("sees what was written while it was building", async () => {
  const { state, source } = world();
  const build = source.build;
  const value = await keepFresh({
    ...source,
    async build() {
      const built = await build();
      state.version = 2;
      return built;
    },
  });
  state.clock += 10_000;
  expect(await value()).toBe("value 2");
});

test("keeps the value of before where building fails, and tells", async () => {
  const { state, source } = world();
  const value = await keepFresh(source);
  Object.assign(state, { version: 2, clock: 10_000, broken: true });
  expect([await value(), await value()]).toEqual(["value 1", "value 1"]);
  expect(state.failures).toHaveLength(1);
  Object.assign(state, { clock: 20_000, broken: false });
  expect(await value()).toBe("value 2");
});

test("does not begin where the first value cannot be built", async () => {
  const { state, source } = world();
  state.broken = true;
  await expect(keepFresh(source)).rejects.toThrow("gãy");
});
