/** With what every question about a network can be asked. */
import type { NodeId } from "../../schema/index.js";
import { NETWORKS, TIE_WEIGHTS, type TieWeight } from "./networks.js";
import { choice, nodes, wholeNumber, withInitial } from "./parameter.js";
import { FOLLOW_SUCCESSION, type SuccessionAsked } from "./follow-succession.js";
import { SPAN, type Span } from "./span.js";
import { DEMAND, type Demand } from "./support.js";

export const NETWORK_PARAMETERS = {
  ...SPAN,
  weight: withInitial(
    choice("TieWeight", TIE_WEIGHTS, "How much a connector counts (cách tính trọng số)."),
    "COUNT",
  ),
  connectorSizeMax: wholeNumber(
    "Connectors with more members than this (quy mô tối đa) tie nobody.",
    { min: 2, max: 500, initial: 100 },
  ),
  without: nodes(
    ["Person", "Organization", "Event", "LegalDocument"],
    "Nodes that do not count (loại trừ), as members or connectors.",
  ),
  followSuccession: FOLLOW_SUCCESSION,
  ...DEMAND,
};

export const NETWORK = choice("Network", NETWORKS, "Which network (mạng lưới nào).");

export interface NetworkAsked extends Span, Demand, SuccessionAsked {
  readonly weight: TieWeight;
  readonly connectorSizeMax: number;
  readonly without: readonly { readonly id: NodeId }[] | undefined;
}
