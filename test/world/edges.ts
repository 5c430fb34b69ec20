/**
 * What the articles of the invented world say: each edge with its relation, its attributes and the
 * quotes that show it. Its key reads from left to right: `mẫu→thứ-trưởng`.
 */
import type { Certainty, EdgeAttributes, GraphNode, Relation } from "../../schema/index.js";
import type { ArticleId } from "./articles.js";
import { BODIES, DOCUMENTS, EVENTS, PEOPLE, PLACES, POSTS, type Unclaimed } from "./nodes.js";

export interface Saying {
  readonly key: string;
  readonly from: Unclaimed<GraphNode>;
  readonly relation: Relation;
  readonly to: Unclaimed<GraphNode>;
  readonly attributes: EdgeAttributes;
  readonly certainty: Certainty;
  readonly quotes: readonly (readonly [article: ArticleId, quote: string])[];
}

type End = Unclaimed<GraphNode>;

function says(
  key: string,
  [from, relation, to]: readonly [End, Relation, End],
  attributes: EdgeAttributes,
  ...quotes: Saying["quotes"]
): Saying {
  return { key, from, relation, to, attributes, certainty: "CERTAIN", quotes };
}

/** The article plans or retells it. */
function reported(saying: Saying): Saying {
  return { ...saying, certainty: "REPORTED" };
}

function implied(saying: Saying): Saying {
  return { ...saying, certainty: "IMPLIED" };
}

const TENURES: readonly Saying[] = [
  says(
    "thử→bộ-trưởng",
    [PEOPLE.thử, "HOLDS", POSTS.bộTrưởng],
    { status: "CURRENT", observed: ["2023-07-20"] },
    ["online-sông-mơ", "Trần Thị Thử, Bộ trưởng Bộ Thư tịch"],
    [
      "online-núi-bạc",
      "Bộ Thư tịch tổ chức hội nghị trực tuyến sơ kết 6 tháng đầu năm do Bộ trưởng Trần Thị Thử",
    ],
  ),
  says("thử→nguyên-bộ-trưởng", [PEOPLE.thử, "HOLDS", POSTS.bộTrưởng], { status: "FORMER" }, [
    "công-bố-quyết-định",
    "bà Trần Thị Thử, nguyên Bộ trưởng Bộ Thư tịch",
  ]),
  says(
    "mẫu→thứ-trưởng",
    [PEOPLE.mẫu, "HOLDS", POSTS.thứTrưởng],
    { status: "CURRENT", observed: ["2023-12-09"] },
    ["làm-việc-sông-mơ", "Lê Văn Mẫu, Thứ trưởng Bộ Thư tịch"],
  ),
  says(
    "mẫu→bộ-trưởng",
    [PEOPLE.mẫu, "HOLDS", POSTS.bộTrưởng],
    { status: "INCOMING", observed: ["2024-03-05", "2024-05-10"], since: "2024-03-01" },
    [
      "công-bố-quyết-định",
      "bổ nhiệm đồng chí Lê Văn Mẫu giữ chức Bộ trưởng Bộ Thư tịch từ ngày 1/3/2024",
    ],
    ["thăm-núi-bạc", "Bộ trưởng Bộ Thư tịch Lê Văn Mẫu"],
  ),
  says(
    "hùng→thứ-trưởng",
    [PEOPLE.hùng, "HOLDS", POSTS.thứTrưởng],
    { status: "CURRENT", observed: ["2022-12-02", "2024-05-10", "2024-08-15"] },
    ["khối-thi-đua", "Nguyễn Văn Hùng, Thứ trưởng Bộ Thư tịch"],
    ["thăm-núi-bạc", "Thứ trưởng Nguyễn Văn Hùng"],
    ["hội-nghị-kết-nối", "Thứ trưởng Bộ Thư tịch Nguyễn Văn Hùng"],
  ),
  says(
    "hưng→thứ-trưởng",
    [PEOPLE.hưng, "HOLDS", POSTS.thứTrưởng],
    { status: "CURRENT", observed: ["2024-10-20", "2025-09-15"] },
    ["sau-sáp-nhập", "Thứ trưởng Bộ Thư tịch Nguyễn Văn Hưng"],
    ["dự-kiến", "Thứ trưởng Nguyễn Văn Hưng"],
  ),
  says(
    "dụ→phó-chủ-tịch",
    [PEOPLE.dụ, "HOLDS", POSTS.phóChủTịchSôngMơ],
    { status: "CURRENT", observed: ["2023-07-20", "2023-12-09"] },
    ["online-sông-mơ", "Phạm Ví Dụ, Phó Chủ tịch Ủy ban nhân dân tỉnh Sông Mơ"],
    ["làm-việc-sông-mơ", "Phạm Ví Dụ, Phó Chủ tịch Ủy ban nhân dân tỉnh Sông Mơ"],
  ),
  says(
    "dụ→giám-đốc",
    [PEOPLE.dụ, "HOLDS", POSTS.giámĐốcNúiBạc],
    { status: "CURRENT", observed: ["2025-09-15"] },
    ["sau-sáp-nhập", "Phạm Ví Dụ, Giám đốc Sở Thư tịch tỉnh Núi Bạc"],
  ),
  says(
    "mơ→giám-đốc",
    [PEOPLE.mơ, "HOLDS", POSTS.giámĐốcNúiBạc],
    { status: "CURRENT", observed: ["2022-12-02", "2023-07-20", "2024-05-10", "2024-08-15"] },
    ["khối-thi-đua", "Lò Thị Mơ, Giám đốc Sở Thư tịch tỉnh Núi Bạc"],
    ["online-núi-bạc", "Lò Thị Mơ, Giám đốc Sở Thư tịch tỉnh Núi Bạc"],
    ["thăm-núi-bạc", "Lò Thị Mơ, Giám đốc Sở Thư tịch"],
    ["hội-nghị-kết-nối", "Giám đốc Sở Thư tịch Lò Thị Mơ"],
  ),
  says(
    "phỏng→chủ-tịch",
    [PEOPLE.phỏng, "HOLDS", POSTS.chủTịchNúiBạc],
    { status: "CURRENT", observed: ["2022-07-20"] },
    ["ban-chỉ-đạo", "Vi Thị Phỏng, Chủ tịch Ủy ban nhân dân tỉnh Núi Bạc"],
  ),
];

