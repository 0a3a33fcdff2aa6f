/** A list beside the page of what is chosen in it. */

import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

export interface Entry {
  readonly key: string;
  readonly href: string;
  readonly content: ComponentChildren;
}

interface BrowserProps {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly chosen: string | undefined;
  readonly children: ComponentChildren;
}

export function Browser({ name, entries, chosen, children }: BrowserProps) {
  const list = useRef<HTMLUListElement>(null);
  // An address that names one shows it in its list, too.
  useEffect(() => {
    const item = list.current?.querySelector<HTMLElement>("[aria-current]")?.parentElement;
    if (list.current !== null && item !== null && item !== undefined) {
      const { clientHeight, scrollTop } = list.current;
      const top = item.offsetTop - list.current.offsetTop;
      if (top < scrollTop || top + item.offsetHeight > scrollTop + clientHeight) {
        list.current.scrollTop = top - clientHeight / 3;
      }
    }
  }, [chosen]);
  return (
    <div class="browser">
      <nav class="browser-list" aria-label={name}>
        <ul ref={list}>
          {entries.map(({ content, href, key }) => (
            <li key={key}>
              <a href={href} aria-current={key === chosen ? "true" : undefined}>
                {content}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </div>
  );
}
