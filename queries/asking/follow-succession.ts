/** Whether what went on under another name counts as one: a question to places and bodies. */
import { flag } from "./parameter.js";

export const FOLLOW_SUCCESSION = flag(
  "Whether predecessors count as what they became (kế tục): mergers, renames, changes of status.",
);

export interface SuccessionAsked {
  readonly followSuccession: boolean;
}
