/** English of the words around places: what kind of place it is, countries, and whole-country words. */

/** Before a name: `tỉnh Phú Yên` → Phú Yên province. */
export const PLACE_TYPES: Readonly<Record<string, string>> = {
  tỉnh: "province",
  "thành phố": "city",
  "TP.": "city",
  TP: "city",
  huyện: "district",
  quận: "urban district",
  "thị xã": "town",
  xã: "commune",
  phường: "ward",
  "thị trấn": "township",
  thôn: "village",
  "đặc khu": "special zone",
};

/** Behind a body: `Ủy ban An toàn giao thông Quốc gia` → National Committee on Traffic Safety. */
export const SCOPES: Readonly<Record<string, string>> = {
  "Quốc gia": "National",
  "Trung ương": "Central",
  "Nhà nước": "State",
};

/** Countries whose English name is another word; the others are called as in Vietnamese. */
export const COUNTRIES: Readonly<Record<string, string>> = {
  "Việt Nam": "Viet Nam",
  "Ai Cập": "Egypt",
  Anh: "the United Kingdom",
  "Vương quốc Anh": "the United Kingdom",
  "Ba Lan": "Poland",
  Bỉ: "Belgium",
  "Bồ Đào Nha": "Portugal",
  Campuchia: "Cambodia",
  "Cu Ba": "Cuba",
  Séc: "the Czech Republic",
  "Cộng hòa Séc": "the Czech Republic",
  "Hà Lan": "the Netherlands",
  "Hàn Quốc": "the Republic of Korea",
  "Hy Lạp": "Greece",
  Ý: "Italy",
  Italia: "Italy",
  Lào: "Laos",
  "Mông Cổ": "Mongolia",
  Mỹ: "the United States",
  "Hoa Kỳ": "the United States",
  "Na Uy": "Norway",
  "Nam Phi": "South Africa",
  Nga: "Russia",
  "Nhật Bản": "Japan",
  "Phần Lan": "Finland",
  Pháp: "France",
  "Tây Ban Nha": "Spain",
  "Thái Lan": "Thailand",
  "Thổ Nhĩ Kỳ": "Türkiye",
  "Thụy Điển": "Sweden",
  "Thụy Sĩ": "Switzerland",
  "Triều Tiên": "the Democratic People's Republic of Korea",
  "Trung Quốc": "China",
  Úc: "Australia",
  Đức: "Germany",
  "Đan Mạch": "Denmark",
  "Ấn Độ": "India",
  Áo: "Austria",
};