const POSTS_AND_PLACES: readonly Saying[] = [
  says("bộ-trưởng→bộ", [POSTS.bộTrưởng, "POST_OF", BODIES.bộ], {}, [
    "online-sông-mơ",
    "Bộ trưởng Bộ Thư tịch",
  ]),
  says("thứ-trưởng→bộ", [POSTS.thứTrưởng, "POST_OF", BODIES.bộ], {}, [
    "làm-việc-sông-mơ",
    "Thứ trưởng Bộ Thư tịch",
  ]),
  says("phó-chủ-tịch→ubnd-sông-mơ", [POSTS.phóChủTịchSôngMơ, "POST_OF", BODIES.ubndSôngMơ], {}, [
    "online-sông-mơ",
    "Phó Chủ tịch Ủy ban nhân dân tỉnh Sông Mơ",
  ]),
  says("chủ-tịch→ubnd-núi-bạc", [POSTS.chủTịchNúiBạc, "POST_OF", BODIES.ubndNúiBạc], {}, [
    "ban-chỉ-đạo",
    "Chủ tịch Ủy ban nhân dân tỉnh Núi Bạc",
  ]),
  says("giám-đốc→sở", [POSTS.giámĐốcNúiBạc, "POST_OF", BODIES.sởNúiBạc], {}, [
    "khối-thi-đua",
    "Giám đốc Sở Thư tịch tỉnh Núi Bạc",
  ]),
  says("ubnd-sông-mơ→sông-mơ", [BODIES.ubndSôngMơ, "LOCATED_IN", PLACES.sôngMơ], {}, [
    "online-sông-mơ",
    "Ủy ban nhân dân tỉnh Sông Mơ",
  ]),
  says("ubnd-núi-bạc→núi-bạc", [BODIES.ubndNúiBạc, "LOCATED_IN", PLACES.núiBạc], {}, [
    "ban-chỉ-đạo",
    "Ủy ban nhân dân tỉnh Núi Bạc",
  ]),
  says("sở→núi-bạc", [BODIES.sởNúiBạc, "LOCATED_IN", PLACES.núiBạc], {}, [
    "khối-thi-đua",
    "Sở Thư tịch tỉnh Núi Bạc",
  ]),
  implied(
    says("sở→ubnd-núi-bạc", [BODIES.sởNúiBạc, "PART_OF", BODIES.ubndNúiBạc], {}, [
      "khối-thi-đua",
      "Sở Thư tịch tỉnh Núi Bạc",
    ]),
  ),
  // Facts of the gazetteer have no quote.
  says("bến-gương→núi-bạc", [PLACES.bếnGương, "PART_OF", PLACES.núiBạc], {}),
  says("sông-mơ→núi-bạc-mới", [PLACES.sôngMơ, "SUCCEEDED_BY", PLACES.núiBạcMới], {
    succession: "MERGER",
    date: "2025-07-01",
  }),
  says("núi-bạc→núi-bạc-mới", [PLACES.núiBạc, "SUCCEEDED_BY", PLACES.núiBạcMới], {
    succession: "MERGER",
    date: "2025-07-01",
  }),
];

