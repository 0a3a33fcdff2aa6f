/** What can be done with the text. */

import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { asker, format, paste, save, tools, undoable, use } from "./model.ts";
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
  const {
    layOut: layOutText,
    paste: pasteText,
    redo,
    save: saveText,
    search,
    tools: name,
    undo,
    use: useText,
  } = said.value;
  const can = undoable.value;
  return (
    <div class="editor-tools" role="group" aria-label={name}>
      <Tool label={undo} can={isOpen && can.undo} run={tools.undo} />
      <Tool label={redo} can={isOpen && can.redo} run={tools.redo} />
      <Tool label={layOutText} can={isOpen && !isLayingOut.value} run={() => void layOut()} />
      <Tool label={search} can={isOpen} run={tools.search} />
      <Tool label={saveText} can={isOpen} run={save} />
      <Tool label={pasteText} can={true} run={() => void paste()} name="paste" />
      <Tool label={useText} can={isOpen} run={use} name="use" />
    </div>
  );
}
