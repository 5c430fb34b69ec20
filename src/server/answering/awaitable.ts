/** Going on from a value that is there at once or comes later, without waiting where it is there. */
import type { Awaitable } from "../../../schema/index.js";

export function after<Before, After>(
  value: Awaitable<Before>,
  next: (value: Before) => Awaitable<After>,
): Awaitable<After> {
  return value instanceof Promise ? value.then(next) : next(value);
}
