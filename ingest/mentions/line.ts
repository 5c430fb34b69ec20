/** What a recogniser sees: the tokens of the article up to the end of the sentence. */
import type { Token } from "../segment/token.js";
import type { BodyMention } from "./mention.js";

export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The end of the sentence. */
  readonly limit: number;
  /** Abbreviations that the article has defined so far. */
  readonly abbreviations: Map<string, BodyMention>;
  /** Letters that the article has for words inside names: Nhiên liệu sinh học (NLSH). */
  readonly glosses: ReadonlyMap<string, string>;
  /** Names of people that bodies bear, as the article has shown so far: Trường Đại học [Lê Văn Mẫu]. */
  readonly borne: Set<string>;
}
