/** As much of autocannon, which brings no types, as `graphql.ts` uses. */
declare module "autocannon" {
  interface Run {
    readonly url: string;
    /** Seconds. */
    readonly duration: number;
    readonly connections: number;
    readonly method: "POST";
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  }
  interface Outcome {
    readonly requests: { readonly average: number; readonly total: number };
    readonly non2xx: number;
  }
  export default function autocannon(run: Run): Promise<Outcome>;
}
