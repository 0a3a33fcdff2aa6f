/** What a document says, in French whatever the language of the page. */

import type { ComponentChildren } from "preact";
import { unbroken } from "../texts/index.ts";

export const French = ({ children }: { children: ComponentChildren }) => (
  <span lang="fr">{typeof children === "string" ? unbroken(children) : children}</span>
);
