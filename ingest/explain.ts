/**
 * Explains how an article was read: each sentence with its mentions drawn under it and the claims
 * that quote it, each behind the rule that made it. The tool for tuning.
 */
import type { Article, Claim, Referent } from "../schema/index.js";
import { claimsOf } from "./claims/index.js";
import { clean } from "./clean/index.js";
import { discourseOf } from "./discourse/index.js";
import { mentionsOf, type ReadSentence } from "./mentions/index.js";
import type { BodyMention, Mention } from "./mentions/mention.js";
import { segment, type SegmentedText } from "./segment/index.js";

export function explain(article: Article): string {
  const cleaned = clean(article.text);
  const segmented = segment(cleaned.text);
  const sentences = mentionsOf(segmented);
  const claims = claimsOf(article, cleaned, discourseOf(segmented, sentences));
  return sentences
    .map((sentence) => {
      const [first, last] = [segmented.tokens[sentence.from]!, segmented.tokens[sentence.to - 1]!];
      const { start, end } = cleaned.originOf(first.start, last.end);
      const said = claims.filter(({ evidence }) => evidence.start >= start && evidence.end <= end);
      return [drawn(segmented, sentence), ...said.map(sentenceOf)].join("\n");
    })
    .join("\n\n");
}

const WIDTH = 100;

/** The sentence in lines of 100 characters, each with the labels of its mentions under it. */
function drawn({ text, tokens }: SegmentedText, sentence: ReadSentence): string {
  const start = tokens[sentence.from]!.start;
  const end = tokens[sentence.to - 1]!.end;
  const lines: string[] = [];
  for (let at = start; at < end;) {
    const to = lineEnd(text, at, end);
    const labels = labelsOf(tokens, sentence.mentions, at, to);
    lines.push(`  ${text.slice(at, to)}`, ...(labels.trim() === "" ? [] : [`  ${labels}`]));
    at = to;
    while (text[at] === " " && at < end) at++;
  }
  return `[${sentence.zone}]\n${lines.join("\n")}`;
}

function lineEnd(text: string, at: number, end: number): number {
  if (end - at <= WIDTH) return end;
  const space = text.lastIndexOf(" ", at + WIDTH);
  return space > at ? space : at + WIDTH;
}

function labelsOf(
  tokens: SegmentedText["tokens"],
  mentions: readonly Mention[],
  from: number,
  to: number,
): string {
  let drawnTo = from;
  let line = "";
  for (const mention of mentions) {
    const start = tokens[mention.from]!.start;
    if (start < from || start >= to) continue;
    const width = Math.min(to, tokens[Math.max(mention.from, mention.to - 1)]!.end) - start;
    const label = `${labelOf(mention)} ${"─".repeat(width)}`.slice(0, Math.max(width, 1));
    line += " ".repeat(start - drawnTo) + label;
    drawnTo = start + label.length;
  }
  return line;
}

function labelOf(mention: Mention): string {
  switch (mention.kind) {
    case "Body":
      return `body: ${bodyName(mention)}`;
    case "Post":
      return `post: ${mention.title.name}${mention.body ? ` of ${bodyName(mention.body)}` : ""}`;
    case "Name":
      return "person";
    case "Place":
      return mention.name ? "place" : "place?";
    default:
      return mention.kind.toLowerCase();
  }
}

function bodyName(body: BodyMention): string {
  return body.parent ? `${body.name} (${body.parent.name})` : body.name;
}

function sentenceOf({
  subject,
  relation,
  object,
  qualifiers,
  date,
  certainty,
  rule,
}: Claim): string {
  const about = [
    ...Object.entries(qualifiers).map(([key, value]) => `${key} ${String(value)}`),
    date ?? "",
  ].filter((part) => part !== "");
  const detail = about.length > 0 ? ` (${about.join(", ")})` : "";
  const doubt = certainty === "CERTAIN" ? "" : ` [${certainty.toLowerCase()}]`;
  return `    ${nameOf(subject)} ${relation} ${nameOf(object)}${detail}${doubt}   ← ${rule}`;
}

function nameOf(referent: Referent): string {
  switch (referent.kind) {
    case "Post":
      return `${referent.title}, ${referent.organization.name}`;
    case "Event":
      return `${referent.type} ${referent.ordinal}`;
    case "LegalDocument":
      return `${referent.type ?? ""} ${referent.number}`.trim();
    case "Article":
      return "this article";
    default:
      return referent.name;
  }
}
