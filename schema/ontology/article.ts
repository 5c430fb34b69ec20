/** One text as one outlet published it. */
import { canonical, hashOf } from "./claim.js";
import type { PartialDate } from "./partial-date.js";

export interface Article {
  /** The id in its source, or the file name without its ending. */
  readonly id: string;
  /** The original text, to which every offset refers. Its first line may repeat the title. */
  readonly text: string;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: PartialDate | undefined;
  readonly publisher?: string | undefined;
}

/** Equal for the same article read twice; another one where anything but the id was corrected. */
export function contentHashOf({ text, title, url, published, publisher }: Article): string {
  return hashOf(canonical({ text, title, url, published, publisher }));
}
