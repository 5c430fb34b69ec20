/** Looking into lists that stand in the order of the text. */

/**
 * The index of the first that passes, where all behind it pass too; the length where none does. Takes
 * time in the logarithm of the length.
 */
export function firstPassing<Each>(list: readonly Each[], passes: (each: Each) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
