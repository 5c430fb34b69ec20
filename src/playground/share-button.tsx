/** Puts a link to the current query into the address bar and onto the clipboard. */
import { ToolbarButton, useGraphiQL } from "@graphiql/react";
import { useState } from "react";
import { linkTo } from "./shared-link.js";

const SAID_FOR = 2_000; // milliseconds

export function ShareButton() {
  const [copied, setCopied] = useState(false);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  const share = async () => {
    const query = queryEditor?.getValue() ?? "";
    const link = linkTo(location.href, { query, variables: variableEditor?.getValue() ?? null });
    history.replaceState(null, "", link);
    // Without the right to the clipboard the link still stands in the address bar.
    await navigator.clipboard?.writeText(link).catch(() => undefined);
    setCopied(true);
    setTimeout(() => setCopied(false), SAID_FOR);
  };

  const label = copied ? "Đã chép liên kết (link copied)" : "Chia sẻ (copy a link to this query)";
  return (
    <ToolbarButton label={label} onClick={() => void share()}>
      <svg
        className="graphiql-toolbar-icon"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        aria-hidden="true"
      >
        {copied ? (
          <path d="M4 12l5 5L20 6" />
        ) : (
          <path d="M10 14a4 4 0 0 0 6 0l4-4a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-4 4a4 4 0 0 0 6 6l1-1" />
        )}
      </svg>
    </ToolbarButton>
  );
}
