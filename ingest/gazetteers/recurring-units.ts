/** Units that every ministry has under one name. */
import { readYaml } from "./yaml.js";

export const RECURRING_UNITS: readonly string[] = readYaml("recurring-units.yaml");
