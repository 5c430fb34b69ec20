/**
 * Places behind a title that stand for their committee: `Chủ tịch Hà Nội`, `Bí thư TP.HCM`, `Tỉnh ủy
 * viên Gia Lai`.
 */
import { BODIES_BY_HEAD } from "../gazetteers/bodies.js";
import type { Title } from "../gazetteers/titles.js";
import type { Behind } from "./body-behind-title.js";
import type { Line } from "./line.js";
import { understood, type BodyMention, type PlaceMention } from "./mention.js";
import { placeAt, widened } from "./place.js";

/** `Chủ tịch Hà Nội`, `Chủ tịch phường`, `Bí thư TP.HCM`: the place stands for its committee. */
export function metonym(line: Line, title: Title, to: number): Behind | null {
  const isChair = CHAIR.test(title.name);
  if (!isChair && !SECRETARY.test(title.name)) return null;
  const from = line.tokens[to];
  if (!from || to >= line.limit) return null;
  const place = placeAt(line.tokens, to, line.limit);
  if (!place) return null;
  const head = BODIES_BY_HEAD.get(isChair ? "Ủy ban nhân dân" : committeeOf(place))!;
  const body = understood({
    head,
    name: head.head,
    from: to,
    to: place.to,
    place: widened(line.tokens, place, line.limit),
  });
  return { body, to: place.to, country: null };
}

const CHAIR = /^(?:Phó )?Chủ tịch(?: Thường trực)?$/u;
const SECRETARY = /^(?:Phó )?Bí thư(?: Thường trực)?$/u;

/** `Ủy viên Ban Thường vụ Đảng bộ tỉnh Mẫu`: of the committee that leads the Party there. */
export function ofItsCommittee({ seats }: Title, body: BodyMention | null): BodyMention | null {
  const isParty = seats && body?.head.head === "Đảng bộ" && body.place;
  return isParty ? committeeAt(body, body.place) : body;
}

export function committeeAt(body: BodyMention, place: PlaceMention): BodyMention {
  const head = BODIES_BY_HEAD.get(committeeOf(place))!;
  return { ...body, head, name: head.head, place, parent: null };
}

function committeeOf(place: PlaceMention): string {
  if (place.level === "PROVINCE") return "Tỉnh ủy";
  if (place.level === "COMMUNE") return "Đảng ủy";
  if (place.type === "quận") return "Quận ủy";
  if (place.type === "thị xã") return "Thị ủy";
  return place.type === "thành phố" ? "Thành ủy" : "Huyện ủy";
}

/** `Tỉnh ủy viên Gia Lai`: the title names the committee itself. */
export function ofCommittee(line: Line, committee: string, to: number): Behind {
  const head = BODIES_BY_HEAD.get(committee)!;
  const place = placeAt(line.tokens, to, line.limit);
  const body = understood({ head, name: committee, from: to, to, place });
  return { body, to: place?.to ?? to, country: null };
}
