/** `hoso serve`: answers GraphQL over what was read. */
import { Command } from "commander";
import { openStore } from "../../store/index.js";
import { decisionsOption } from "../decisions.js";
import { dataOption, hostOption, portOption, withExample } from "../options.js";
import { serve, type ServeOptions } from "../serving.js";

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

async function serveData(options: ServeOptions): Promise<void> {
  const store = openStore(options.data, { readonly: true });
  try {
    await serve(store, options);
  } finally {
    store.close();
  }
}
