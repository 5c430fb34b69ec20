/** Surnames so common that a namesake is no surprise; `common-surnames.yaml` says how common. */
import { readYaml } from "./yaml.js";

export const COMMON_SURNAMES: readonly string[] = readYaml("common-surnames.yaml");
