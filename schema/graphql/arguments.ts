/**
 * The arguments of fields: language of a name, date asked about, and by what lists are narrowed,
 * ordered and paged. Classes extend each other only so that fields share arguments: this is how
 * type-graphql puts arguments together.
 */
import { ArgsType, Field, ID, Int } from "type-graphql";
import type {
  Certainty as CertaintyValue,
  EdgeOrder as EdgeOrderValue,
  Kind as KindValue,
  Language as LanguageValue,
  NodeOrder as NodeOrderValue,
  OrganizationKind as OrganizationKindValue,
  ParticipationRole as ParticipationRoleValue,
  PartialDate,
  PlaceLevel as PlaceLevelValue,
  Rank as RankValue,
  Relation as RelationValue,
  TenureStatus as TenureStatusValue,
} from "../index.js";
import {
  Certainty,
  EdgeOrder,
  Kind,
  Language,
  NodeOrder,
  OrganizationKind,
  ParticipationRole,
  PlaceLevel,
  Rank,
  Relation,
  TenureStatus,
} from "./enums.js";
import { PageArguments } from "./connection.js";
import { PartialDateScalar } from "./partial-date.js";

@ArgsType()
export class NameArguments {
  @Field(() => Language, {
    defaultValue: "VI",
    description: "The language (ngôn ngữ): VI as the articles write it, EN by the glossary.",
  })
  lang!: LanguageValue;
}

@ArgsType()
export class DateArguments {
  @Field(() => PartialDateScalar, { description: "The date asked about (tại ngày)." })
  asOf!: PartialDate;
}

@ArgsType()
export class QuoteArguments {
  @Field(() => Int, {
    defaultValue: 5,
    description: "At most so many quotes (trích dẫn), up to 100.",
  })
  first!: number;
}

const KNOWN_AT = {
  nullable: true,
  description:
    "The number of a run (lần đọc, see `runs`): the answer as the graph stood at its end, before " +
    "later articles, corrections and judgements. What stands now where nothing is given.",
};

@ArgsType()
export class KnownAtArguments {
  @Field(() => Int, KNOWN_AT)
  knownAt?: number | null;
}

/** What every list at the root takes; lists at a node are of the graph in which the node was read. */
@ArgsType()
export class RootListArguments extends PageArguments {
  @Field(() => Int, KNOWN_AT)
  knownAt?: number | null;
}

@ArgsType()
export class RunListArguments {
  @Field(() => Int, {
    defaultValue: 20,
    description: "At most so many runs (lần đọc), up to 100.",
  })
  first!: number;
}

/** What every list of nodes takes. */
@ArgsType()
export class NodeListArguments extends RootListArguments {
  @Field(() => String, {
    nullable: true,
    description:
      "Words of the name (từ khóa); marks, case and tone placement are ignored, and a word may " +
      "be only begun.",
  })
  text?: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "What certainly or possibly stood at this date (tại ngày).",
  })
  asOf?: PartialDate | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "What at least so many independent articles (bài báo độc lập) name; copies count once.",
  })
  minIndependentArticles?: number | null;

  @Field(() => NodeOrder, { defaultValue: "ID", description: "The order of the list (thứ tự)." })
  orderBy!: NodeOrderValue;
}

/** Lists of posts, and of the people who hold or held them. */
@ArgsType()
export class OfficeListArguments extends NodeListArguments {
  @Field(() => Rank, { nullable: true, description: "Of exactly this rank (bậc)." })
  rank?: RankValue | null;

  @Field(() => Rank, { nullable: true, description: "Of this rank (bậc) or one above it." })
  rankAtLeast?: RankValue | null;

  @Field(() => ID, {
    nullable: true,
    description: "In this body (cơ quan): its id, or its whole name.",
  })
  organization?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "In the bodies of this province (tỉnh, thành phố): its id, or its whole name.",
  })
  province?: string | null;
}

@ArgsType()
export class OrganizationListArguments extends NodeListArguments {
  @Field(() => [OrganizationKind], {
    nullable: true,
    description: "Of one of these kinds (loại cơ quan).",
  })
  organizationKinds?: readonly OrganizationKindValue[] | null;

  @Field(() => ID, {
    nullable: true,
    description: "Standing for this province (tỉnh, thành phố): its id, or its whole name.",
  })
  province?: string | null;
}

/** Lists of what has a date: events, documents, articles. */
@ArgsType()
export class DatedListArguments extends NodeListArguments {
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "What may be of this date or later (từ ngày).",
  })
  since?: PartialDate | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "What may be of this date or earlier (đến ngày).",
  })
  until?: PartialDate | null;
}

@ArgsType()
export class EventListArguments extends DatedListArguments {
  @Field(() => Boolean, {
    nullable: true,
    description: "Only events held online (trực tuyến), or only those that were not.",
  })
  online?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description: "Held in this province (tỉnh, thành phố) or within it: its id, or its whole name.",
  })
  province?: string | null;
}

@ArgsType()
export class PlaceListArguments extends NodeListArguments {
  @Field(() => [PlaceLevel], { nullable: true, description: "Of one of these levels (cấp)." })
  levels?: readonly PlaceLevelValue[] | null;
}

@ArgsType()
export class SearchArguments extends RootListArguments {
  @Field(() => String, {
    description:
      "Words of a name, title, topic or number (từ khóa); marks, case and tone placement are " +
      "ignored.",
  })
  text!: string;

  @Field(() => [Kind], { nullable: true, description: "Only nodes of these kinds (loại)." })
  kinds?: readonly KindValue[] | null;
}

/** What every list of relations takes. */
@ArgsType()
export class DemandArguments extends PageArguments {
  @Field(() => Certainty, {
    defaultValue: "REPORTED",
    description: "The least certainty (độ chắc chắn) that counts; everything where unsaid.",
  })
  minCertainty!: CertaintyValue;

  @Field(() => Int, {
    defaultValue: 1,
    description: "In how many independent articles (bài báo độc lập) a relation must stand.",
  })
  minIndependentArticles!: number;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: "What certainly or possibly was so at this date (tại ngày).",
  })
  asOf?: PartialDate | null;
}

@ArgsType()
export class NeighbourArguments extends DemandArguments {
  @Field(() => NodeOrder, { defaultValue: "ID", description: "The order of the list (thứ tự)." })
  orderBy!: NodeOrderValue;
}

@ArgsType()
export class EdgeListArguments extends DemandArguments {
  @Field(() => EdgeOrder, { defaultValue: "ID", description: "The order of the list (thứ tự)." })
  orderBy!: EdgeOrderValue;
}

@ArgsType()
export class TenureListArguments extends EdgeListArguments {
  @Field(() => [TenureStatus], {
    nullable: true,
    description: "Of one of these statuses (tình trạng).",
  })
  statuses?: readonly TenureStatusValue[] | null;
}

@ArgsType()
export class ParticipationListArguments extends EdgeListArguments {
  @Field(() => [ParticipationRole], {
    nullable: true,
    description: "In one of these roles (vai trò).",
  })
  roles?: readonly ParticipationRoleValue[] | null;
}

@ArgsType()
export class RelationListArguments extends EdgeListArguments {
  @Field(() => [Relation], {
    nullable: true,
    description: "Of one of these relations (quan hệ); all but `REPORTED_IN` where unsaid.",
  })
  relations?: readonly RelationValue[] | null;
}
