/** Which stretches of a text are taken, so that of two readings of one stretch the first stays. */
export interface Taken {
  /** Takes the stretch and says whether it was free. */
  take(start: number, end: number): boolean;
}

export function takenIn(text: string): Taken {
  let taken: Uint8Array | null = null;
  return {
    take(start, end) {
      taken ??= new Uint8Array(text.length);
      if (taken[start] === 1 || taken[end - 1] === 1) return false;
      taken.fill(1, start, end);
      return true;
    },
  };
}
