/**
 * Document trail — what became of a document: which documents amend or review it, at which events
 * it and they were cited, and which bodies and people were there.
 *
 *   Quyết định 12 ◀──REVIEWS── Kết luận 8 ◀──CITES── hội nghị ◀──ORGANISED── Ban Chỉ đạo số hóa
 */
import type {
  ArticleNode,
  EventNode,
  GraphEdge,
  GraphNode,
  GraphReader,
  LegalDocumentNode,
  NodeId,
  OrganizationNode,
  PersonNode,
  Truncation,
} from "../schema/index.js";
import { cut } from "./asking/bounds.js";
import { limitOf } from "./asking/limit.js";
import { grouped, nodesById, nodesOfKind, startsOf, step } from "./finding/look-up.js";
import { byCount, byDate } from "./finding/order.js";
import { node, required, wholeNumber, type ArgumentsOf } from "./asking/parameter.js";
import { mayFallWithin, SPAN } from "./asking/span.js";
import type { Drawable } from "./finding/subgraph.js";
import { DEMAND, meets } from "./asking/support.js";
import { around, grow } from "./finding/surroundings.js";
import { traversal } from "./asking/traversal.js";

export interface TrailDocument {
  readonly document: LegalDocumentNode;
  /** The edges that tie it to the others of the trail. */
  readonly ties: readonly GraphEdge[];
}

export interface TrailEvent {
  readonly event: EventNode;
  readonly documents: readonly LegalDocumentNode[];
  readonly citations: readonly GraphEdge[];
}

export interface TrailBody {
  readonly organization: OrganizationNode;
  readonly events: readonly EventNode[];
}

export interface TrailPerson {
  readonly person: PersonNode;
  readonly events: readonly EventNode[];
}

export interface DocumentTrailAnswer extends Drawable {
  readonly document: LegalDocumentNode;
  /** Documents that amend or review it, or that it amends or reviews, the earliest first. */
  readonly documents: readonly TrailDocument[];
  /** Events at which one of them was cited, the earliest first. */
  readonly events: readonly TrailEvent[];
  /** Bodies that organised or attended these events, those of most events first. */
  readonly organizations: readonly TrailBody[];
  readonly people: readonly TrailPerson[];
  /** Articles that cite one of them outside any event. */
  readonly articles: readonly ArticleNode[];
  readonly truncated: Truncation | null;
}

const PARAMETERS = {
  document: required(node(["LegalDocument"], "Which document (văn bản).")),
  depth: wholeNumber("Over how many amendments and reviews (số bước sửa đổi, tổng kết).", {
    min: 0,
    max: 4,
    initial: 2,
  }),
  ...SPAN,
  ...DEMAND,
  limit: limitOf("events (số sự kiện tối đa)"),
};

type Asked = ArgumentsOf<typeof PARAMETERS>;

export const documentTrail = traversal({
  id: "documentTrail",
  question: {
    vi: "Văn bản này được ai, ở sự kiện nào triển khai, tổng kết, sửa đổi hoặc dẫn lại?",
    en: "Who implements, reviews, amends or cites this document, and at which events?",
  },
  parameters: PARAMETERS,
  async answer(graph, asked): Promise<DocumentTrailAnswer> {
    const family = await familyOf(graph, asked);
    const citations = await citationsOf(graph, family.documents, asked);
    const { kept, truncated } = cut(citations.events, asked.limit, "LIMIT");
    const attended = await attendanceOf(graph, kept, asked);
    const shownBy = [...family.ties, ...kept.flatMap((each) => each.citations), ...attended.edges];
    return {
      document: asked.document,
      documents: family.documents
        .filter(({ id }) => id !== asked.document.id)
        .map((document) => ({
          document,
          ties: family.ties.filter((tie) => touches(tie, document)),
        })),
      events: kept,
      organizations: attended.organizations,
      people: attended.people,
      articles: citations.articles,
      drawing: { edges: shownBy, nodes: [asked.document] },
      truncated,
    };
  },
});

interface Family {
  /** With the document itself, the earliest first. */
  readonly documents: readonly LegalDocumentNode[];
  readonly ties: readonly GraphEdge[];
}

async function familyOf(graph: GraphReader, asked: Asked): Promise<Family> {
  const surroundings = around(asked.document.id);
  const growth = {
    relations: ["AMENDS", "REVIEWS"] as const,
    counts: (edge: GraphEdge) => meets(edge, asked),
    enters: () => true,
  };
  while (surroundings.depth < asked.depth && surroundings.frontier.length > 0)
    await grow(graph, surroundings, growth);
  const documents = await nodesOfKind(graph, "LegalDocument", surroundings.inside);
  return {
    documents: [...documents.values()].sort(byDate),
    ties: [...surroundings.edges.values()],
  };
}

function touches({ from, to }: GraphEdge, { id }: GraphNode): boolean {
  return from === id || to === id;
}

interface Citations {
  readonly events: readonly TrailEvent[];
  readonly articles: readonly ArticleNode[];
}

async function citationsOf(
  graph: GraphReader,
  documents: readonly LegalDocumentNode[],
  asked: Asked,
): Promise<Citations> {
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const citing = (await step(graph, documentOf.keys(), "in", "CITES")).filter((edge) =>
    meets(edge, asked),
  );
  const citationsOfEach = grouped(citing, ({ from }) => from);
  const nodes = [...(await nodesById(graph, startsOf(citing))).values()];
  const events = nodes
    .filter((each) => each.kind === "Event")
    .filter((each) => mayFallWithin(each, asked));
  return {
    events: events.sort(byDate).map((event) => {
      const citations = citationsOfEach.get(event.id)!;
      return { event, citations, documents: citations.map(({ to }) => documentOf.get(to)!) };
    }),
    articles: nodes.filter((each) => each.kind === "Article").sort(byDate),
  };
}

interface Attendance {
  readonly edges: readonly GraphEdge[];
  readonly organizations: readonly TrailBody[];
  readonly people: readonly TrailPerson[];
}

async function attendanceOf(
  graph: GraphReader,
  cited: readonly TrailEvent[],
  asked: Asked,
): Promise<Attendance> {
  const eventOf = new Map(cited.map(({ event }) => [event.id, event]));
  const all = await step(graph, eventOf.keys(), "in", "ORGANISED", "TOOK_PART");
  const edges = all.filter((edge) => meets(edge, asked));
  const eventsOf = new Map(
    [...grouped(edges, ({ from }) => from)].map(([id, own]) => [id, eventsAt(own, eventOf)]),
  );
  const nodes = [...(await nodesById(graph, eventsOf.keys())).values()];
  const most = byCount(
    (each: GraphNode) => eventsOf.get(each.id)!.length,
    (each) => each.id,
  );
  const sorted = nodes.sort(most).map((each) => ({ each, events: eventsOf.get(each.id)! }));
  return {
    edges,
    organizations: sorted.flatMap(({ each, events }) =>
      each.kind === "Organization" ? [{ organization: each, events }] : [],
    ),
    people: sorted.flatMap(({ each, events }) =>
      each.kind === "Person" ? [{ person: each, events }] : [],
    ),
  };
}

function eventsAt(
  edges: readonly GraphEdge[],
  eventOf: ReadonlyMap<NodeId, EventNode>,
): readonly EventNode[] {
  return [...new Set(edges.map(({ to }) => eventOf.get(to)!))].sort(byDate);
}