const EVENTS_AND_PEOPLE: readonly Saying[] = [
  says(
    "bộ→trực-tuyến",
    [BODIES.bộ, "ORGANISED", EVENTS.trựcTuyến],
    {},
    ["online-sông-mơ", "Bộ Thư tịch tổ chức hội nghị trực tuyến"],
    ["online-núi-bạc", "Bộ Thư tịch tổ chức hội nghị trực tuyến"],
  ),
  says(
    "thử→trực-tuyến",
    [PEOPLE.thử, "TOOK_PART", EVENTS.trựcTuyến],
    { role: "CHAIR", capacity: ["Bộ trưởng, Bộ Thư tịch"] },
    ["online-sông-mơ", "Trần Thị Thử, Bộ trưởng Bộ Thư tịch chủ trì hội nghị"],
    ["online-núi-bạc", "do Bộ trưởng Trần Thị Thử chủ trì"],
  ),
  says(
    "dụ→trực-tuyến",
    [PEOPLE.dụ, "TOOK_PART", EVENTS.trựcTuyến],
    {
      role: "ATTENDEE",
      bridge: PLACES.sôngMơ.id,
      capacity: ["Phó Chủ tịch, Ủy ban nhân dân tỉnh Sông Mơ"],
    },
    ["online-sông-mơ", "Tham dự tại điểm cầu Sông Mơ có đồng chí Phạm Ví Dụ"],
  ),
  says(
    "mơ→trực-tuyến",
    [PEOPLE.mơ, "TOOK_PART", EVENTS.trựcTuyến],
    { role: "ATTENDEE", bridge: PLACES.núiBạc.id },
    ["online-núi-bạc", "Dự tại điểm cầu Núi Bạc có bà Lò Thị Mơ"],
  ),
  says("trực-tuyến→sông-mơ", [EVENTS.trựcTuyến, "HELD_IN", PLACES.sôngMơ], { venue: "BRIDGE" }, [
    "online-sông-mơ",
    "điểm cầu Sông Mơ",
  ]),
  says("trực-tuyến→núi-bạc", [EVENTS.trựcTuyến, "HELD_IN", PLACES.núiBạc], { venue: "BRIDGE" }, [
    "online-núi-bạc",
    "điểm cầu Núi Bạc",
  ]),
  says("bộ→làm-việc", [BODIES.bộ, "ORGANISED", EVENTS.làmViệc], {}, [
    "làm-việc-sông-mơ",
    "đoàn công tác của Bộ Thư tịch",
  ]),
  says(
    "ubnd-sông-mơ→làm-việc",
    [BODIES.ubndSôngMơ, "TOOK_PART", EVENTS.làmViệc],
    { role: "HOST" },
    ["làm-việc-sông-mơ", "làm việc với Ủy ban nhân dân tỉnh Sông Mơ"],
  ),
  says(
    "mẫu→làm-việc",
    [PEOPLE.mẫu, "TOOK_PART", EVENTS.làmViệc],
    { role: "CHAIR", capacity: ["Thứ trưởng, Bộ Thư tịch"], onBehalfOf: "Bộ Thư tịch" },
    ["làm-việc-sông-mơ", "do đồng chí Lê Văn Mẫu, Thứ trưởng Bộ Thư tịch dẫn đầu"],
  ),
  says(
    "dụ→làm-việc",
    [PEOPLE.dụ, "TOOK_PART", EVENTS.làmViệc],
    { role: "HOST", capacity: ["Phó Chủ tịch, Ủy ban nhân dân tỉnh Sông Mơ"] },
    ["làm-việc-sông-mơ", "Tiếp đoàn có ông Phạm Ví Dụ"],
  ),
  implied(
    says("làm-việc→sông-mơ", [EVENTS.làmViệc, "HELD_IN", PLACES.sôngMơ], { venue: "MAIN" }, [
      "làm-việc-sông-mơ",
      "làm việc với Ủy ban nhân dân tỉnh Sông Mơ",
    ]),
  ),
  says("khối→thi-đua", [BODIES.khối, "ORGANISED", EVENTS.thiĐua], {}, [
    "khối-thi-đua",
    "Khối thi đua các sở thư tịch tổ chức hội nghị tổng kết",
  ]),
  says(
    "hùng→thi-đua",
    [PEOPLE.hùng, "TOOK_PART", EVENTS.thiĐua],
    { role: "SPEAKER", capacity: ["Thứ trưởng, Bộ Thư tịch"] },
    ["khối-thi-đua", "Nguyễn Văn Hùng, Thứ trưởng Bộ Thư tịch phát biểu kết luận"],
  ),
  says("mơ→thi-đua", [PEOPLE.mơ, "TOOK_PART", EVENTS.thiĐua], { role: "ATTENDEE" }, [
    "khối-thi-đua",
    "Dự hội nghị có bà Lò Thị Mơ",
  ]),
  says("thi-đua→bến-gương", [EVENTS.thiĐua, "HELD_IN", PLACES.bếnGương], { venue: "MAIN" }, [
    "khối-thi-đua",
    "tại thị xã Bến Gương",
  ]),
  says("ban-chỉ-đạo→hội-nghị", [BODIES.banChỉĐạo, "ORGANISED", EVENTS.banChỉĐạo], {}, [
    "ban-chỉ-đạo",
    "Ban Chỉ đạo số hóa tỉnh Núi Bạc vừa tổ chức hội nghị",
  ]),
  says("phỏng→ban-chỉ-đạo", [PEOPLE.phỏng, "TOOK_PART", EVENTS.banChỉĐạo], { role: "CHAIR" }, [
    "ban-chỉ-đạo",
    "Vi Thị Phỏng, Chủ tịch Ủy ban nhân dân tỉnh Núi Bạc chủ trì",
  ]),
  implied(
    says("ban-chỉ-đạo→núi-bạc", [EVENTS.banChỉĐạo, "HELD_IN", PLACES.núiBạc], { venue: "MAIN" }, [
      "ban-chỉ-đạo",
      "Ban Chỉ đạo số hóa tỉnh Núi Bạc",
    ]),
  ),
  says("mẫu→công-bố", [PEOPLE.mẫu, "TOOK_PART", EVENTS.côngBố], { role: "ATTENDEE" }, [
    "công-bố-quyết-định",
    "lễ công bố quyết định bổ nhiệm đồng chí Lê Văn Mẫu",
  ]),
  says("thử→công-bố", [PEOPLE.thử, "TOOK_PART", EVENTS.côngBố], { role: "ATTENDEE" }, [
    "công-bố-quyết-định",
    "Dự lễ có bà Trần Thị Thử",
  ]),
  says("bộ→công-bố", [BODIES.bộ, "ORGANISED", EVENTS.côngBố], {}, [
    "công-bố-quyết-định",
    "Bộ Thư tịch tổ chức lễ công bố",
  ]),
  says(
    "mẫu→thăm",
    [PEOPLE.mẫu, "TOOK_PART", EVENTS.thăm],
    { role: "CHAIR", capacity: ["Bộ trưởng, Bộ Thư tịch"] },
    ["thăm-núi-bạc", "Bộ trưởng Bộ Thư tịch Lê Văn Mẫu thăm và làm việc tại tỉnh Núi Bạc"],
  ),
  says(
    "hùng→thăm",
    [PEOPLE.hùng, "TOOK_PART", EVENTS.thăm],
    { role: "ATTENDEE", capacity: ["Thứ trưởng, Bộ Thư tịch"] },
    ["thăm-núi-bạc", "Cùng đi có Thứ trưởng Nguyễn Văn Hùng"],
  ),
  says("mơ→thăm", [PEOPLE.mơ, "TOOK_PART", EVENTS.thăm], { role: "SPEAKER" }, [
    "thăm-núi-bạc",
    "Bà Lò Thị Mơ, Giám đốc Sở Thư tịch báo cáo",
  ]),
  says("thăm→núi-bạc", [EVENTS.thăm, "HELD_IN", PLACES.núiBạc], { venue: "MAIN" }, [
    "thăm-núi-bạc",
    "thăm và làm việc tại tỉnh Núi Bạc",
  ]),
  says(
    "hùng→kết-nối",
    [PEOPLE.hùng, "TOOK_PART", EVENTS.kếtNối],
    { role: "CHAIR", capacity: ["Thứ trưởng, Bộ Thư tịch"] },
    ["hội-nghị-kết-nối", "Thứ trưởng Bộ Thư tịch Nguyễn Văn Hùng chủ trì hội nghị trực tuyến"],
  ),
  says(
    "mơ→kết-nối",
    [PEOPLE.mơ, "TOOK_PART", EVENTS.kếtNối],
    { role: "ATTENDEE", bridge: PLACES.núiBạc.id },
    ["hội-nghị-kết-nối", "Tại điểm cầu Núi Bạc có Giám đốc Sở Thư tịch Lò Thị Mơ"],
  ),
  says("kết-nối→sông-mơ", [EVENTS.kếtNối, "HELD_IN", PLACES.sôngMơ], { venue: "MAIN" }, [
    "hội-nghị-kết-nối",
    "tại Sông Mơ",
  ]),
  says("kết-nối→núi-bạc", [EVENTS.kếtNối, "HELD_IN", PLACES.núiBạc], { venue: "BRIDGE" }, [
    "hội-nghị-kết-nối",
    "điểm cầu Núi Bạc",
  ]),
  says(
    "hưng→kiểm-tra",
    [PEOPLE.hưng, "TOOK_PART", EVENTS.kiểmTra],
    { role: "CHAIR", capacity: ["Thứ trưởng, Bộ Thư tịch"] },
    ["sau-sáp-nhập", "Thứ trưởng Bộ Thư tịch Nguyễn Văn Hưng kiểm tra kho lưu trữ"],
  ),
  says("dụ→kiểm-tra", [PEOPLE.dụ, "TOOK_PART", EVENTS.kiểmTra], { role: "ATTENDEE" }, [
    "sau-sáp-nhập",
    "Cùng dự có ông Phạm Ví Dụ",
  ]),
  says("kiểm-tra→núi-bạc-mới", [EVENTS.kiểmTra, "HELD_IN", PLACES.núiBạcMới], { venue: "MAIN" }, [
    "sau-sáp-nhập",
    "kiểm tra kho lưu trữ của tỉnh Núi Bạc",
  ]),
  reported(
    says(
      "hưng→khai-trương",
      [PEOPLE.hưng, "TOOK_PART", EVENTS.khaiTrương],
      { role: "ATTENDEE", capacity: ["Thứ trưởng, Bộ Thư tịch"] },
      ["dự-kiến", "Thứ trưởng Nguyễn Văn Hưng sẽ dự lễ khai trương"],
    ),
  ),
  reported(
    says("khai-trương→sông-mơ", [EVENTS.khaiTrương, "HELD_IN", PLACES.sôngMơ], { venue: "MAIN" }, [
      "dự-kiến",
      "lễ khai trương thư viện tại Sông Mơ",
    ]),
  ),
];

