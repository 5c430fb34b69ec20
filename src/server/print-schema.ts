/** Prints the schema into `schema/schema.graphql`, which is committed and never edited by hand. */
import { writeFileSync } from "node:fs";
import { printSchema } from "graphql";
import { buildHosoSchema } from "./schema.js";

const file = new URL("../../schema/schema.graphql", import.meta.url);
writeFileSync(file, `${printSchema(buildHosoSchema())}\n`);
