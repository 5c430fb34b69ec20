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
    build() {
      state.clock += 100;
      state.builds++;
      if (state.broken) throw new Error("gãy"); // broken
      return `value ${state.version}`;
    },
  };
  return { state, source };
}

test("gives the same value while nothing has changed", () => {
  const { state, source } = world();
  const value = keepFresh(source);
  state.clock += 10_000;
  expect([value(), value(), state.builds]).toEqual(["value 1", "value 1", 1]);
});

test("builds again once after a change", () => {
  const { state, source } = world();
  const value = keepFresh(source);
  state.clock += 10_000;
  state.version = 2;
  expect([value(), value(), value()]).toEqual(Array(3).fill("value 2"));
  expect(state.builds).toBe(2);
});

test("rests nine times as long as building took", () => {
  const { state, source } = world();
  const value = keepFresh(source);
  state.version = 2;
  state.clock += 899;
  expect(value()).toBe("value 1");
  state.clock += 1;
  expect(value()).toBe("value 2");
});

test("sees what was written while it was building", () => {
  const { state, source } = world();
  const build = source.build;
  const value = keepFresh({
    ...source,
    build() {
      const built = build();
      state.version = 2;
      return built;
    },
  });
  state.clock += 10_000;
  expect(value()).toBe("value 2");
});

test("keeps the value of before where building fails, and tells", () => {
  const { state, source } = world();
  const value = keepFresh(source);
  Object.assign(state, { version: 2, clock: 10_000, broken: true });
  expect([value(), value()]).toEqual(["value 1", "value 1"]);
  expect(state.failures).toHaveLength(1);
  Object.assign(state, { clock: 20_000, broken: false });
  expect(value()).toBe("value 2");
});

test("does not begin where the first value cannot be built", () => {
  const { state, source } = world();
  state.broken = true;
  expect(() => keepFresh(source)).toThrow("gãy");
});
