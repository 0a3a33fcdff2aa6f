// The worker of a page, over functions that break.
import { crashingTexts } from "./crashing-texts.js";
import { load } from "./index.js";
import { serve } from "./worker/serve.js";

const answer = serve(load(), (said) => postMessage(said), crashingTexts);
addEventListener("message", (event) => answer(event.data));
