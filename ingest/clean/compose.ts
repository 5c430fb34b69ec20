/**
 * Composes letters and marks (NFC), drops invisible characters and turns every kind of space into
 * U+0020, keeping for each character of the result the place where it came from. Text that needs
 * nothing of this, as most does, is returned as it is.
 */
export interface Composed {
  readonly text: string;
  /** For each UTF-16 unit of `text`, and once more for its end, the offset in the original; null if equal. */
  readonly origins: Uint32Array | null;
}

/** Zero-width space and joiners, soft hyphen, word joiner, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
/** No-break, en, em, thin and ideographic spaces, tabulator. */
const ODD_SPACE = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const NEEDS_WORK = /[\t\u00a0\u00ad\u0300-\u036f\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff\r]/;
/**
 * What may not stay as it is: a letter with the marks that stand on it (they are few, so the run is
 * bounded), a mark alone, a character outside the first plane, and those named above.
 */
const ODD =
  /[^\p{M}]\p{M}{1,8}|\p{M}|[\u{10000}-\u{10ffff}\t\r\u00a0\u00ad\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]/gu;

export function compose(original: string): Composed {
  if (!NEEDS_WORK.test(original) && original.normalize("NFC") === original)
    return { text: original, origins: null };
  const pieces: string[] = [];
  const origins: number[] = [];
  let copied = 0;
  for (const { 0: odd, index } of original.matchAll(ODD)) {
    pieces.push(original.slice(copied, index));
    while (copied < index) origins.push(copied++);
    const piece = plain(odd);
    for (let unit = 0; unit < piece.length; unit++) origins.push(index);
    pieces.push(piece);
    copied = index + odd.length;
  }
  pieces.push(original.slice(copied));
  while (copied <= original.length) origins.push(copied++);
  return { text: pieces.join(""), origins: Uint32Array.from(origins) };
}

function plain(cluster: string): string {
  if (cluster === "\r" || INVISIBLE.test(cluster)) return "";
  if (ODD_SPACE.test(cluster)) return " ";
  return cluster.length > 1 ? cluster.normalize("NFC") : cluster;
}
