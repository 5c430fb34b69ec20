/**
 * The playground: GraphiQL with the saved questions as tabs, a panel that lists them, the explorer,
 * the documentation, and a button that shares what is being asked. It loads nothing from outside.
 */
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "@graphiql/plugin-explorer/style.css";
import "./playground.css";
import "./vietnamese.css";
import { explorerPlugin } from "@graphiql/plugin-explorer";
import type { Fetcher } from "@graphiql/toolkit";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { createRoot } from "react-dom/client";
import { QUESTIONS_PANEL } from "./questions-panel.js";
import { QUESTIONS } from "./questions.js";
import { ShareButton } from "./share-button.js";
import { sharedIn } from "./shared-link.js";

const ENDPOINT = new URL("../graphql", document.baseURI);

const ask: Fetcher = async (asked, options) => {
  const answer = await fetch(ENDPOINT, {
    method: "POST",
    headers: { "content-type": "application/json", ...options?.headers },
    body: JSON.stringify(asked),
  });
  return answer.json();
};

const shared = sharedIn(location.href);
const firstVisit = localStorage.getItem("graphiql:tabState") === null;
const tabs = [...(shared ? [shared] : []), ...QUESTIONS].map(({ query, variables }) => ({
  query,
  variables,
}));
const PLUGINS = [QUESTIONS_PANEL, explorerPlugin(), HISTORY_PLUGIN];

/** Opened in front: what is shared, or else, for somebody who comes first, the first question. */
const opened = shared ?? (firstVisit ? tabs[0] : undefined);

createRoot(document.getElementById("root")!).render(
  <GraphiQL
    fetcher={ask}
    plugins={PLUGINS}
    {...(tabs.length > 0 && { defaultTabs: tabs })}
    {...(opened && { initialQuery: opened.query, initialVariables: opened.variables ?? "" })}
    {...(firstVisit && !shared && { visiblePlugin: QUESTIONS_PANEL })}
    defaultEditorToolsVisibility="variables"
    shouldPersistHeaders={false}
  >
    <GraphiQL.Logo>
      <a className="hoso-logo" href="../">
        Hồ Sơ
      </a>
    </GraphiQL.Logo>
    <GraphiQL.Toolbar>
      {({ prettify, copy, merge }) => (
        <>
          {prettify}
          {merge}
          {copy}
          <ShareButton />
        </>
      )}
    </GraphiQL.Toolbar>
  </GraphiQL>,
);
