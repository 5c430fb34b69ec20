/**
 * How far a long reading has come: a bar on standard error, for a person at a terminal only, and
 * only once it has taken a second. Messages in between stand above the bar.
 */
import { SingleBar } from "cli-progress";
import { tell } from "./output.js";

export interface Progress {
  advance(bytes: number, articles: number): void;
  tell(message: string): void;
  stop(): void;
}

const PATIENCE_MILLISECONDS = 1000;
const ERASE_LINE = "\r\x1b[K";

export function progressOver(bytesTotal: number): Progress {
  if (!process.stderr.isTTY) return { advance: () => {}, tell, stop: () => {} };
  const bar = new SingleBar({
    format: "{bar} {percentage}% · {articles} articles · {eta_formatted} left",
    // Ctrl-C ends a run at once and loses nothing acknowledged. So the bar must not catch it, and
    // must not change what would then stay changed: the cursor, the wrapping of lines.
    gracefulExit: false,
    hideCursor: false,
    linewrap: true,
    etaBuffer: 200,
  });
  const started = performance.now();
  let [bytesRead, articlesRead] = [0, 0];
  return {
    advance(bytes, articles) {
      bytesRead += bytes;
      articlesRead += articles;
      if (bar.isActive) bar.update(bytesRead, { articles: articlesRead });
      else if (performance.now() - started > PATIENCE_MILLISECONDS)
        bar.start(bytesTotal, bytesRead, { articles: articlesRead });
    },
    tell: (message) => tell(bar.isActive ? `${ERASE_LINE}${message}` : message),
    stop: () => bar.stop(),
  };
}
