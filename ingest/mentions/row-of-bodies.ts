/**
 * Rows that name the head of a body once: `Sở Tài nguyên và Môi trường, Du lịch, Xây dựng` are three
 * departments, `UBND tỉnh Tuyên Quang và Phú Thọ` two committees, `UBND các huyện Mẫu, Thử` too.
 */
import { HEAD_LINKS } from "../gazetteers/links.js";
import { sectorTable, type Sector } from "../gazetteers/sectors.js";
import { bodyAt } from "./body.js";
import { withPlaceBehind } from "./behind-body.js";
import { isCapital } from "../segment/token.js";
import { mirrored } from "./joined-words.js";
import type { Line } from "./line.js";
import { nextOfCounted } from "./many.js";
import type { BodyMention, PlaceMention } from "./mention.js";
import { placeAt } from "./place.js";

/** The bodies behind `body` that share its head. */
export function rowBehind(line: Line, body: BodyMention): BodyMention[] {
  const row: BodyMention[] = [];
  for (let last = body; ;) {
    const next = nextOfSector(line, last) ?? nextOfPlace(line, last) ?? nextInTurn(line, last);
    if (!next) return row;
    row.push(next);
    last = next;
  }
}

function nextOfSector(line: Line, body: BodyMention): BodyMention | null {
  const { tokens, limit } = line;
  if (body.head.tail !== "sector" || body.place) return null;
  const at = body.to + 1;
  if (at >= limit || !HEAD_LINKS.has(tokens[body.to]?.key ?? "") || !isCapital(tokens[at]!))
    return null;
  if (bodyAt(line, at)) return null;
  const match = sectorTable.longestAt(tokens, at, limit);
  if (!match || (body.head.kind === "Ministry" && !isOurs(match.value))) return null;
  const name = `${body.head.head} ${match.value.name}`;
  return withPlaceBehind(line, {
    ...body,
    from: at,
    to: match.to,
    name,
    place: null,
    parent: null,
  });
}

function isOurs({ ministry }: Sector): boolean {
  return ministry !== undefined && ministry !== "abroad";
}

/** `Hội Hữu nghị Việt Nam - Lào và Lào - Việt Nam`. */
function nextInTurn(line: Line, body: BodyMention): BodyMention | null {
  const { text, tokens, limit } = line;
  const at = body.to;
  if (tokens[at]?.key !== "và" || at + 1 >= limit) return null;
  const turned = mirrored(tokens, at, limit);
  const own = turned ? text.slice(tokens[turned.from]!.start, tokens[at - 1]!.end) : "";
  if (!turned || !body.name.endsWith(own)) return null;
  const name = text.slice(tokens[at + 1]!.start, tokens[turned.to - 1]!.end);
  return {
    ...body,
    from: at + 1,
    to: turned.to,
    name: `${body.name.slice(0, -own.length)}${name}`,
  };
}

const OF_PLACES = new Set(["place", "sector"]);

function nextOfPlace(line: Line, body: BodyMention): BodyMention | null {
  const { tokens, limit } = line;
  if (body.ofMany && body.place) return nextOfMany(line, body, body.place);
  if (
    body.place?.level !== "PROVINCE" ||
    body.place.name === null ||
    !OF_PLACES.has(body.head.tail)
  )
    return null;
  const link = tokens[body.to]?.key;
  const at = body.to + 1;
  if (at >= limit || (link !== "và" && link !== ",")) return null;
  const place = placeAt(tokens, at, limit);
  if (
    place?.level !== "PROVINCE" ||
    place.type !== null ||
    place.name === null ||
    place.name === body.place.name
  )
    return null;
  // A comma alone also closes a clause: it makes a row only where the row goes on.
  if (link === "," && tokens[place.to]?.key !== "," && tokens[place.to]?.key !== "và") return null;
  return { ...body, from: at, to: place.to, place: { ...place, type: body.place.type } };
}

function nextOfMany(line: Line, body: BodyMention, last: PlaceMention): BodyMention | null {
  if (bodyAt(line, body.to + 1)) return null;
  const place = nextOfCounted(line, last);
  return place ? { ...body, from: place.from, to: place.to, place } : null;
}
