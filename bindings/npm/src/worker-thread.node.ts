/** What runs in the thread of Node.js. */

import { load } from "./index.node.js";
import { scope } from "./worker/scope.node.js";
import { serve } from "./worker/serve.js";

serve(load(), scope);
