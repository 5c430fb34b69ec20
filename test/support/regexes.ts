/**
 * The regular expressions of a source file: literals, and `new RegExp(…)` whose parts are constants
 * of the same file. What is known only when the program runs stands as plain letters.
 */
import { Visitor, type ESTree } from "vite";
import { parsed, type SourceCode } from "./sources.js";

export interface FoundRegex {
  readonly source: string;
  readonly flags: string;
  /** `ingest/mentions/date.ts:18` */
  readonly place: string;
}

export function regexesIn(file: SourceCode): FoundRegex[] {
  const { program } = parsed(file);
  const constants = constantsOf(program);
  const found: FoundRegex[] = [];
  const add = (source: string, flags: string, { start }: ESTree.Node) =>
    found.push({ source, flags, place: `${file.path}:${lineOf(file, start)}` });
  const addBuilt = (node: ESTree.NewExpression | ESTree.CallExpression) => {
    if (node.callee.type !== "Identifier" || node.callee.name !== "RegExp") return;
    const [source, flags = ""] = node.arguments.map((argument) => textOf(argument, constants));
    if (source !== undefined) add(source, flags, node);
  };
  new Visitor({
    Literal(node) {
      if ("regex" in node) add(node.regex.pattern, node.regex.flags, node);
    },
    NewExpression: addBuilt,
    CallExpression: addBuilt,
  }).visit(program);
  return found;
}

function lineOf({ code }: SourceCode, offset: number): number {
  return code.slice(0, offset).split("\n").length;
}

type Constants = ReadonlyMap<string, ESTree.Expression>;

function constantsOf(program: ESTree.Program): Constants {
  const constants = new Map<string, ESTree.Expression>();
  new Visitor({
    VariableDeclarator({ id, init }) {
      if (id.type === "Identifier" && init) constants.set(id.name, init);
    },
  }).visit(program);
  return constants;
}

const UNKNOWN = "mẫu"; // a sample

/** The text that a constant expression stands for. */
function textOf(node: ESTree.Node, constants: Constants): string {
  const text = (part: ESTree.Node) => textOf(part, constants);
  switch (node.type) {
    case "Literal":
      return "regex" in node ? node.regex.pattern : String(node.value);
    case "TemplateLiteral":
      return node.quasis
        .map(
          ({ value }, index) =>
            `${value.cooked}${node.expressions.slice(index, index + 1).map(text)}`,
        )
        .join("");
    case "BinaryExpression":
      return text(node.left) + text(node.right);
    case "ConditionalExpression":
      return `(?:${text(node.consequent)}|${text(node.alternate)})`;
    case "Identifier": {
      const constant = constants.get(node.name);
      return constant ? text(constant) : UNKNOWN;
    }
    case "MemberExpression": // `WORD.source`
      return node.property.type === "Identifier" && node.property.name === "source"
        ? text(node.object)
        : UNKNOWN;
    case "CallExpression":
      return joined(node, constants) ?? UNKNOWN;
    default:
      return UNKNOWN;
  }
}

/** `TYPES.join("|")`, where `TYPES` is an array of texts. */
function joined(call: ESTree.CallExpression, constants: Constants): string | null {
  const { callee, arguments: given } = call;
  if (callee.type !== "MemberExpression" || callee.object.type !== "Identifier") return null;
  const list = bare(constants.get(callee.object.name));
  const [glue] = given;
  if (list?.type !== "ArrayExpression" || !glue) return null;
  return list.elements
    .map((element) => (element ? textOf(element, constants) : ""))
    .join(textOf(glue, constants));
}

/** Without `as const` and `satisfies …`. */
function bare(node: ESTree.Expression | undefined): ESTree.Expression | undefined {
  const isDressed = node?.type === "TSAsExpression" || node?.type === "TSSatisfiesExpression";
  return isDressed ? bare(node.expression) : node;
}
