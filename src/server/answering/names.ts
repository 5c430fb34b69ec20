/** Names in the language asked for; where the glossary does not know a name, it stays Vietnamese. */
import {
  bodyInEnglish,
  dateInEnglish,
  documentTypeInEnglish,
  eventTypeInEnglish,
  postInEnglish,
  titleInEnglish,
} from "../../../schema/glossary/english.js";
import {
  RELATIONS,
  type Awaitable,
  type EventNode,
  type GraphEdge,
  type GraphNode,
  type Language,
  type LegalDocumentNode,
  type PostNode,
} from "../../../schema/index.js";
import { after } from "./awaitable.js";
import { bodyOf, fromEnd, toEnd } from "./nodes.js";

export function nameIn(node: GraphNode, lang: Language): Awaitable<string> {
  if (lang === "VI") return node.name;
  switch (node.kind) {
    case "Post":
      return after(bodyOf(node), (body) =>
        orVietnamese(postInEnglish(node.title, body?.name ?? ""), node),
      );
    case "Organization":
      return orVietnamese(bodyInEnglish(node.name), node);
    case "Event":
      return eventName(node);
    case "LegalDocument":
      return documentName(node);
    default:
      return node.name;
  }
}

export function titleIn({ title }: PostNode, lang: Language): string {
  return (lang === "EN" ? titleInEnglish(title) : null) ?? title;
}

export function eventTypeIn({ type }: EventNode, lang: Language): string {
  return (lang === "EN" ? eventTypeInEnglish(type) : null) ?? type;
}

export function documentTypeIn({ type }: LegalDocumentNode, lang: Language): string | null {
  return (lang === "EN" && type ? documentTypeInEnglish(type) : null) ?? type;
}

/** Articles name a capacity as `title, body`. */
export function capacityIn(capacity: string, lang: Language): string {
  if (lang === "VI") return capacity;
  const [title, body] = capacity.split(/, (.*)/u);
  const english = body ? postInEnglish(title!, body) : titleInEnglish(title!);
  return english ?? capacity;
}

export function bodyNameIn(name: string, lang: Language): string {
  return (lang === "EN" ? bodyInEnglish(name) : null) ?? name;
}

/** `Lê Văn Mẫu giữ chức Thứ trưởng, Bộ Thư tịch`. */
export function sentenceIn(edge: GraphEdge, lang: Language): Awaitable<string> {
  const { vi, en } = RELATIONS[edge.relation];
  return after(endName(fromEnd(edge), lang), (from) =>
    after(endName(toEnd(edge), lang), (to) => [from, lang === "EN" ? en : vi, to].join(" ")),
  );
}

function endName(end: Awaitable<GraphNode | null>, lang: Language): Awaitable<string> {
  return after(end, (node) => (node ? nameIn(node, lang) : "?"));
}

function eventName(event: EventNode): string {
  const type = eventTypeInEnglish(event.type);
  if (!type) return event.name;
  return [type, event.date && `of ${dateInEnglish(event.date)}`, event.topic && `(${event.topic})`]
    .filter(Boolean)
    .join(" ");
}

function documentName(document: LegalDocumentNode): string {
  const type = documentTypeInEnglish(document.type ?? "Văn bản");
  return type ? `${type} ${document.number}` : document.name;
}

function orVietnamese(english: string | null, { name }: GraphNode): string {
  return english ?? name;
}
