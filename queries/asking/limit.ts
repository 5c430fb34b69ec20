/** How many answers a question gives at most. */
import { wholeNumber, type Parameter } from "./parameter.js";

export function limitOf(what: string, initial = 100): Parameter<number> {
  return wholeNumber(`At most so many ${what}.`, { min: 1, max: 1_000, initial });
}
