/** Whether an event is told as one in another state: `Sáng 5/3, tại Lào, …`, `lên đường thăm chính thức Nga`. */
import type { Discourse } from "../../discourse/index.js";
import { standsBefore, standsWithin } from "../../gazetteers/around-events.js";
import type { Occasion } from "./occasion.js";

export function isAbroad(
  { article, sentences, states }: Discourse,
  { sentence }: Occasion,
): boolean {
  const { tokens } = article;
  const { from, to } = sentences[sentence]!;
  if (standsWithin("localTime", tokens, from, to)) return true;
  // `Phát biểu tại lễ khởi công, ông Mẫu cho biết máy được làm tại Nhật`: what he tells of.
  const told = standsWithin("reports", tokens, from, to)?.from ?? to;
  return states
    .named()
    .some(
      ({ at, isOfOffice }) =>
        at >= from && at < told && !isOfOffice && standsBefore("goesAbroad", tokens, at, from),
    );
}
