/** What a document says, in French whatever the language of the page. */

import type { ComponentChildren } from "preact";

export const French = ({ children }: { children: ComponentChildren }) => <span lang="fr">{children}</span>;
