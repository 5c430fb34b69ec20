/** Whether words behind a title name a body that nothing has read. */
import type { Discourse } from "../../discourse/index.js";
import type { People } from "../../discourse/people.js";
import { rankTable } from "../../gazetteers/names.js";
import { ALSO_WORDS } from "../../gazetteers/verbs.js";
import { continuesName, stopTable } from "../../gazetteers/wording.js";
import type { PostMention } from "../../mentions/mention.js";
import type { Token } from "../../segment/token.js";
import type { GivenPost } from "../given-post.js";
import { onceOf } from "../../once.js";

/** `Giám đốc Bưu cục Mẫu`: a body stands there that nothing has read; no other may take its place. */
export function namesUnread(
  { mention, person, from }: GivenPost,
  { article: { tokens }, people }: Discourse,
): boolean {
  const next = tokens[mention.to];
  if (!next || tokens[mention.to - 1]!.end + 1 !== next.start) return false;
  if (next.shape === "lower") return mention.from > from && goesOnSmall(tokens, mention);
  if (next.shape !== "capital" && next.shape !== "capitals") return false;
  const isAnnounced = rankTable.longestAt(tokens, mention.to, mention.to + 4);
  if (isAnnounced || person.startsWith(next.text) || person.endsWith(` ${next.text}`)) return false;
  // `các phó trưởng ban Lê Văn Mẫu, Trần Văn Thử`: another's name.
  const named = `${next.text} ${tokens[mention.to + 1]?.text ?? ""}`;
  return !beginningsOf(people).has(named);
}

const beginningsOf = onceOf(
  ({ names }: People) => new Set(names.map((name) => name.split(" ", 2).join(" "))),
);

/** Behind a name `…, Giám đốc viễn thông Mẫu`, `…, giám đốc một công ty`: of something in small letters. */
function goesOnSmall(tokens: readonly Token[], { to, title, pointsTo }: PostMention): boolean {
  if (pointsTo || title.office) return false;
  const { key } = tokens[to]!;
  if (key === "một") return true;
  return (
    continuesName(key) && !ALSO_WORDS.has(key) && !stopTable.longestAt(tokens, to, tokens.length)
  );
}
