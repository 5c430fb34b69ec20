/**
 * English of titles, the office alone. Base: Circular 03/2009/TT-BNG; where the English press of
 * Việt Nam says otherwise, the press. A title that is not listed stays Vietnamese.
 */
export interface EnglishTitle {
  readonly en: string;
  /** Says by itself of which body it is: Prime Minister, not Prime Minister of the Government. */
  readonly alone?: true;
}

export const TITLES: Readonly<Record<string, EnglishTitle>> = {
  "Tổng Bí thư": { en: "General Secretary" },
  "Chủ tịch nước": { en: "State President", alone: true },
  "Phó Chủ tịch nước": { en: "Vice State President", alone: true },
  "Thủ tướng": { en: "Prime Minister", alone: true },
  "Thủ tướng Chính phủ": { en: "Prime Minister", alone: true },
  "Phó Thủ tướng": { en: "Deputy Prime Minister", alone: true },
  "Phó Thủ tướng Chính phủ": { en: "Deputy Prime Minister", alone: true },
  "Phó Thủ tướng Thường trực": { en: "Permanent Deputy Prime Minister", alone: true },

  "Bộ trưởng": { en: "Minister" },
  "Thứ trưởng": { en: "Deputy Minister" },
  "Thứ trưởng Thường trực": { en: "Permanent Deputy Minister" },
  "Chủ nhiệm": { en: "Chairman" },
  "Phó Chủ nhiệm": { en: "Vice Chairman" },
  "Tổng Thanh tra": { en: "Inspector General" },
  "Phó Tổng Thanh tra": { en: "Deputy Inspector General" },
  "Thống đốc": { en: "Governor" },
  "Phó Thống đốc": { en: "Deputy Governor" },

  "Tổng cục trưởng": { en: "Director General" },
  "Phó Tổng cục trưởng": { en: "Deputy Director General" },
  "Cục trưởng": { en: "Director" },
  "Phó Cục trưởng": { en: "Deputy Director" },
  "Vụ trưởng": { en: "Director" },
  "Phó Vụ trưởng": { en: "Deputy Director" },
  "Chi cục trưởng": { en: "Head" },
  "Phó Chi cục trưởng": { en: "Deputy Head" },
  "Viện trưởng": { en: "Director" },
  "Phó Viện trưởng": { en: "Deputy Director" },
  "Giám đốc": { en: "Director" },
  "Phó Giám đốc": { en: "Deputy Director" },
  "Tổng Giám đốc": { en: "General Director" },
  "Phó Tổng Giám đốc": { en: "Deputy General Director" },
  "Trưởng phòng": { en: "Head" },
  "Phó Trưởng phòng": { en: "Deputy Head" },
  "Trưởng ban": { en: "Head" },
  "Phó Trưởng ban": { en: "Deputy Head" },
  "Phó Trưởng ban Thường trực": { en: "Standing Deputy Head" },
  Trưởng: { en: "Head" },
  "Chánh Văn phòng": { en: "Chief" },
  "Phó Chánh Văn phòng": { en: "Deputy Chief" },
  "Chánh Thanh tra": { en: "Chief Inspector" },
  "Phó Chánh Thanh tra": { en: "Deputy Chief Inspector" },
  "Hiệu trưởng": { en: "Rector" },
  "Phó Hiệu trưởng": { en: "Vice Rector" },

  "Chủ tịch": { en: "Chairman" },
  "Phó Chủ tịch": { en: "Vice Chairman" },
  "Phó Chủ tịch Thường trực": { en: "Standing Vice Chairman" },
  "Bí thư": { en: "Secretary" },
  "Phó Bí thư": { en: "Deputy Secretary" },
  "Phó Bí thư Thường trực": { en: "Standing Deputy Secretary" },
  "Ủy viên": { en: "Member" },
  "Ủy viên Ban Thường vụ": { en: "Member of the Standing Board" },
  "Ủy viên Thường trực": { en: "Standing Member" },
  "Tổng Thư ký": { en: "Secretary General" },
  "Phó Tổng Thư ký": { en: "Deputy Secretary General" },

  "Đại biểu": { en: "Deputy" },
  "Trưởng đoàn": { en: "Head" },
  "Phó Trưởng đoàn": { en: "Deputy Head" },
  "Chánh án": { en: "Chief Justice" },
  "Phó Chánh án": { en: "Deputy Chief Justice" },
  "Thẩm phán": { en: "Judge" },
  "Chấp hành viên": { en: "Enforcement Officer" },
  "Chỉ huy trưởng": { en: "Commander" },
  "Phó Chỉ huy trưởng": { en: "Deputy Commander" },
  "Chính ủy": { en: "Political Commissar" },
};
