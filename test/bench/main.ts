/** `npm run bench -- NAME`: runs one benchmark by its name; `extract` takes paths of articles too. */
interface Bench {
  bench(paths: readonly string[]): Promise<void>;
}

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  extract: () => import("./extract.js"), // articles read a second, and what each room costs
  graph: () => import("./graph.js"), //     the graph in memory, at 100,000 nodes
  resolve: () => import("./resolve.js"), // who is who in 5,000 to 100,000 articles
  graphql: () => import("./graphql.js"), // questions a second over HTTP, beside others
};

const name = process.argv[2] ?? "";
const load = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (load) {
  const { bench } = await load();
  await bench(process.argv.slice(3));
} else {
  console.error(`Which benchmark? npm run bench -- ${Object.keys(BENCHES).join(" | ")}`);
  process.exitCode = 2;
}
