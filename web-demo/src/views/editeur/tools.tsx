/** What can be done with the text. */

import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { format, paste, redo, save, search, undo, use } from "./commands.ts";
import { asker, undoable } from "./state.ts";
import { said } from "./texts.ts";

const isLayingOut = signal(false);

async function layOut(): Promise<void> {
  isLayingOut.value = true;
  try {
    await format();
  } finally {
    isLayingOut.value = false;
  }
}

interface ToolProps {
  readonly label: string;
  readonly can: boolean;
  readonly run: () => void;
  /** What the view it opens gives the focus back to. */
  readonly name?: "use" | "paste";
}

function Tool({ label, can, run, name }: ToolProps) {
  const button = useRef<HTMLButtonElement>(null);
  const isAsker = name !== undefined && asker.value === name;
  useEffect(() => {
    if (isAsker && can) {
      button.current?.focus();
      asker.value = "";
    }
  }, [isAsker, can]);
  return (
    <button
      ref={button}
      type="button"
      aria-disabled={!can}
      onClick={() => {
        if (can) {
          run();
        }
      }}
    >
      {label}
    </button>
  );
}

export function Tools({ isOpen }: { isOpen: boolean }) {
  const words = said.value;
  const can = undoable.value;
  return (
    <div class="editor-tools" role="group" aria-label={words.tools}>
      <Tool label={words.undo} can={isOpen && can.undo} run={undo} />
      <Tool label={words.redo} can={isOpen && can.redo} run={redo} />
      <Tool label={words.layOut} can={isOpen && !isLayingOut.value} run={() => void layOut()} />
      <Tool label={words.search} can={isOpen} run={search} />
      <Tool label={words.save} can={isOpen} run={save} />
      <Tool label={words.paste} can={true} run={() => void paste()} name="paste" />
      <Tool label={words.use} can={isOpen} run={use} name="use" />
    </div>
  );
}
