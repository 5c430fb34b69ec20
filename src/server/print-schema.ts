/** Prints the schema into `schema/schema.graphql`, which is committed and never edited by hand. */
import { readFileSync, writeFileSync } from "node:fs";
import { printSchema } from "graphql";
import { format } from "oxfmt";
import { buildHosoSchema } from "./schema.js";

const file = new URL("../../schema/schema.graphql", import.meta.url);
const style = JSON.parse(readFileSync(new URL("../../.oxfmtrc.json", import.meta.url), "utf8"));
const { code } = await format("schema.graphql", printSchema(buildHosoSchema()), style);
writeFileSync(file, code);
