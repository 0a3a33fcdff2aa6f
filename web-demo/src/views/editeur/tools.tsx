/** What can be done with the text. */

import { signal } from "@preact/signals";
import { format, paste, save, tools, undoable, use } from "./model.ts";
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

export function Tools({ isOpen }: { isOpen: boolean }) {
  const { layOut: layOutText, paste: pasteText, redo, save: saveText, search, tools: name, undo, use: useText } = said.value;
  const can = undoable.value;
  return (
    <div class="editor-tools" role="group" aria-label={name}>
      <button type="button" disabled={!(isOpen && can.undo)} onClick={tools.undo}>
        {undo}
      </button>
      <button type="button" disabled={!(isOpen && can.redo)} onClick={tools.redo}>
        {redo}
      </button>
      <button type="button" disabled={!isOpen || isLayingOut.value} onClick={() => void layOut()}>
        {layOutText}
      </button>
      <button type="button" disabled={!isOpen} onClick={tools.search}>
        {search}
      </button>
      <button type="button" disabled={!isOpen} onClick={save}>
        {saveText}
      </button>
      <button type="button" onClick={() => void paste()}>
        {pasteText}
      </button>
      <button type="button" disabled={!isOpen} onClick={use}>
        {useText}
      </button>
    </div>
  );
}
