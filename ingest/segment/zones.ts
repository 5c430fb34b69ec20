/**
 * What a line of a page is. Portals print stamps, counters, captions, bylines, comment boxes and
 * keyword tails between the paragraphs; each pattern below shows the line that forced it.
 */
export type Zone = "headline" | "body" | "byline" | "furniture";

/** A tail is furniture, and so is every line behind it. */
export type LineZone = Zone | "tail";

interface LinePattern {
  readonly zone: LineZone;
  readonly pattern: RegExp;
  readonly example: string;
}

export const LINE_PATTERNS: readonly LinePattern[] = [
  { zone: "tail", pattern: /^Bình luận(?: \(\d+\))?$/u, example: "Bình luận" },
  {
    zone: "tail",
    pattern: /^(?:Các )?[Tt]in (?:khác|liên quan|cùng chuyên mục)\b/u,
    example: "Tin khác",
  },
  { zone: "tail", pattern: /^Back To Top$/iu, example: "Back To Top" },
  { zone: "tail", pattern: /^[-–•]?\s?(?:Từ khóa|Tags?|TAGS?)\s?:/u, example: "- Từ khóa:" },
  {
    zone: "furniture",
    pattern: /^\d{1,2}:\d{2}\s?[-–|,].{0,60}\d{4}/u,
    example: "12:39 - Thứ Năm, 20/07/2023 Lượt xem: 3427 In bài viết",
  },
  {
    zone: "furniture",
    pattern:
      /^(?:Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ [Nn]hật),? (?:ngày )?\d{1,2}[/-]\d{1,2}[/-]\d{4}.{0,40}$/u,
    example: "Thứ Tư, 20/07/2022, 07:50 [GMT+7]",
  },
  {
    zone: "furniture",
    pattern: /^(?:Ngày )?\d{1,2}[/-]\d{1,2}[/-]\d{4}.{0,30}$/u,
    example: "20/07/2022 07:50",
  },
  {
    zone: "furniture",
    pattern: /^(?:Lượt xem|In bài viết|Cỡ chữ|Gửi email)[^.!?]{0,60}$/u,
    example: "Lượt xem: 3427",
  },
  {
    // Not `Chia sẻ tại lễ, ông Mẫu nói …`: somebody speaks.
    zone: "furniture",
    pattern:
      /^Chia sẻ(?: (?:bài viết|tin này))?(?: (?:lên|qua|trên))?(?: (?:Facebook|Zalo|Twitter|Email|mạng xã hội))?$/iu,
    example: "Chia sẻ bài viết qua Facebook",
  },
  {
    zone: "byline",
    pattern:
      /^(?:Tin|Bài|Ảnh|Tin,? bài|Tin,? ảnh|Bài,? ảnh|Tác giả|Nguồn|Thực hiện)\s?(?:và ảnh)?\s?:.{0,60}$/iu,
    example: "Tin, ảnh: Anh Mẫu",
  },
  { zone: "byline", pattern: /^(?:P\.?\s?V\.?|PV|TTXVN)\.?$/u, example: "P.V" },
];

const HEADLINE_LENGTH_MAX = 200;
const CLOSED = /[.!?…:;]["”]?$/u;

export function zoneOfLine(line: string, index: number, lines: number): LineZone {
  for (const { zone, pattern } of LINE_PATTERNS) if (pattern.test(line)) return zone;
  const isHeadline =
    index === 0 && lines > 1 && line.length <= HEADLINE_LENGTH_MAX && !CLOSED.test(line);
  return isHeadline ? "headline" : "body";
}
