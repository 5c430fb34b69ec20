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
/** A character with the marks that stand on it; marks are few, so the run is bounded. */
const CLUSTER = /[^\p{M}]\p{M}{0,8}|\p{M}/gsu;

export function compose(original: string): Composed {
  if (!NEEDS_WORK.test(original) && original.normalize("NFC") === original)
    return { text: original, origins: null };
  const pieces: string[] = [];
  const origins: number[] = [];
  for (const match of original.matchAll(CLUSTER)) {
    const piece = plain(match[0]);
    for (let unit = 0; unit < piece.length; unit++) origins.push(match.index);
    pieces.push(piece);
  }
  origins.push(original.length);
  return { text: pieces.join(""), origins: Uint32Array.from(origins) };
}

function plain(cluster: string): string {
  if (cluster === "\r" || INVISIBLE.test(cluster)) return "";
  if (ODD_SPACE.test(cluster)) return " ";
  return cluster.length > 1 ? cluster.normalize("NFC") : cluster;
}
