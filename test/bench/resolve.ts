/**
 * `npm run bench -- resolve`: seconds of one core for 5,000 to 100,000 articles of the synthetic
 * world. Near linear means that the last column stays about the same.
 */
import { resolve } from "../../ingest/resolve/index.js";
import { syntheticNews } from "../synthetic/world.js";

const DEMANDED = { articles: 20_000, seconds: 20 };
const SIZES = [5_000, 10_000, 20_000, 50_000, 100_000] as const;

export async function bench(): Promise<void> {
  console.info("articles   people   claims    nodes    edges   seconds   µs a claim");
  for (const articles of SIZES) {
    const people = Math.round(articles * 0.15);
    const news = syntheticNews({
      seed: 4,
      people,
      namesakePairs: Math.round(people / 15),
      articles,
    });
    const begun = process.cpuUsage();
    const { nodes, edges } = resolve(news);
    const { user, system } = process.cpuUsage(begun);
    const seconds = (user + system) / 1e6;
    const perClaim = (seconds * 1e6) / news.claims.length;
    const columns = [articles, people, news.claims.length, nodes.length, edges.length];
    const numbers = [...columns.map(String), seconds.toFixed(1), perClaim.toFixed(0)];
    console.info(numbers.map((text) => text.padStart(8)).join(" "));
    if (articles === DEMANDED.articles)
      console.info(
        `  demanded: ${DEMANDED.seconds} s (${seconds < DEMANDED.seconds ? "reached" : "missed"})`,
      );
  }
}
