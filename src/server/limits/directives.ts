/** A query may carry only so many directives, each of which costs a check in every rule. */
import { GraphQLError, type ValidationRule } from "graphql";

export function directivesWithin(most: number): ValidationRule {
  return (context) => {
    let directives = 0;
    return {
      Directive() {
        directives += 1;
      },
      Document: {
        leave(document) {
          if (directives <= most) return;
          context.reportError(
            new GraphQLError(
              `The query has ${directives} directives; at most ${most} are answered.`,
              {
                nodes: document.definitions[0] ?? null,
                extensions: { limit: "directives", most },
              },
            ),
          );
        },
      },
    };
  };
}
