/** The nodes of the invented world, keyed by what a person would call them. */
import type {
  EventNode,
  GraphNode,
  LegalDocumentNode,
  OrganizationNode,
  PersonNode,
  PlaceNode,
  PostNode,
} from "../../schema/index.js";

/** A node before its claims are known. */
export type Unclaimed<N extends GraphNode> = N extends GraphNode ? Omit<N, "claims"> : never;

function keyOf(name: string): string {
  return name.toLowerCase().replaceAll(/[\s,]+/gu, "-");
}

function person(name: string): Unclaimed<PersonNode> {
  return { kind: "Person", id: `person:${keyOf(name)}`, name };
}

function place(
  id: string,
  name: string,
  span: Partial<Pick<PlaceNode, "level" | "code" | "validFrom" | "validTo">>,
): Unclaimed<PlaceNode> {
  return {
    kind: "Place",
    id: `place:${id}`,
    name,
    level: "PROVINCE",
    code: null,
    validFrom: null,
    validTo: null,
    ...span,
  };
}

function body(
  id: string,
  name: string,
  organizationKind: OrganizationNode["organizationKind"],
  province: Unclaimed<PlaceNode> | null,
): Unclaimed<OrganizationNode> {
  const provinceId = province?.id ?? null;
  return { kind: "Organization", id: `org:${id}`, name, organizationKind, province: provinceId };
}

function post(
  title: string,
  rank: PostNode["rank"],
  organization: Unclaimed<OrganizationNode>,
): Unclaimed<PostNode> {
  const id = `post:${keyOf(title)}/${organization.id.slice("org:".length)}`;
  const name = `${title}, ${organization.name}`;
  return { kind: "Post", id, name, title, rank, organization: organization.id };
}

function event(
  key: string,
  type: string,
  date: string | null,
  rest: Partial<Pick<EventNode, "topic" | "online" | "notAfter">> = {},
): Unclaimed<EventNode> {
  const name = [type, rest.topic].filter(Boolean).join(" ");
  const id = `event:${key}`;
  return {
    kind: "Event",
    id,
    name,
    type,
    topic: null,
    date,
    notAfter: null,
    online: false,
    ...rest,
  };
}

function document(type: string, number: string, date: string | null): Unclaimed<LegalDocumentNode> {
  const issuer = "Bộ Thư tịch";
  const id = `doc:${number.toLowerCase().replaceAll("/", "-")}`;
  return {
    kind: "LegalDocument",
    id,
    name: `${type} số ${number}`,
    type,
    number,
    issuer,
    date,
    term: null,
  };
}

export const PEOPLE = {
  thử: person("Trần Thị Thử"),
  mẫu: person("Lê Văn Mẫu"),
  hùng: person("Nguyễn Văn Hùng"),
  hưng: person("Nguyễn Văn Hưng"),
  dụ: person("Phạm Ví Dụ"),
  mơ: person("Lò Thị Mơ"),
  phỏng: person("Vi Thị Phỏng"),
};

/** Núi Bạc keeps its name and takes another code: two places, as Bắc Ninh is. */
export const PLACES = {
  sôngMơ: place("sông-mơ", "Sông Mơ", { code: "97", validTo: "2025-06-30" }),
  núiBạc: place("núi-bạc", "Núi Bạc", { code: "98", validTo: "2025-06-30" }),
  núiBạcMới: place("núi-bạc@2025-07-01", "Núi Bạc", { code: "97", validFrom: "2025-07-01" }),
  bếnGương: place("thị-xã-bến-gương/núi-bạc", "Bến Gương", { level: "DISTRICT" }),
};

export const BODIES = {
  bộ: body("bộ-thư-tịch", "Bộ Thư tịch", "Ministry", null),
  ubndSôngMơ: body(
    "ủy-ban-nhân-dân-tỉnh-sông-mơ",
    "Ủy ban nhân dân tỉnh Sông Mơ",
    "PeoplesCommittee",
    PLACES.sôngMơ,
  ),
  ubndNúiBạc: body(
    "ủy-ban-nhân-dân-tỉnh-núi-bạc",
    "Ủy ban nhân dân tỉnh Núi Bạc",
    "PeoplesCommittee",
    PLACES.núiBạc,
  ),
  sởNúiBạc: body(
    "sở-thư-tịch-tỉnh-núi-bạc",
    "Sở Thư tịch tỉnh Núi Bạc",
    "ProvincialDepartment",
    PLACES.núiBạc,
  ),
  banChỉĐạo: body(
    "ban-chỉ-đạo-số-hóa-tỉnh-núi-bạc",
    "Ban Chỉ đạo số hóa tỉnh Núi Bạc",
    "SteeringCommittee",
    PLACES.núiBạc,
  ),
  khối: body("khối-thi-đua-các-sở-thư-tịch", "Khối thi đua các sở thư tịch", "EmulationBloc", null),
};

export const POSTS = {
  bộTrưởng: post("Bộ trưởng", "MINISTER", BODIES.bộ),
  thứTrưởng: post("Thứ trưởng", "DEPUTY_MINISTER", BODIES.bộ),
  phóChủTịchSôngMơ: post("Phó Chủ tịch", "PROVINCIAL_VICE_CHAIR", BODIES.ubndSôngMơ),
  chủTịchNúiBạc: post("Chủ tịch", "PROVINCIAL_CHAIR", BODIES.ubndNúiBạc),
  giámĐốcNúiBạc: post("Giám đốc", "PROVINCIAL_DIRECTOR", BODIES.sởNúiBạc),
};

export const EVENTS = {
  trựcTuyến: event("2023-07-20/hội-nghị-trực-tuyến", "hội nghị", "2023-07-20", {
    topic: "sơ kết công tác 6 tháng đầu năm",
    online: true,
  }),
  làmViệc: event("2023-12-09/làm-việc", "buổi làm việc", "2023-12-09", {
    topic: "kho lưu trữ số",
  }),
  thiĐua: event("2022-12-02/thi-đua", "hội nghị", "2022-12-02", { topic: "tổng kết" }),
  banChỉĐạo: event("2022/ban-chỉ-đạo", "hội nghị", null, { notAfter: "2022-07-20" }),
  côngBố: event("2024-03-05/công-bố", "lễ công bố", "2024-03-05"),
  thăm: event("2024-05-10/thăm", "thăm", "2024-05-10"),
  kếtNối: event("2024-08-15/kết-nối", "hội nghị", "2024-08-15", { online: true }),
  kiểmTra: event("2025-09-15/kiểm-tra", "kiểm tra", "2025-09-15"),
  khaiTrương: event("2024-10-20/khai-trương", "lễ khai trương", "2024-10-20"),
};

export const DOCUMENTS = {
  quyếtĐịnh12: document("Quyết định", "12/QĐ-BTT", "2021-03-01"),
  quyếtĐịnh40: document("Quyết định", "40/QĐ-BTT", null),
  kếtLuận8: document("Kết luận", "8/KL-BTT", "2022-05-05"),
};
