/**
 * What a question can be asked with: each parameter says what it means, what it takes and within
 * which limits. The arguments of GraphQL fields, of the command line and of the explorer's forms
 * follow from these records.
 * `knownAt` is none of them: it says which graph is asked, and the server chooses it.
 */
import {
  boundsOf,
  isPartialDate,
  type Definition,
  type GraphNode,
  type Kind,
  type NodeOf,
  type PartialDate,
} from "../../schema/index.js";

export type ValueTable = Readonly<Record<string, Definition>>;

export type Shape =
  | { readonly type: "node"; readonly kinds: readonly Kind[] }
  | { readonly type: "nodes"; readonly kinds: readonly Kind[]; readonly countMax: number }
  | { readonly type: "day"; readonly edge: "first" | "last" }
  | { readonly type: "date" }
  | { readonly type: "number"; readonly whole: boolean; readonly min: number; readonly max: number }
  | { readonly type: "flag" }
  | { readonly type: "choice"; readonly name: string; readonly table: ValueTable }
  | { readonly type: "choices"; readonly name: string; readonly table: ValueTable };

/** `Value` is what the question receives: a node for an id, a full day for a part of a date. */
export interface Parameter<Value> {
  readonly shape: Shape;
  /** A sentence in English, with the Vietnamese term where there is one. */
  readonly description: string;
  readonly required: boolean;
  /** Taken where nothing is given. */
  readonly initial: Value | undefined;
}

export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

export type ArgumentsOf<P extends Parameters> = {
  readonly [Name in keyof P]: P[Name] extends Parameter<infer Value> ? Value : never;
};

/** The id of a node; the question receives the node. */
export function node<const K extends Kind>(
  kinds: readonly K[],
  description: string,
): Parameter<NodeOf<K> | undefined> {
  return optional({ type: "node", kinds }, description);
}

export function nodes<const K extends Kind>(
  kinds: readonly K[],
  description: string,
): Parameter<readonly NodeOf<K>[] | undefined> {
  return optional({ type: "nodes", kinds, countMax: 100 }, description);
}

/** A day, month or year, of which the question receives the first day. */
export function since(description: string): Parameter<string | undefined> {
  return optional({ type: "day", edge: "first" }, description);
}

/** A day, month or year, of which the question receives the last day. */
export function until(description: string): Parameter<string | undefined> {
  return optional({ type: "day", edge: "last" }, description);
}

/** A day, month or year, received as it is. */
export function date(description: string): Parameter<PartialDate | undefined> {
  return optional({ type: "date" }, description);
}

interface Limits {
  readonly min: number;
  readonly max: number;
  readonly initial: number;
}

export function wholeNumber(description: string, limits: Limits): Parameter<number> {
  return number(true, description, limits);
}

export function decimal(description: string, limits: Limits): Parameter<number> {
  return number(false, description, limits);
}

export function flag(description: string): Parameter<boolean> {
  return { shape: { type: "flag" }, description, required: false, initial: false };
}

/** One value of a table of the ontology; `name` is what the table is called in GraphQL. */
export function choice<const T extends ValueTable>(
  name: string,
  table: T,
  description: string,
): Parameter<(keyof T & string) | undefined> {
  return optional({ type: "choice", name, table }, description);
}

export function choices<const T extends ValueTable>(
  name: string,
  table: T,
  description: string,
): Parameter<readonly (keyof T & string)[] | undefined> {
  return optional({ type: "choices", name, table }, description);
}

export function required<Value>(parameter: Parameter<Value | undefined>): Parameter<Value> {
  return { ...parameter, required: true, initial: undefined };
}

export function withInitial<Value>(
  parameter: Parameter<Value | undefined>,
  initial: Value,
): Parameter<Value> {
  return { ...parameter, initial };
}

/** What a given value must be, in words; null where it is that. Nodes are checked when found. */
export function complaint(shape: Shape, value: unknown): string | null {
  switch (shape.type) {
    case "node":
      return typeof value === "string" ? null : "the id of a node";
    case "nodes": {
      const { countMax } = shape;
      const fits = isListOf(value, (each) => typeof each === "string") && value.length <= countMax;
      return fits ? null : `a list of at most ${countMax} ids`;
    }
    case "day":
    case "date":
      return isDated(value) ? null : "a day, month or year such as 2023-07-20, 2023-07 or 2023";
    case "number":
      return isWithin(value, shape) ? null : amount(shape);
    case "flag":
      return typeof value === "boolean" ? null : "true or false";
    case "choice":
      return isKey(shape.table, value) ? null : `one of ${Object.keys(shape.table).join(", ")}`;
    case "choices":
      return isListOf(value, (each) => isKey(shape.table, each))
        ? null
        : `a list of ${Object.keys(shape.table).join(", ")}`;
  }
}

/** The given value as the question receives it; ids stay ids until their nodes are read. */
export function received(shape: Shape, value: unknown): unknown {
  if (shape.type !== "day") return value;
  const bounds = boundsOf(value as string);
  return shape.edge === "first" ? bounds?.earliest : bounds?.latest;
}

export function kindComplaint(shape: Shape, node: GraphNode): string | null {
  if (shape.type !== "node" && shape.type !== "nodes") return null;
  return shape.kinds.includes(node.kind) ? null : `the id of a ${shape.kinds.join(" or ")}`;
}

function optional<Value>(shape: Shape, description: string): Parameter<Value | undefined> {
  return { shape, description, required: false, initial: undefined };
}

function number(whole: boolean, description: string, limits: Limits): Parameter<number> {
  const { min, max, initial } = limits;
  return { shape: { type: "number", whole, min, max }, description, required: false, initial };
}

type NumberShape = Extract<Shape, { type: "number" }>;

function isWithin(value: unknown, { whole, min, max }: NumberShape): boolean {
  if (typeof value !== "number" || !Number.isFinite(value)) return false;
  return value >= min && value <= max && (!whole || Number.isInteger(value));
}

function amount({ whole, min, max }: NumberShape): string {
  return `a ${whole ? "whole " : ""}number from ${min} to ${max}`;
}

function isDated(value: unknown): boolean {
  return typeof value === "string" && isPartialDate(value) && boundsOf(value) !== null;
}

function isKey(table: ValueTable, value: unknown): boolean {
  return typeof value === "string" && Object.hasOwn(table, value);
}

function isListOf(value: unknown, fits: (each: unknown) => boolean): value is unknown[] {
  return Array.isArray(value) && value.every(fits);
}