const PAPERS: readonly Saying[] = [
  says("làm-việc→quyết-định-12", [EVENTS.làmViệc, "CITES", DOCUMENTS.quyếtĐịnh12], {}, [
    "làm-việc-sông-mơ",
    "thực hiện Quyết định số 12/QĐ-BTT",
  ]),
  says("ban-chỉ-đạo→quyết-định-12", [EVENTS.banChỉĐạo, "CITES", DOCUMENTS.quyếtĐịnh12], {}, [
    "ban-chỉ-đạo",
    "tổng kết một năm thực hiện Quyết định số 12/QĐ-BTT ngày 1/3/2021",
  ]),
  says("ban-chỉ-đạo→kết-luận-8", [EVENTS.banChỉĐạo, "CITES", DOCUMENTS.kếtLuận8], {}, [
    "ban-chỉ-đạo",
    "Hội nghị nghe Kết luận số 8/KL-BTT ngày 5/5/2022",
  ]),
  says("thăm→quyết-định-40", [EVENTS.thăm, "CITES", DOCUMENTS.quyếtĐịnh40], {}, [
    "thăm-núi-bạc",
    "báo cáo việc thực hiện Quyết định số 40/QĐ-BTT",
  ]),
  says("quyết-định-12→bộ", [DOCUMENTS.quyếtĐịnh12, "ISSUED_BY", BODIES.bộ], {}, [
    "làm-việc-sông-mơ",
    "Quyết định số 12/QĐ-BTT của Bộ Thư tịch",
  ]),
  says(
    "quyết-định-40→quyết-định-12",
    [DOCUMENTS.quyếtĐịnh40, "AMENDS", DOCUMENTS.quyếtĐịnh12],
    {},
    ["thăm-núi-bạc", "Quyết định số 40/QĐ-BTT sửa đổi Quyết định số 12/QĐ-BTT"],
  ),
  says("kết-luận-8→quyết-định-12", [DOCUMENTS.kếtLuận8, "REVIEWS", DOCUMENTS.quyếtĐịnh12], {}, [
    "ban-chỉ-đạo",
    "Kết luận số 8/KL-BTT ngày 5/5/2022 tổng kết việc thực hiện Quyết định số 12/QĐ-BTT",
  ]),
];

export const SAYINGS: readonly Saying[] = [
  ...TENURES,
  ...POSTS_AND_PLACES,
  ...EVENTS_AND_PEOPLE,
  ...PAPERS,
];
