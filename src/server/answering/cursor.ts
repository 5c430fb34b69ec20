/**
 * Cursors: a position in one list, as a text that is opaque to its bearer. A cursor of another list
 * or order, or one that was cut or changed, is refused.
 */
import { InvalidArgument } from "../../../queries/index.js";
import type { Position } from "../../../schema/index.js";

export function cursorOf(list: string, { key, id }: Position): string {
  const text = [list, key, id].join(SEPARATOR);
  return Buffer.from(`${checksum(text)}${SEPARATOR}${text}`, "utf8").toString("base64url");
}

export function positionIn(list: string, argument: "after" | "before", cursor: string): Position {
  const [check, ...rest] = Buffer.from(cursor, "base64url").toString("utf8").split(SEPARATOR);
  const [bearer, key, id] = rest;
  if (check !== checksum(rest.join(SEPARATOR)) || bearer !== list || rest.length !== 3)
    throw new InvalidArgument("page", argument, "a cursor that this list gave", cursor);
  return { key: key!, id: id! };
}

const SEPARATOR = "\n";

/** FNV-1a: notices cut and mistyped cursors; it guards no secret. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
