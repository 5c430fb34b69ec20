/**
 * Patterns that capture: a phrase of a kind, a list of phrases, somebody, the posts of a career. Each
 * keeps what it finds under a name that the rule gives it.
 */
import type { PhraseKind, PhraseOf } from "../discourse/phrase.js";
import { PHRASE_LINKS } from "../gazetteers/links.js";
import { ENDING_WORDS } from "../gazetteers/verbs.js";
import type { PostMention } from "../mentions/mention.js";
import { isWord, type Item } from "./item.js";
import type { Pattern } from "./pattern.js";

/** A phrase of a kind, captured under a name. */
export function phrase<Kind extends PhraseKind, Name extends string>(
  kind: Kind,
  name: Name,
): Pattern<Record<Name, PhraseOf<Kind>>> {
  return {
    needs: [new Set([kind])],
    match(items, at) {
      const item = items[at];
      if (item?.kind !== kind) return null;
      return { to: at + 1, captures: { [name]: item } as Record<Name, PhraseOf<Kind>> };
    },
  };
}

/** One or more phrases of the kinds, with commas, semicolons and `và` between them. */
export function list<Kind extends PhraseKind, Name extends string>(
  kinds: readonly Kind[],
  name: Name,
): Pattern<Record<Name, readonly PhraseOf<Kind>[]>> {
  const isListed = (item: Item | undefined) =>
    item !== undefined && (kinds as readonly string[]).includes(item.kind);
  return {
    needs: [new Set(kinds)],
    match(items, at) {
      if (!isListed(items[at])) return null;
      const found: Item[] = [];
      let to = at;
      for (let index = at; index < items.length; index++) {
        const item = items[index]!;
        if (isListed(item)) {
          found.push(item);
          to = index + 1;
        } else if (item.kind !== "Word" || !PHRASE_LINKS.has(item.key)) {
          // `A, Chủ tịch …; B, Phu nhân …; C`: an unknown title ends at the semicolon.
          const next = semicolonAt(items, index);
          if (next === null) break;
          index = next;
        }
      }
      return {
        to,
        captures: { [name]: found } as unknown as Record<Name, readonly PhraseOf<Kind>[]>,
      };
    },
  };
}

/**
 * Everybody of a list of those who came, up to its end: an unknown title, an office without a name or a
 * word of whom they are stand between two of them, but no verb.
 *
 *   có lãnh đạo một số bộ, các đồng chí Ủy viên Trung ương:  Lê Văn Mẫu, Thứ trưởng …;  Trần Thị Thử
 *                                                            who ────────────────────   who ────────
 */
export function attendees<Name extends string>(
  name: Name,
): Pattern<Record<Name, readonly PhraseOf<"Person" | "Group">[]>> {
  return {
    needs: [new Set<PhraseKind>(["Person", "Group"])],
    match(items, at) {
      const found: Item[] = [];
      let to = at;
      for (let index = at; index < items.length && index - to < UNNAMED_MAX; index++) {
        const item = items[index]!;
        if (item.kind === "Group" || (item.kind === "Person" && isListed(items, index, found))) {
          found.push(item);
          to = index + 1;
        } else if (ENDS_LIST.has(item.kind)) break;
        else if (item.kind === "Word" && ENDING_WORDS.has(item.key)) break;
      }
      if (found.length === 0) return null;
      return {
        to,
        captures: { [name]: found } as unknown as Record<
          Name,
          readonly PhraseOf<"Person" | "Group">[]
        >,
      };
    },
  };
}

/** The first stands where it likes; any other behind a mark or a word that joins. */
function isListed(items: readonly Item[], at: number, found: readonly Item[]): boolean {
  const before = items[at - 1];
  const isJoined =
    before?.kind === "Word" && (JOINS.has(before.key) || PHRASE_LINKS.has(before.key));
  return isJoined || found.length === 0;
}

