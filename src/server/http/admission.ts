/**
 * Lets requests in one at a time, one each turn of the event loop, and sheds those that have waited
 * too long while many others wait. The wait in this queue is the lag of the loop as an asker feels it, so nothing needs to
 * be sampled: when 2,000 heavy queries come at once, those that fit into the permitted wait are
 * answered, the others are told at once to come again, and the next asker finds an empty queue.
 */
export interface Admission {
  /** Whether the request may go on; false means that it waited too long. */
  enter(): Promise<boolean>;
  /** Whether a request that comes now could only wait in vain. */
  lags(): boolean;
  /** Somebody has just connected, and perhaps more are about to. */
  connected(): void;
}

/**
 * Node accepts one connection each turn of the loop. Between two heavy queries it therefore gets
 * turns of its own, for so many milliseconds at most, or those who wait in the kernel's queue would
 * wait unseen and be reset there.
 */
const ACCEPTING_TIME_MAX = 20;

/** So few are always answered: a pause of the whole machine must not turn a handful away. */
const NEVER_SHED = 50;

interface Waiting {
  readonly since: number;
  readonly admit: (admitted: boolean) => void;
}

export function createAdmission(waitTimeMax: number): Admission {
  let queue: Waiting[] = [];
  let served = 0;
  let turning = false;
  let acceptingSince: number | null = null;
  let newlyConnected = false;

  const isLate = ({ since }: Waiting) =>
    queue.length - served > NEVER_SHED && performance.now() - since > waitTimeMax;

  const turn = () => {
    if (acceptsFirst()) return setImmediate(turn);
    admitNext();
    if (served < queue.length) return setImmediate(turn);
    queue = [];
    served = 0;
    turning = false;
  };

  const acceptsFirst = (): boolean => {
    acceptingSince ??= performance.now();
    const first = newlyConnected && performance.now() - acceptingSince < ACCEPTING_TIME_MAX;
    newlyConnected = false;
    if (!first) acceptingSince = null;
    return first;
  };

  /** All who came too late are told so on the way to the first who did not. */
  const admitNext = () => {
    while (served < queue.length) {
      const next = queue[served]!;
      const late = isLate(next);
      served += 1;
      next.admit(!late);
      if (!late) return;
    }
  };

  return {
    enter() {
      return new Promise((admit) => {
        queue.push({ since: performance.now(), admit });
        if (turning) return;
        turning = true;
        setImmediate(turn);
      });
    },
    lags() {
      const oldest = queue[served];
      return oldest !== undefined && isLate(oldest);
    },
    connected() {
      newlyConnected = true;
    },
  };
}
