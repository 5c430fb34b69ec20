/** Batches whose articles say to which batch they belong, so that half a batch would be seen. */
import type { Entry, Store } from "../../src/store/index.js";
import { entry } from "./entries.js";

export const ARTICLES_OF_BATCH = 300;
const NAMES = ["Lê Văn Mẫu", "Trần Thị Thử", "Ngô Văn Sửa", "Đỗ Thị Nháp"];

export function batchOf(number: number, articles: number): readonly Entry[] {
  return Array.from({ length: articles }, (_, at) => entry(`${number}/${at}`, NAMES));
}

/** Batch → how many of its articles, and how many of their claims, are there. */
export function batchesIn(store: Store): Map<number, { articles: number; claims: number }> {
  const batches = new Map<number, { articles: number; claims: number }>();
  const of = (id: string) => {
    const number = Number(id.split("/")[0]);
    const batch = batches.get(number) ?? { articles: 0, claims: 0 };
    batches.set(number, batch);
    return batch;
  };
  for (const { id } of store.articles()) of(id).articles++;
  for (const { evidence } of store.claims()) of(evidence.article).claims++;
  return batches;
}

export const WHOLE_BATCH = {
  articles: ARTICLES_OF_BATCH,
  claims: ARTICLES_OF_BATCH * NAMES.length,
};
