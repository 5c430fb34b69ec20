/** Nouns and verbs that name an event: `Hội nghị`, `lễ khánh thành`, `đã đến thăm`. */
import { ceremonyTable, eventTable } from "../gazetteers/event-types.js";
import { standsAt, standsBefore } from "../gazetteers/around-events.js";
import type { Token } from "../segment/token.js";
import type { EventMention } from "./mention.js";

export function eventAt(tokens: readonly Token[], at: number, limit: number): EventMention | null {
  const match = eventTable.longestAt(tokens, at, limit);
  if (!match || standsAt("runsOn", tokens, match.to - 1)) return null;
  const { type, name, act, weak, personal, nounAt, prefix, online } = match.value;
  const isNoun = nounAt === true && standsBefore("asNoun", tokens, at);
  const ceremony = prefix ? ceremonyTable.longestAt(tokens, match.to, limit) : null;
  if (prefix && !ceremony && tokens[at]!.key === "lễ" && !isCeremonyAgain(tokens, at, limit))
    return null;
  const plain = prefix ? type : (name ?? type);
  return {
    kind: "Event",
    from: at,
    to: ceremony?.to ?? match.to,
    type: ceremony ? `${type} ${ceremony.value}` : plain,
    isAct: act === true && !isNoun,
    isWeak: weak === true && !isNoun,
    isPersonal: personal === true && !isNoun,
    isOnline: online ?? isOnline(tokens, match.to, limit),
  };
}

/** `Tại lễ, …` points back, as `Lễ được tổ chức` does; `nghỉ lễ`, `lễ hội`, `thôn Lễ Mẫu` are other words. */
function isCeremonyAgain(tokens: readonly Token[], at: number, limit: number): boolean {
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  if (next?.key === "hội" || next?.shape === "capital") return false;
  const before = tokens[at - 1]?.key;
  return tokens[at]!.shape === "capital" || before === "tại" || before === "buổi";
}

function isOnline(tokens: readonly Token[], at: number, limit: number): boolean {
  return tokens[at]?.key === "trực" && tokens[at + 1]?.key === "tuyến" && at + 1 < limit;
}
