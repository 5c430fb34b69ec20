/**
 * English of bodies: those with a name of their own, and the words with which names of bodies
 * begin. `Sở Tư pháp tỉnh Phú Yên` is a head (Sở), a sector (Tư pháp) and a place.
 */
export const FIXED_BODIES: Readonly<Record<string, string>> = {
  "Đảng Cộng sản Việt Nam": "Communist Party of Viet Nam",
  "Bộ Chính trị": "Politburo",
  "Ban Bí thư": "Secretariat of the Party Central Committee",
  "Ban Bí thư Trung ương Đảng": "Secretariat of the Party Central Committee",
  "Ban Chấp hành Trung ương Đảng": "Party Central Committee",
  "Ban Nội chính Trung ương": "Party Central Commission for Internal Affairs",
  "Ban Tổ chức Trung ương": "Party Central Organisation Commission",
  "Ban Tuyên giáo Trung ương": "Party Central Commission for Information and Education",
  "Ban Tuyên giáo và Dân vận Trung ương":
    "Party Central Commission for Information, Education and Mass Mobilisation",
  "Ban Dân vận Trung ương": "Party Central Commission for Mass Mobilisation",
  "Ban Kinh tế Trung ương": "Party Central Economic Commission",
  "Ban Đối ngoại Trung ương": "Party Central Commission for External Relations",
  "Ủy ban Kiểm tra Trung ương": "Party Central Inspection Commission",
  "Văn phòng Trung ương Đảng": "Party Central Committee Office",
  "Nhà nước": "State",
  "Chính phủ": "Government",
  "Văn phòng Chính phủ": "Government Office",
  "Thanh tra Chính phủ": "Government Inspectorate",
  "Ngân hàng Nhà nước": "State Bank of Viet Nam",
  "Ngân hàng Nhà nước Việt Nam": "State Bank of Viet Nam",
  "Ủy ban Dân tộc": "Committee for Ethnic Minority Affairs",
  "Quốc hội": "National Assembly",
  "Ủy ban Thường vụ Quốc hội": "Standing Committee of the National Assembly",
  "Văn phòng Quốc hội": "National Assembly Office",
  "Tòa án nhân dân tối cao": "Supreme People's Court",
  "Viện kiểm sát nhân dân tối cao": "Supreme People's Procuracy",
  "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam": "Viet Nam Fatherland Front Central Committee",
};

export interface Head {
  readonly en: string;
  /** Between head and sector; without it the head takes no sector. */
  readonly sector?: "of" | "for";
}

export const HEADS: Readonly<Record<string, Head>> = {
  Bộ: { en: "Ministry", sector: "of" },
  "Tổng cục": { en: "Directorate", sector: "of" },
  Cục: { en: "Department", sector: "of" },
  Vụ: { en: "Department", sector: "of" },
  Viện: { en: "Institute", sector: "of" },
  Sở: { en: "Department", sector: "of" },
  "Chi cục": { en: "Sub-department", sector: "of" },
  Phòng: { en: "Division", sector: "of" },
  "Văn phòng": { en: "Office" },
  "Thanh tra": { en: "Inspectorate" },
  "Ủy ban nhân dân": { en: "People's Committee" },
  "Hội đồng nhân dân": { en: "People's Council" },
  "Đoàn đại biểu Quốc hội": { en: "National Assembly delegation" },
  "Ban Thường vụ": { en: "Standing Board" },
  "Ban Cán sự đảng": { en: "Party Caucus" },
  "Ban Cán sự Đảng": { en: "Party Caucus" },
  "Đảng ủy": { en: "Party Committee" },
  "Ban Nội chính": { en: "Commission for Internal Affairs" },
  "Ban Tổ chức": { en: "Organisation Commission" },
  "Ban Tuyên giáo": { en: "Commission for Information and Education" },
  "Ban Dân vận": { en: "Commission for Mass Mobilisation" },
  "Ủy ban Kiểm tra": { en: "Inspection Commission" },
  "Ban Chỉ đạo": { en: "Steering Committee", sector: "for" },
  "Tòa án nhân dân": { en: "People's Court" },
  "Viện kiểm sát nhân dân": { en: "People's Procuracy" },
  "Công an": { en: "Public Security" },
  "Bộ Chỉ huy Quân sự": { en: "Military Command" },
  "Ủy ban Mặt trận Tổ quốc": { en: "Fatherland Front Committee" },
  "Ủy ban Mặt trận Tổ quốc Việt Nam": { en: "Fatherland Front Committee" },
  "Cơ quan Thi hành án dân sự": { en: "Civil Judgment Enforcement Agency" },
  "Thi hành án dân sự": { en: "Civil Judgment Enforcement Agency" },
  "Khối thi đua": { en: "Emulation Bloc" },
};

/** Committees of the Party that bear the level of their place: `Tỉnh ủy Phú Yên`. */
export const PARTY_COMMITTEES: Readonly<Record<string, string>> = {
  "Tỉnh ủy": "province",
  "Thành ủy": "city",
  "Huyện ủy": "district",
  "Quận ủy": "urban district",
  "Thị ủy": "town",
};

export const PLACE_TYPES: Readonly<Record<string, string>> = {
  tỉnh: "province",
  "thành phố": "city",
  huyện: "district",
  quận: "urban district",
  "thị xã": "town",
  xã: "commune",
  phường: "ward",
  "thị trấn": "township",
};

/** What a body is for. */
export const SECTORS: Readonly<Record<string, string>> = {
  "Quốc phòng": "National Defence",
  "Công an": "Public Security",
  "Ngoại giao": "Foreign Affairs",
  "Ngoại vụ": "External Relations",
  "Nội vụ": "Home Affairs",
  "Tư pháp": "Justice",
  "Kế hoạch và Đầu tư": "Planning and Investment",
  "Tài chính": "Finance",
  "Công Thương": "Industry and Trade",
  "Nông nghiệp và Phát triển nông thôn": "Agriculture and Rural Development",
  "Nông nghiệp và Môi trường": "Agriculture and Environment",
  "Giao thông vận tải": "Transport",
  "Xây dựng": "Construction",
  "Tài nguyên và Môi trường": "Natural Resources and Environment",
  "Thông tin và Truyền thông": "Information and Communications",
  "Lao động - Thương binh và Xã hội": "Labour, Invalids and Social Affairs",
  "Văn hóa, Thể thao và Du lịch": "Culture, Sports and Tourism",
  "Văn hóa và Thể thao": "Culture and Sports",
  "Du lịch": "Tourism",
  "Khoa học và Công nghệ": "Science and Technology",
  "Giáo dục và Đào tạo": "Education and Training",
  "Y tế": "Health",
  "Dân tộc và Tôn giáo": "Ethnic and Religious Affairs",
  "Thi hành án dân sự": "Civil Judgment Enforcement",
  "Quản lý Thi hành án dân sự": "Civil Judgment Enforcement Administration",
  "Bổ trợ tư pháp": "Judicial Support",
  "Trợ giúp pháp lý": "Legal Aid",
  "Pháp chế": "Legal Affairs",
  "Tổ chức cán bộ": "Organisation and Personnel",
  "Kế hoạch - Tài chính": "Planning and Finance",
  "Hợp tác quốc tế": "International Cooperation",
  "Hộ tịch, quốc tịch, chứng thực": "Civil Status, Nationality and Authentication",
  "Phổ biến, giáo dục pháp luật": "Legal Dissemination and Education",
  "cải cách tư pháp": "Judicial Reform",
  "Cải cách tư pháp": "Judicial Reform",
  "chuyển đổi số": "Digital Transformation",
};
