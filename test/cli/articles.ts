/** Invented articles in the register of provincial news, plain enough for any reader of rules. */
export function articleAbout(director: string, day = "5/3/2024"): string {
  return (
    `Ngày ${day}, Sở Tư pháp tỉnh Kon Tum tổ chức hội nghị triển khai công tác năm 2024. ` +
    `Ông ${director}, Giám đốc Sở Tư pháp tỉnh Kon Tum, chủ trì hội nghị.\n`
  );
}
