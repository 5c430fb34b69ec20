/**
 * Places of events — where it was held, and from which bridge points people joined.
 *
 *   … tham dự tại  điểm cầu  Phú Yên
 *                            place ─
 */
import type { PhraseOf } from "../../discourse/phrase.js";
import { list, phrase } from "../capture.js";
import { either, maybe, sequence, within, words } from "../pattern.js";
import { rule } from "../rule.js";

const BRIDGE = sequence(
  words("điểm cầu", "điểm cầu trực tuyến", "đầu cầu", "điểm cầu ubnd", "điểm cầu cấp tỉnh"),
  maybe(words("trụ sở", "tại", "của", ":")),
  phrase("Place", "place"),
);

export const bridgePoint = rule({
  id: "place/bridge",
  reads: "tại điểm cầu <place>",
  pattern: BRIDGE,
  yields: ({ place }) => (place.province ? [{ relation: "HELD_IN", place, venue: "BRIDGE" }] : []),
  examples: { "Đại biểu dự hội nghị tại điểm cầu tỉnh Điện Biên.": ["BRIDGE: Điện Biên"] },
  counterexamples: ["Hội nghị có 63 điểm cầu."],
});

const BRIDGE_BODY = sequence(
  words("điểm cầu", "đầu cầu"),
  maybe(words("trụ sở", "tại", "của")),
  phrase("Body", "body"),
);

export const bridgeAtBody = rule({
  id: "place/bridge-body",
  reads: "tại điểm cầu <body>",
  pattern: BRIDGE_BODY,
  yields: ({ body }) =>
    body.place?.province ? [{ relation: "HELD_IN", place: body.place, venue: "BRIDGE" }] : [],
  examples: { "Dự tại điểm cầu UBND tỉnh Điện Biên có lãnh đạo các sở.": ["BRIDGE: Điện Biên"] },
  counterexamples: ["Tại trụ sở Bộ Tư pháp, hội nghị bắt đầu."],
});

const BRIDGE_HERE = sequence(
  words("tại", "ở", "từ"),
  words("điểm cầu", "đầu cầu", "điểm cầu trực tuyến"),
  maybe(words("trụ sở", "tại", "của", "trụ sở của")),
  either<{ body?: PhraseOf<"Body">; place?: PhraseOf<"Place"> }>(
    phrase("Place", "place"),
    phrase("Body", "body"),
  ),
);

export const bridgeHere = rule({
  id: "place/bridge-here",
  reads: "tại điểm cầu tỉnh, tại điểm cầu UBND tỉnh",
  pattern: BRIDGE_HERE,
  yields: ({ body, place }) => {
    const where = place ?? body?.place;
    return where && where.province === null
      ? [{ relation: "HELD_IN", place: null, venue: "BRIDGE" }]
      : [];
  },
  examples: { "Dự tại điểm cầu tỉnh có lãnh đạo các sở.": ["BRIDGE: here"] },
  counterexamples: [
    "Dự tại điểm cầu tỉnh Điện Biên có lãnh đạo các sở.",
    "Hội nghị được truyền đến các điểm cầu tỉnh.",
    "Bộ trưởng chủ trì tại điểm cầu Trung ương.",
  ],
});

const PLACE_HOLDS = sequence(
  phrase("Place", "place"),
  maybe(words("đã", "vừa", "cũng", "long trọng", "đã long trọng", "phối hợp")),
  words("tổ chức", "khai mạc", "tiến hành", "họp", "có"),
  within(5, phrase("Event", "event"), ["Word"]),
);

export const placeHolds = rule({
  id: "place/holder",
  reads: "<place> tổ chức <event>",
  pattern: PLACE_HOLDS,
  yields: ({ place, event }) =>
    place.province ? [{ relation: "HELD_IN", place, venue: "MAIN", event }] : [],
  examples: { "Chiều 14/3, thành phố Hà Nội tổ chức hội nghị tổng kết.": ["MAIN: Hà Nội"] },
  counterexamples: ["Tỉnh Hậu Giang đề nghị Bộ Tư pháp tổ chức hội nghị."],
});

const AT = sequence(
  words("tại", "ở"),
  either(
    list(["Place"], "places"),
    within(6, sequence(words(",", "("), list(["Place"], "places")), ["Word", "Body"]),
  ),
);

export const heldAt = rule({
  id: "place/at",
  reads: "tại <place>",
  pattern: AT,
  yields: ({ places }) => {
    const place = situated(places);
    return place ? [{ relation: "HELD_IN", place, venue: "MAIN" }] : [];
  },
  examples: {
    "Ngày 2/12, tại Tp. Phan Rang - Tháp Chàm, hội nghị được tổ chức.": ["MAIN: Ninh Thuận"],
    "Hội nghị diễn ra tại khách sạn Mẫu, Hà Nội.": ["MAIN: Hà Nội"],
    "Lễ khai hội diễn ra tại chùa Mẫu, phường Mẫu Sơn, TP Uông Bí.": ["MAIN: Quảng Ninh"],
  },
  counterexamples: [
    "Tại hội nghị, các đại biểu đã thảo luận.",
    "Họp báo bàn việc thoái vốn tại công ty bia Hà Nội.",
  ],
});

const AT_UNIT = sequence(words("tại", "ở"), within(6, list(["Place"], "places"), ["Word", "Body"]));

export const heldAtUnit = rule({
  id: "place/at-unit",
  reads: "tại … <tỉnh X | huyện Y>",
  pattern: AT_UNIT,
  yields: ({ places }) => {
    const place = situated(places);
    return place?.type ? [{ relation: "HELD_IN", place, venue: "MAIN" }] : [];
  },
  examples: { "Hội nghị được tổ chức tại hội trường huyện Sốp Cộp.": ["MAIN: Sơn La"] },
  counterexamples: ["Họp báo bàn việc thoái vốn tại công ty bia Hà Nội."],
});

const AT_BODY = sequence(
  words(
    "tại",
    "tại trụ sở",
    "tại trụ sở của",
    "tại hội trường",
    "tại hội trường của",
    "tại văn phòng",
    "tại khuôn viên",
    "tại phòng họp",
  ),
  phrase("Body", "body"),
);

export const heldAtBody = rule({
  id: "place/at-body",
  reads: "tại (trụ sở) <body>",
  pattern: AT_BODY,
  yields: ({ body: { place } }) =>
    place && (place.province !== null || isUnit(place))
      ? [{ relation: "HELD_IN", place, venue: "MAIN" }]
      : [],
  examples: {
    "Ngày 27/6, tại UBND tỉnh Hậu Giang, Bộ Y tế tổ chức hội nghị.": ["MAIN: Hậu Giang"],
    "Hội nghị diễn ra tại trụ sở Tỉnh ủy Sơn La.": ["MAIN: Sơn La"],
  },
  counterexamples: [
    "Ngày 27/6, tại trụ sở Bộ Y tế, Thứ trưởng chủ trì hội nghị.",
    "Hội nghị do UBND tỉnh Hậu Giang tổ chức.",
  ],
});

type PlacePhrase = PhraseOf<"Place">;

/** `phường Mẫu, TP Vinh`: the unit whose province is known, else one whose province the article may tell. */
function situated(places: readonly PlacePhrase[]): PlacePhrase | undefined {
  return places.find(({ province }) => province !== null) ?? places.find(isUnit);
}

/** `xã Mẫu Sơn`, below the province. */
function isUnit({ level, type, name }: PlacePhrase): boolean {
  return level !== "PROVINCE" && type !== null && name !== null;
}
