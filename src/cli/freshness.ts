/**
 * Keeps a value that is costly to build as fresh as can be had at a bearable price: it is built
 * again once its version has changed, and building takes a tenth of the time at most. Where building
 * again fails, the value of before stays.
 */
export interface Source<T> {
  /** Asked each time: has to be cheap. */
  version(): string;
  build(): T;
  /** Milliseconds that only grow. */
  now(): number;
  /** Hears of it when building again has failed. */
  failed(error: unknown): void;
}

const REST_PER_BUILDING = 9;
const REST_AFTER_FAILURE_MILLISECONDS = 5000;

/** Builds the first value before it returns; if that fails, there is nothing to give out. */
export function keepFresh<T>(source: Source<T>): () => T {
  let current = built(source);
  let restUntil = current.restUntil;
  const refresh = (): void => {
    try {
      if (source.version() === current.version) return;
      current = built(source);
      restUntil = current.restUntil;
    } catch (error) {
      restUntil = source.now() + REST_AFTER_FAILURE_MILLISECONDS;
      source.failed(error);
    }
  };
  return () => {
    if (source.now() >= restUntil) refresh();
    return current.value;
  };
}

function built<T>(source: Source<T>) {
  const begun = source.now();
  // Asked before building: what is written meanwhile makes the value stale, and is seen next time.
  const version = source.version();
  const value = source.build();
  const ended = source.now();
  return { value, version, restUntil: ended + (ended - begun) * REST_PER_BUILDING };
}
