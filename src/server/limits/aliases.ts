/** A query may rename only so many fields: aliases are how one request asks a thousand times. */
import { GraphQLError, type ValidationRule } from "graphql";

export function aliasesWithin(most: number): ValidationRule {
  return (context) => {
    let aliases = 0;
    return {
      Field(field) {
        if (field.alias) aliases += 1;
      },
      Document: {
        leave(document) {
          if (aliases <= most) return;
          context.reportError(
            new GraphQLError(`The query has ${aliases} aliases; at most ${most} are answered.`, {
              nodes: document.definitions[0] ?? null,
              extensions: { limit: "aliases", most },
            }),
          );
        },
      },
    };
  };
}
