/** Code, with a button that copies it. */

import { useRef } from "preact/hooks";
import { announce } from "../../state/announce.ts";
import { t } from "../../texts/index.ts";
import "./style.css";
import { said } from "./texts.ts";

export interface CodeProps {
  readonly code: string;
  /** What it is, for who does not see it. */
  readonly name: string;
  readonly language?: string;
}

export function Code({ code, name, language }: CodeProps) {
  const shown = useRef<HTMLElement>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(code);
      announce(t.value.common.copied);
    } catch {
      // A page without the right to copy still lets its reader do it.
      if (shown.current !== null) {
        getSelection()?.selectAllChildren(shown.current);
      }
      announce(t.value.common.notCopied);
    }
  };
  return (
    <div class="code-block">
      <button type="button" class="small" aria-label={said.value.copyOf(name)} onClick={() => void copy()}>
        {said.value.copy}
      </button>
      <pre tabIndex={0} role="region" aria-label={name} data-language={language}>
        <code ref={shown}>{code}</code>
      </pre>
    </div>
  );
}
