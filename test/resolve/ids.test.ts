/** Ids are readable, do not depend on the order of reading, and old ones still lead somewhere. */
import { describe, expect, test } from "vitest";
import { body, person, post, said } from "../support/claims.js";
import { idsOf, published, resolved } from "../support/resolved.js";

const KON_TUM = body("Sở Y tế tỉnh Kon Tum", "Kon Tum");
const GIA_LAI = body("Sở Công Thương tỉnh Gia Lai", "Gia Lai");
const name = person("Trần Văn Mẫu");
const DAYS = { a: "2023-01-01", b: "2022-01-01", c: "2021-01-01" };

const inKonTum = (article: string) => said(article, name, "HOLDS", post("Giám đốc", KON_TUM));
const inGiaLai = (article: string) => said(article, name, "HOLDS", post("Giám đốc", GIA_LAI));
const bridging = [
  inKonTum("c"),
  said("c", name, "HOLDS", post("Giám đốc", GIA_LAI), { status: "FORMER" }),
];

describe("an id", () => {
  test("is the plain name while nobody else bears it", () => {
    expect(idsOf(resolved([inKonTum("a")]), "Person")).toEqual(["person:trần-văn-mẫu"]);
  });

  test("of before leads to the person who bore it, once a namesake comes later", () => {
    const graph = resolved([inKonTum("b"), inGiaLai("a")], published(DAYS));
    expect(graph.aliases.get("person:trần-văn-mẫu")).toBe("person:trần-văn-mẫu~sở-y-tế-kon-tum");
  });

  test("with a suffix leads to the plain one, once evidence joins the two", () => {
    const graph = resolved([inKonTum("a"), inGiaLai("b"), ...bridging], published(DAYS));
    expect(idsOf(graph, "Person")).toEqual(["person:trần-văn-mẫu"]);
    for (const suffix of ["sở-y-tế-kon-tum", "sở-công-thương-gia-lai"])
      expect(graph.aliases.get(`person:trần-văn-mẫu~${suffix}`)).toBe("person:trần-văn-mẫu");
  });

  test("that an earlier article changes is remembered", () => {
    const alone = post("Trưởng phòng", body("Phòng Thư tịch tỉnh Sơn La", "Sơn La"));
    const later = [inKonTum("a"), said("b", name, "HOLDS", alone)];
    const before = resolved(later, published(DAYS));
    const after = resolved(
      [
        ...later,
        said("c", name, "HOLDS", post("Phó Giám đốc", KON_TUM)),
        said(
          "c",
          name,
          "HOLDS",
          post(
            "Bí thư",
            body("Đảng ủy Khối tỉnh Kon Tum", "Kon Tum", "PartyCommittee"),
            "DISTRICT_LEADER",
          ),
        ),
      ],
      published(DAYS),
    );
    const [old] = idsOf(before, "Person").filter((id) => id.includes("kon-tum"));
    expect(idsOf(after, "Person")).not.toContain(old);
    expect(idsOf(after, "Person")).toContain(after.aliases.get(old as string));
  });

  test("never stands for two, and no alias hides a present id", () => {
    const graph = resolved(
      [
        inKonTum("a"),
        inGiaLai("b"),
        said("c", name, "HOLDS", post("Giám đốc", body("Công ty Mẫu", null, "Enterprise"))),
      ],
      published(DAYS),
    );
    const ids = graph.nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [alias, id] of graph.aliases) {
      expect(ids).not.toContain(alias);
      expect(ids).toContain(id);
    }
  });
});
