/** Closed sets of values that claims, edges and answers carry. Not relations, not kinds. */
import type { Definition } from "./kinds.js";

export const TENURE_STATUSES = {
  CURRENT: { vi: "đương nhiệm", en: "current", description: "Held when the article was written." },
  FORMER: {
    vi: "nguyên, cựu",
    en: "former",
    description: "Held before; the article says that it ended.",
  },
  ACTING: {
    vi: "quyền, phụ trách",
    en: "acting",
    description: "Carried out without the full appointment.",
  },
  INCOMING: {
    vi: "vừa được bổ nhiệm, bầu",
    en: "incoming",
    description: "Appointed or elected in the article.",
  },
} as const satisfies Record<string, Definition>;
export type TenureStatus = keyof typeof TENURE_STATUSES;

export const PARTICIPATION_ROLES = {
  CHAIR: { vi: "chủ trì", en: "chair", description: "Chaired, led or headed the delegation." },
  HOST: {
    vi: "tiếp, chủ nhà",
    en: "host",
    description: "Received the guests on behalf of the place.",
  },
  SPEAKER: {
    vi: "phát biểu",
    en: "speaker",
    description: "Spoke, concluded or gave directions, without chairing.",
  },
  ATTENDEE: { vi: "tham dự", en: "attendee", description: "Was present; nothing more is said." },
} as const satisfies Record<string, Definition>;
export type ParticipationRole = keyof typeof PARTICIPATION_ROLES;

export const CERTAINTIES = {
  CERTAIN: { vi: "nêu rõ", en: "certain", description: "The article says it in so many words." },
  IMPLIED: {
    vi: "suy ra",
    en: "implied",
    description: "It follows from the article, which does not say it outright.",
  },
  REPORTED: {
    vi: "theo lời người khác",
    en: "reported",
    description: "Planned, proposed or told by somebody else.",
  },
} as const satisfies Record<string, Definition>;
export type Certainty = keyof typeof CERTAINTIES;

export const VENUES = {
  MAIN: {
    vi: "điểm cầu chính, nơi tổ chức",
    en: "main venue",
    description: "Where the event itself was held.",
  },
  BRIDGE: {
    vi: "điểm cầu",
    en: "bridge point",
    description: "A place joined online; who sat there did not travel.",
  },
} as const satisfies Record<string, Definition>;
export type Venue = keyof typeof VENUES;

export const SUCCESSION_KINDS = {
  MERGER: {
    vi: "hợp nhất, sáp nhập",
    en: "merger",
    description: "Became part of it, alone or with others.",
  },
  RENAME: { vi: "đổi tên", en: "rename", description: "Went on under another name." },
  STATUS: {
    vi: "đổi cấp, đổi tư cách",
    en: "change of status",
    description: "Went on as a unit or body of another standing, with or without a new name.",
  },
} as const satisfies Record<string, Definition>;
export type SuccessionKind = keyof typeof SUCCESSION_KINDS;

export const PLACE_LEVELS = {
  COUNTRY: { vi: "quốc gia", en: "country", description: "A state." },
  PROVINCE: {
    vi: "tỉnh, thành phố",
    en: "province",
    description: "A province or centrally-run city.",
  },
  DISTRICT: {
    vi: "huyện, quận, thị xã",
    en: "district",
    description: "A district-level unit; ended on 1 July 2025.",
  },
  COMMUNE: { vi: "xã, phường, thị trấn", en: "commune", description: "A commune-level unit." },
} as const satisfies Record<string, Definition>;
export type PlaceLevel = keyof typeof PLACE_LEVELS;

export const TRUNCATIONS = {
  LIMIT: {
    vi: "quá giới hạn kết quả",
    en: "limit of results",
    description: "There are more answers than the limit asked for.",
  },
  NODES: {
    vi: "quá giới hạn nút",
    en: "limit of nodes",
    description: "The question touches more nodes or edges than one answer may read.",
  },
  DEPTH: {
    vi: "quá giới hạn độ sâu",
    en: "limit of depth",
    description: "There is more behind the last step that was allowed.",
  },
  TIME: {
    vi: "quá giới hạn thời gian",
    en: "limit of time",
    description: "The time for one question was over.",
  },
} as const satisfies Record<string, Definition>;
export type Truncation = keyof typeof TRUNCATIONS;

export const LANGUAGES = {
  VI: { vi: "tiếng Việt", en: "Vietnamese", description: "As the articles write it." },
  EN: {
    vi: "tiếng Anh",
    en: "English",
    description: "By the glossary of the project; names of people and places stay.",
  },
} as const satisfies Record<string, Definition>;
export type Language = keyof typeof LANGUAGES;

export const MOMENTS = {
  HAPPENED: { vi: "diễn ra", en: "happened", description: "An event, a citation, a succession." },
  OBSERVED: {
    vi: "được nêu",
    en: "observed",
    description: "An article of that day shows the tenure; it may have begun long before.",
  },
  BEGAN: { vi: "bắt đầu", en: "began", description: "Articles say that the tenure began." },
  ENDED: { vi: "kết thúc", en: "ended", description: "Articles say that the tenure ended." },
} as const satisfies Record<string, Definition>;
export type MomentKind = keyof typeof MOMENTS;
