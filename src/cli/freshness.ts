/**
 * Keeps a value that is costly to build as fresh as can be had at a bearable price: it is built
 * again once its version has changed, and building takes a tenth of the time at most. Where building
 * again fails, the value of before stays.
 */
export interface Source<T> {
  /** Asked each time: has to be cheap. */
  version(): string;
  build(): Promise<T>;
  /** Milliseconds that only grow. */
  now(): number;
  /** Hears of it when building again has failed. */
  failed(error: unknown): void;
}

const REST_PER_BUILDING = 9;
const REST_AFTER_FAILURE_MILLISECONDS = 5000;

/** Builds the first value before it returns; if that fails, there is nothing to give out. */
export async function keepFresh<T>(source: Source<T>): Promise<() => Promise<T>> {
  let current = await built(source);
  let restUntil = source.now() + current.milliseconds * REST_PER_BUILDING;
  let refreshing: Promise<void> | null = null;
  const refresh = async (): Promise<void> => {
    try {
      if (source.version() === current.version) return;
      current = await built(source);
      restUntil = source.now() + current.milliseconds * REST_PER_BUILDING;
    } catch (error) {
      restUntil = source.now() + REST_AFTER_FAILURE_MILLISECONDS;
      source.failed(error);
    }
  };
  return async () => {
    if (source.now() < restUntil) return current.value;
    refreshing ??= refresh().finally(() => (refreshing = null));
    await refreshing;
    return current.value;
  };
}

async function built<T>(source: Source<T>) {
  const begun = source.now();
  // Asked before building: what is written meanwhile makes the value stale, and is seen next time.
  const version = source.version();
  const value = await source.build();
  return { value, version, milliseconds: source.now() - begun };
}
