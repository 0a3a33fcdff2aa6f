/** A file dropped anywhere on the page is opened. The button of the head does the same. */

import { useEffect, useState } from "preact/hooks";
import { openFile } from "../state/file.ts";
import { t } from "../texts/index.ts";

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;

export function Drop() {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (holdsFiles(event)) {
        event.preventDefault();
        setOver(true);
      }
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) {
        setOver(false);
      }
    };
    // A part of the page may take what is dropped on it, and stops the event then: nothing hangs over the page all the same.
    const dropped = (): void => setOver(false);
    const drop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) {
        event.preventDefault();
        void openFile(file);
      }
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", dropped, { capture: true });
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", dropped, { capture: true });
      removeEventListener("drop", drop);
    };
  }, []);
  return isOver ? <div class="drop">{t.value.document.drop}</div> : null;
}
