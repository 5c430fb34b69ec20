/** Referents and qualifiers of claims, as GraphQL shows them. */
import type { Claim, Referent } from "../../../schema/index.js";

export function referentShown(referent: Referent): {
  readonly kind: string;
  readonly name: string;
} {
  return { kind: referent.kind, name: nameOf(referent) };
}

function nameOf(referent: Referent): string {
  switch (referent.kind) {
    case "Post":
      return `${referent.title}, ${referent.organization.name}`;
    case "Event":
      return [referent.type, referent.topic].filter(Boolean).join(" ");
    case "LegalDocument":
      return [referent.type, referent.number].filter(Boolean).join(" ");
    case "Article":
      return referent.id;
    default:
      return referent.name;
  }
}

type Qualifiers = Claim["qualifiers"];

/** Null where the claim does not say it. */
export function qualifier<Name extends keyof Qualifiers>(
  { qualifiers }: Claim,
  name: Name,
): NonNullable<Qualifiers[Name]> | null {
  return qualifiers[name] ?? null;
}
