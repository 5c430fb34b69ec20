/** The only body of an article that may have such a head. */
import type { OrganizationReferent } from "../../../schema/index.js";
import type { Discourse } from "../../discourse/index.js";
import { FITS_BESIDE } from "../../gazetteers/headed.js";
import type { PostMention } from "../../mentions/mention.js";
import { isForeignName } from "../foreign.js";
import type { GivenPost } from "../given-post.js";
import { onceOf } from "../../once.js";
import { namesAnother, sentenceOf } from "./beside.js";
import { plainTitle } from "./known.js";

/** The title right before the name; in a chain of posts it may be of any body. */
export function isCalled({ to }: PostMention, person: string, { article }: Discourse): boolean {
  return person.startsWith(`${article.tokens[to]?.text} `);
}

/** `Bí thư Lê Văn Mẫu` in an article that names one committee of a province and no other of any place. */
export const onlyCommittee = onceOf(({ bodies }: Discourse) =>
  onlyOf(
    bodies.flatMap(({ mention, referent }) =>
      mention.place?.name && /^(?:Tỉnh|Thành|Quận|Huyện|Thị) ủy /u.test(referent.name)
        ? [referent]
        : [],
    ),
  ),
);

/** The body that all are; null where there are two, or none. */
function onlyOf(bodies: readonly OrganizationReferent[]): OrganizationReferent | null {
  const [only] = bodies;
  return only && bodies.every(({ name }) => name === only.name) ? only : null;
}

/** `Chủ tịch Lê Văn Mẫu` in an article that names one committee of the people, and nothing else with a chair. */
export function onlyCouncil(
  { mention, person }: GivenPost,
  discourse: Discourse,
): OrganizationReferent | null {
  if (plainTitle(mention) !== "Chủ tịch" || isForeignName(person)) return null;
  if (mention.pointsTo || !isCalled(mention, person, discourse)) return null;
  const sentence = sentenceOf(mention, discourse);
  if (!sentence || namesAnother(discourse.article.tokens, sentence.from, mention.from)) return null;
  const only = onlyChaired(discourse);
  return only?.organizationKind === "PeoplesCommittee" ? only : null;
}

const onlyChaired = onceOf(({ bodies }: Discourse) =>
  onlyOf(
    bodies.flatMap(({ referent }) =>
      isChaired(referent.name) || CHAIRED.has(referent.organizationKind) ? [referent] : [],
    ),
  ),
);

const CHAIRED: ReadonlySet<string> = new Set(["Enterprise", "MassOrganization", "PeoplesCouncil"]);

/** `Thẩm phán Lê Văn Mẫu làm chủ tọa` in an article that names one court with its place, and no other. */
export const onlyCourt = onceOf(({ bodies }: Discourse): OrganizationReferent | null => {
  const only = onlyOf(
    bodies.flatMap(({ referent }) => (referent.organizationKind === "Court" ? [referent] : [])),
  );
  return only && only.province !== null ? only : null;
});

const isChaired = FITS_BESIDE.get("Chủ tịch")!;
