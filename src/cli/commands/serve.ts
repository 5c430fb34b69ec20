/** `hoso serve`: answers GraphQL over what was read. */
import { Command } from "commander";
import { openStore } from "../../store/index.js";
import { decisionsFrom, decisionsOption, type DecisionsOptions } from "../decisions.js";
import { dataOption, hostOption, portOption, withExample, type ListenOptions } from "../options.js";
import { serve } from "../serving.js";

export function serveCommand(): Command {
  const command = new Command("serve")
    .summary("answer GraphQL over what was read")
    .description(
      "Serves the data folder over GraphQL at /graphql, with a page for people at /. What " +
        "`hoso ingest` writes meanwhile is picked up. Prints its address as JSON.",
    )
    .addOption(dataOption())
    .addOption(decisionsOption())
    .addOption(portOption())
    .addOption(hostOption())
    .action(serveData);
  return withExample(command, "hoso serve --data ./dossier --port 8080");
}

async function serveData({
  data,
  decisions,
  ...listen
}: DecisionsOptions & ListenOptions): Promise<void> {
  const store = openStore(data, { readonly: true });
  try {
    await serve(store, decisionsFrom({ data, decisions }), listen);
  } finally {
    store.close();
  }
}
