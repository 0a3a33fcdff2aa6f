/** The page: the first view at once, from what was prepared; the engine once it is on the screen. */

import { render } from "preact";
import { follow } from "./engine/opening.ts";
import { keepOffline } from "./offline.ts";
import { App } from "./shell/app.tsx";
import "./state/theme.ts";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/parts.css";
import "./styles/views.css";
import "./styles/print.css";

const root = document.getElementById("app");
if (root !== null) {
  render(<App />, root);
}

// A frame, then what comes after it: the first view is painted by then.
requestAnimationFrame(() =>
  setTimeout(() => {
    follow();
    keepOffline();
  }, 0),
);
