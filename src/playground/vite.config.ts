/** Builds the playground into `.build/playground`, from where the server serves it. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./", // served under any path
  worker: { format: "es" },
  build: {
    outDir: fileURLToPath(new URL("../../.build/playground", import.meta.url)),
    emptyOutDir: true,
    chunkSizeWarningLimit: 9_000, // kB: the editor is one large piece
  },
});
