/**
 * A link that shares a query: it stands behind the `#`, so that it stays between those who share
 * it and is never sent to a server.
 */
export interface SharedQuery {
  readonly query: string;
  readonly variables: string | null;
}

export function linkTo(page: string, { query, variables }: SharedQuery): string {
  const parts = new URLSearchParams({ query });
  if (variables !== null && variables.trim() !== "") parts.set("variables", variables);
  return `${page.split("#", 1)[0]}#${parts}`;
}

/** Null where the address shares nothing. */
export function sharedIn(address: string): SharedQuery | null {
  const hash = address.includes("#") ? address.slice(address.indexOf("#") + 1) : "";
  const parts = new URLSearchParams(hash);
  const query = parts.get("query");
  return query === null ? null : { query, variables: parts.get("variables") };
}
