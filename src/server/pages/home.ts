/**
 * The page for people at `/`: what this is, how much is in it, and questions to begin with, each of
 * which opens in the playground. Written on the server; it needs no script and loads nothing.
 */
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { KINDS, type Awaitable, type GraphReader, type Kind } from "../../../schema/index.js";
import type { SavedQuestion } from "../../playground/saved-question.js";
import { linkTo } from "../../playground/shared-link.js";
import { send } from "../http/refusal.js";
import { html, type Html } from "./html.js";
import { savedQuestions } from "./saved-questions.js";

export interface HomeParts {
  readonly reader: () => Awaitable<GraphReader>;
  readonly playground: boolean;
}

export async function answerHome(
  { reader, playground }: HomeParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = homePage({
    counts: await countsIn(await reader()),
    questions: playground ? savedQuestions() : null,
    host: request.headers.host ?? "localhost:4000",
  });
  send(response, 200, "text/html; charset=utf-8", page.html, HEADERS);
}

const COUNTED = {
  Article: "articles",
  Person: "people",
  Organization: "bodies",
  Post: "posts",
  Event: "events",
  LegalDocument: "legal documents",
} as const satisfies Partial<Record<Kind, string>>;

type Counted = keyof typeof COUNTED;
type Count = readonly [kind: Counted, count: number];

function countsIn(reader: GraphReader): Promise<readonly Count[]> {
  return Promise.all(
    (Object.keys(COUNTED) as Counted[]).map(async (kind) => {
      const { totalCount } = await reader.find({ kinds: [kind] }, { offset: 0, limit: 0 });
      return [kind, totalCount] as const;
    }),
  );
}

export interface HomeContent {
  readonly counts: readonly Count[];
  /** Null where there is no playground in which to ask them. */
  readonly questions: readonly SavedQuestion[] | null;
  /** As the reader's browser calls this server. */
  readonly host: string;
}

export function homePage({ counts, questions, host }: HomeContent): Html {
  return html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Hồ Sơ</title>
        ${STYLE_ELEMENT}
      </head>
      <body>
        <header>
          <h1>Hồ Sơ</h1>
          <p>
            Báo chí chính thống được đọc thành một mạng lưới: ai giữ chức vụ gì, dự sự kiện nào, ở
            đâu, ngày nào. Mỗi điều đều kèm câu trích nguyên văn.
          </p>
          <p lang="en">
            Official Vietnamese news, read into a graph: who held which post, took part in which
            event, where and when. Every edge carries the sentence that says so.
          </p>
        </header>
        <main>
          <dl>${counts.map(countBox)}</dl>
          ${questions ? questionList(questions) : html``}
          <section>
            <h2>Cho chương trình <span lang="en">For programs</span></h2>
            <p lang="en">
              GraphQL stands at <code>/graphql</code>; <code>hoso query</code> asks it without a
              server.
            </p>
            <pre>${exampleFor(host)}</pre>
          </section>
        </main>
      </body>
    </html> `;
}

function countBox([kind, count]: Count): Html {
  return html`<div>
    <dt>${KINDS[kind].vi} <span lang="en">${COUNTED[kind]}</span></dt>
    <dd>${NUMBER.format(count)}</dd>
  </div>`;
}

/** The others stand in the playground. */
const QUESTIONS_SHOWN = 8;

function questionList(questions: readonly SavedQuestion[]): Html {
  return html`<section>
    <h2>Hỏi thử <span lang="en">Questions to begin with</span></h2>
    <ol>
      ${questions.slice(0, QUESTIONS_SHOWN).map(questionLine)}
    </ol>
    <p>
      <a class="door" href="./playground/">Mở bàn hỏi <span lang="en">Open the playground</span></a>
    </p>
  </section>`;
}

function questionLine(question: SavedQuestion): Html {
  return html`<li>
    <a href="${linkTo("./playground/", question)}">${question.vietnamese}</a>
    <span lang="en">${question.english}</span>
  </li>`;
}

const NUMBER = new Intl.NumberFormat("vi-VN");

function exampleFor(host: string): string {
  return `curl -s http://${host}/graphql -H 'content-type: application/json' \\
  -d '{"query": "{ people(first: 5) { totalCount nodes { name } } }"}'`;
}

const STYLE = `
:root { color-scheme: light dark; --ink: #26211c; --paper: #fbf8f3; --quiet: #75695c; --seal: #9a3324; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ece5da; --paper: #1d1a17; --quiet: #a3978a; --seal: #e08a72; }
}
body {
  background: var(--paper); color: var(--ink); margin: 0 auto; max-width: 46rem; padding: 3rem 1.25rem;
  font: 1.0625rem/1.6 system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
}
h1 { border-bottom: 3px solid var(--seal); display: inline-block; font-size: 2.5rem; line-height: 1.3; margin: 0; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; }
[lang="en"] { color: var(--quiet); }
h2 [lang="en"], dt [lang="en"], a [lang="en"] { font-weight: 400; }
dl { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); margin: 2rem 0; }
dl div { border: 1px solid color-mix(in srgb, var(--quiet) 35%, transparent); border-radius: .5rem; padding: .6rem .9rem; }
dt { font-size: .875rem; } dt [lang="en"] { display: block; }
dd { font-size: 1.6rem; font-variant-numeric: tabular-nums; margin: 0; }
ol { padding-left: 1.5rem; } li { margin: .5rem 0; } li [lang="en"] { display: block; font-size: .9375rem; }
a { color: var(--seal); text-underline-offset: .2em; }
.door { border: 1px solid; border-radius: .5rem; display: inline-block; padding: .5rem 1rem; text-decoration: none; }
pre { background: color-mix(in srgb, var(--quiet) 12%, transparent); border-radius: .5rem; font-size: .875rem; overflow-x: auto; padding: 1rem; }
`;

/** In one piece: its hash below permits exactly this text. */
const STYLE_ELEMENT: Html = { html: `<style>${STYLE}</style>` };

/** Only this style, and nothing else at all. */
const HEADERS = {
  "cache-control": "no-cache",
  "referrer-policy": "no-referrer",
  "content-security-policy": [
    "default-src 'none'",
    `style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
} as const;
