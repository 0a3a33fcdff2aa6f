/** How the demo is built: static files that any host serves from any path. */

import { defineConfig } from "vite";
import { example } from "./build/example.ts";
import { fields } from "./build/fields.ts";
import { notices } from "./build/notices.ts";
import { offline } from "./build/offline.ts";
import { prepared } from "./build/prepared.ts";
import { examples } from "./build/samples.ts";
import { terms } from "./build/terms.ts";

export default defineConfig({
  base: "./",
  plugins: [prepared(), terms(), fields(), example(), examples(), notices(), offline()],
  build: {
    target: "es2022",
    // The icon and the sheets of style stay files: the policy of the page lets no style be inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: { format: "es" },
  // The package brings its own worker, which a pre-bundle would lose.
  optimizeDeps: { exclude: ["mednum"] },
});
