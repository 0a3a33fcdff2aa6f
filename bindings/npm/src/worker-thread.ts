/** What runs in the worker of a page. */

import { load } from "./index.js";
import { scope } from "./worker/scope.js";
import { serve } from "./worker/serve.js";

serve(load(), scope);
