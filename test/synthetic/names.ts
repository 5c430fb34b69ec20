/** Invented names: common surnames and given names in the shares of real ones, none twice but on purpose. */
import { nameKey } from "../../ingest/resolve/index.js";
import type { Random } from "./random.js";

const SURNAMES = [
  ..."Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Phạm Hoàng Huỳnh Vũ Võ".split(
    " ",
  ),
  ..."Phan Trương Bùi Đặng Đỗ Ngô Hồ Dương Đinh Mai Trịnh Đào Lương Lường Lò Nông Vi Sầm Tô".split(
    " ",
  ),
];
const MIDDLES = [
  ..."Văn Văn Văn Thị Thị Đức Minh Quốc Xuân Hữu Thanh Ngọc Công Hồng Đình Anh Bá Duy Gia".split(
    " ",
  ),
  ..."Hải Kim Mạnh Nhật Phương Quang Tấn Tiến Trọng Viết Việt Thế Khánh".split(" "),
];
const GIVENS = [
  ..."An Anh Bình Cường Dũng Dung Đạt Đông Hà Hạ Hải Hạnh Hằng Hiền Hiếu Hoa Hòa Hùng Hưng Hừng".split(
    " ",
  ),
  ..."Huy Hương Khánh Khoa Lan Linh Loan Long Lực Mai Mạnh Minh Nam Nga Nghĩa Ngọc Nhung Oanh".split(
    " ",
  ),
  ..."Phong Phúc Phương Quân Quang Quý Quyết Sơn Tâm Tân Thắng Thành Thanh Thảo Thủy Toàn Trang".split(
    " ",
  ),
  ..."Trung Tuấn Tùng Tuyết Vân Vinh Yến Mẫu Thử Giả Định Tưởng Phỏng".split(" "),
];

/** Namesakes mostly bear common names: that is how they come about. */
const COMMON = { surnames: SURNAMES.slice(0, 12), middles: MIDDLES.slice(0, 5), share: 0.85 };

/** In large worlds the short common names are used up; longer ones follow. */
const TRIES_MAX = 300;

/** A different name for each person, and one for both of each pair. */
export function namesFor(
  people: number,
  pairs: readonly (readonly [number, number])[],
  random: Random,
): readonly string[] {
  const taken = new Set<string>();
  const names = Array.from({ length: people }, () => fresh(SURNAMES, MIDDLES, 0.15));
  for (const pair of pairs) {
    const common = random.chance(COMMON.share);
    const name = common
      ? fresh(COMMON.surnames, COMMON.middles, 0)
      : fresh(SURNAMES, MIDDLES, 0.15);
    for (const each of pair) names[each] = name;
  }
  return names;

  function fresh(surnames: readonly string[], middles: readonly string[], long: number): string {
    for (let tries = 0; ; tries++) {
      const isUsedUp = tries > TRIES_MAX;
      const between =
        random.chance(long) || isUsedUp
          ? random.sample(isUsedUp ? MIDDLES : middles, 2)
          : [random.pick(middles)];
      const name = [random.pick(surnames), ...between, random.pick(GIVENS)].join(" ");
      if (taken.has(nameKey(name))) continue;
      taken.add(nameKey(name));
      return name;
    }
  }
}
