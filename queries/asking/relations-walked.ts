/** Along which relations a question about surroundings walks where nobody says otherwise. */
import { RELATIONS, type Relation } from "../../schema/index.js";
import { choices, withInitial } from "./parameter.js";

/**
 * All but two: that an article reports something ties everything to everything, and that two nodes
 * may be one is a doubt, not a relation.
 */
const WALKED = (Object.keys(RELATIONS) as Relation[]).filter(
  (relation) => relation !== "REPORTED_IN" && relation !== "POSSIBLY_SAME_AS",
);

export const RELATIONS_WALKED = withInitial(
  choices("Relation", RELATIONS, "Along which relations (theo những quan hệ nào), either way."),
  WALKED,
);