const UNNAMED_MAX = 20;
const JOINS = new Set(["có", "là", "gồm", "như"]);
const ENDS_LIST: ReadonlySet<Item["kind"]> = new Set<PhraseKind>(["Event", "Date", "Document"]);

function semicolonAt(items: readonly Item[], from: number, max = UNKNOWN_MAX): number | null {
  const to = Math.min(items.length, from + max);
  for (let index = from; index < to; index++) {
    const item = items[index]!;
    if (isWord(item, ";")) return index;
    if (isWord(item, ".") || item.kind === "Event" || item.kind === "Date") return null;
  }
  return null;
}

const UNKNOWN_MAX = 8;

/** Somebody who can be the subject: a name, `ông Chung`, `ông`; a title alone only where a sentence opens. */
export function somebody<Name extends string>(
  name: Name,
): Pattern<Record<Name, PhraseOf<"Person">>> {
  return {
    needs: [new Set<PhraseKind>(["Person"])],
    match(items, at) {
      const item = items[at];
      if (item?.kind !== "Person" || (isTitleAlone(item) && at > OPENING_MAX)) return null;
      return { to: at + 1, captures: { [name]: item } as Record<Name, PhraseOf<"Person">> };
    },
  };
}

const OPENING_MAX = 1;

function isTitleAlone({ name, givenName, posts }: PhraseOf<"Person">): boolean {
  return name === null && givenName === null && posts.length > 0;
}

/**
 * Posts one after the other, with what may stand between the stations of a career: years, terms,
 * places, `rồi`, `sau đó là`. A name or any other word ends them. `unnamed`: a post with a name of
 * its own does not begin them.
 */
export function posts<Name extends string>(
  name: Name,
  { between, unnamed = false }: { between: ReadonlySet<string>; unnamed?: boolean },
): Pattern<Record<Name, readonly PostMention[]>> {
  return {
    needs: [new Set<PhraseKind>(["Person"])],
    match(items, at) {
      const first = items[at];
      const [post] = first?.kind === "Person" ? first.posts : [];
      if (first?.kind !== "Person" || !post) return null;
      // `giáng chức với ông Lê Văn Mẫu, Trưởng phòng …`: his own, of whatever the sentence tells.
      if (first.nameFrom !== null && first.nameFrom < post.from) return null;
      if (unnamed && !isTitleAlone(first)) return null;
      // `nhậm chức Tổng thống, Giám đốc Lê Văn Mẫu …`: what comes behind the first may be the other's own.
      const found = first.name === null ? [...first.posts] : first.posts.slice(0, 1);
      let to = at + 1;
      if (first.name === null)
        for (let index = to; index < items.length && index - to < BETWEEN_POSTS_MAX; index++) {
          const item = items[index]!;
          if (item.kind === "Person" && isTitleAlone(item)) {
            found.push(...item.posts);
            to = index + 1;
          } else if (!standsBetween(item, between)) {
            // `…; Bí thư liên tỉnh A - B; Thứ trưởng …`: a station that is not read ends at the semicolon.
            const next =
              unnamed && isWordAlone(item) ? semicolonAt(items, index, BETWEEN_POSTS_MAX) : null;
            if (next === null) break;
            index = next;
          }
        }
      return { to, captures: { [name]: found } as unknown as Record<Name, readonly PostMention[]> };
    },
  };
}

function isWordAlone(item: Item): boolean {
  return item.kind === "Word" && !item.isCapital;
}

/** How far the next post of a career may stand from the one before it. */
const BETWEEN_POSTS_MAX = 16;

function standsBetween(item: Item, between: ReadonlySet<string>): boolean {
  if (item.kind === "Word")
    return item.isCapital || between.has(item.key) || STARTS_WITH_DIGIT.test(item.key);
  if (item.kind === "Person") return item.name === null && item.givenName === null;
  return item.kind !== "Event" && item.kind !== "Group";
}

const STARTS_WITH_DIGIT = /^\d/u;
