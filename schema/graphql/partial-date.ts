/** The scalar of dates as far as they are known. */
import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { isPartialDate, type PartialDate } from "../index.js";

export const PartialDateScalar = new GraphQLScalarType<PartialDate, PartialDate>({
  name: "PartialDate",
  description:
    "A date as far as it is known (ngày tháng): `2023-07-20`, `2023-07`, `2023`, or `--07-20` " +
    "where the year is not known.",
  serialize: (value) => value as PartialDate,
  parseValue: parsed,
  parseLiteral: (literal) => parsed(literal.kind === Kind.STRING ? literal.value : null),
});

function parsed(value: unknown): PartialDate {
  if (typeof value === "string" && isPartialDate(value)) return value;
  throw new GraphQLError(
    "A date must be a text such as 2023-07-20, 2023-07 or 2023, and a day of the calendar.",
    { extensions: { code: "BAD_USER_INPUT", http: { status: 400 } } },
  );
}
