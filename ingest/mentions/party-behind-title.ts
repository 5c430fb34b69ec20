/**
 * The party whose organ a title names: `Ủy viên Trung ương | Đảng Nhân dân Cách mạng Lào`, `Tổng Bí thư |
 * Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam`. The organ of another party bears the name of that
 * party; of our own nothing more is said.
 */
import { countryTable } from "../gazetteers/countries.js";
import type { Behind } from "./body-behind-title.js";
import { bodyAt } from "./body.js";
import type { Line } from "./line.js";
import { understood, type BodyMention } from "./mention.js";

/** `own`: the organ that the title means. `told`: the body behind it, which may be the same organ once more. */
export function ofParty(line: Line, own: BodyMention, told: BodyMention | null): Behind | null {
  if (own.head.kind !== CENTRAL) return null;
  if (told && isOrganAbroad(told)) {
    const name = own.name.startsWith(PARTY) ? told.name.slice(told.name.indexOf(PARTY)) : told.name;
    const body = understood({ ...own, name, to: told.to, state: told.state });
    return { body, to: told.to, country: null };
  }
  const to = told?.head.kind === CENTRAL ? told.to : own.to;
  const body = withParty(line, { ...own, to });
  return body || to > own.to ? { body: body ?? own, to: body?.to ?? to, country: null } : null;
}

/** `Tổng Bí thư | Ban Chấp hành Trung ương Đảng Cộng sản Trung Quốc`: read whole, with its state. */
export function isOrganAbroad({ head, name, state }: BodyMention): boolean {
  return head.kind === "ForeignBody" && state !== undefined && name.includes(` ${PARTY} `);
}

/** `Trung ương Đảng | Cộng sản`, `Bộ Chính trị | Đảng Cộng sản`: asked before anything is read. */
export function leadsToParty({ tokens, limit }: Line, at: number): boolean {
  if (at >= limit || tokens[at]!.shape !== "capital") return false;
  return tokens[at]!.text === PARTY || tokens[at - 1]!.text === PARTY;
}

/** `Ban Bí thư Trung ương Đảng | Cộng sản Cuba`; null where no party follows. */
export function withParty(line: Line, organ: BodyMention): BodyMention | null {
  const { tokens } = line;
  const { to } = organ;
  if (organ.head.kind !== CENTRAL || !leadsToParty(line, to)) return null;
  // What stands before the party may end with its first word.
  const from = tokens[to - 1]!.text === PARTY ? to - 1 : to;
  const party = bodyAt(line, from);
  if (!party?.head.head.startsWith(`${PARTY} `) || party.to <= to) return null;
  if (party.head.kind === CENTRAL) return { ...organ, to: party.to };
  const state = party.state ?? countryTable.longestBefore(tokens, party.to, from)?.value;
  if (party.head.kind !== "ForeignBody" || !state) return null;
  const name = organ.name.startsWith(PARTY) ? party.name : organOf(organ.name, party.name);
  return understood({ ...organ, name, to: party.to, state });
}

const CENTRAL = "CentralPartyBody";
const PARTY = "Đảng";

/** `Ban Chấp hành Trung ương Đảng` → `Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào`. */
function organOf(organ: string, party: string): string {
  return `${organ.replace(/ Đảng$/u, "")} ${party}`;
}
