/**
 * A query may nest only so deep. Fragments count where they are spread; introspection is left to
 * the rule of graphql-js, because the tools' own introspection query is deeper than any question.
 */
import {
  GraphQLError,
  Kind,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from "graphql";

export function depthWithin(most: number): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, (name) => context.getFragment(name));
      if (depth <= most) return;
      context.reportError(
        new GraphQLError(`The query is ${depth} levels deep; at most ${most} are answered.`, {
          nodes: operation,
          extensions: { limit: "depth", most },
        }),
      );
    },
  });
}

type FragmentNamed = (name: string) => FragmentDefinitionNode | null | undefined;

function depthOf(top: SelectionSetNode, fragmentNamed: FragmentNamed): number {
  const known = new Map<string, number>();

  const below = (selections: SelectionSetNode | undefined): number => {
    let deepest = 0;
    for (const selection of selections?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value.startsWith("__")) continue;
        deepest = Math.max(deepest, 1 + below(selection.selectionSet));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        deepest = Math.max(deepest, below(selection.selectionSet));
      } else {
        deepest = Math.max(deepest, ofFragment(selection.name.value));
      }
    }
    return deepest;
  };

  /** Each fragment once; while it is being measured it counts nothing, so a cycle ends. */
  const ofFragment = (name: string): number => {
    const depth = known.get(name);
    if (depth !== undefined) return depth;
    known.set(name, 0);
    const measured = below(fragmentNamed(name)?.selectionSet);
    known.set(name, measured);
    return measured;
  };

  return below(top);
}
