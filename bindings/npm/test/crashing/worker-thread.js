// The worker of a page, over functions that break.
import { crashingTexts } from "./crashing-texts.js";
import { load } from "./index.js";
import { scope } from "./worker/scope.js";
import { serve } from "./worker/serve.js";

serve(load(), scope, crashingTexts);
