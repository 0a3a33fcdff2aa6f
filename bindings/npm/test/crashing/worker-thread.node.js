// The thread of Node.js, over functions that break.
import { crashingTexts } from "./crashing-texts.js";
import { load } from "./index.node.js";
import { scope } from "./worker/scope.node.js";
import { serve } from "./worker/serve.js";

serve(load(), scope, crashingTexts);
