/** Shows the text of a document in the page, and follows what happens to it. */

import { batch, computed, effect } from "@preact/signals";
import { faultOf } from "../../engine/fault.ts";
import type { Asked } from "../../engine/opening.ts";
import { guard } from "../../state/file.ts";
import { lang, route } from "../../state/route.ts";
import { t } from "../../texts/index.ts";
import { check, checkNoMore, checkSoon, reported } from "./check.ts";
import type { Heard, Said } from "./codemirror/editor.ts";
import { format, save } from "./commands.ts";
import { fixed } from "./fixing.ts";
import { goTo, moved, restorePlace, step, tell } from "./going.ts";
import { isUnsaved, mayReplace, sheet } from "./source.ts";
import { checked, helpOf, here, placed, session, stage, textOf, trouble } from "./state.ts";
import { said } from "./texts.ts";

const day = computed(() => route.value.day);

/** What the editor says, in the language of the reader at the time. */
const spoken: Said = {
  get isFrench() {
    return lang.peek() === "fr";
  },
  get name() {
    return said.peek().name;
  },
  severity: (severity) => t.peek().todo.severities[severity],
  text: ({ finding }) => textOf(finding),
  help: ({ finding }) => helpOf(finding),
};

const heard: Heard = {
  changed() {
    session.edition += 1;
    if (session.open !== undefined) {
      session.open.sheet.isEdited = true;
      session.open.sheet.isUnsaved = true;
    }
    checkSoon();
  },
  moved,
  chose(one) {
    goTo(one);
    tell(one);
  },
  stepped: step,
  fixed,
  laidOut: () => void format(),
  saved: save,
};

// What was typed is in the memory of the page alone.
addEventListener("beforeunload", (event) => {
  if (isUnsaved()) {
    event.preventDefault();
  }
});
guard.mayReplace = mayReplace;

/** Shows the text of a document in a place of the page. Gives what ends it. */
export function show(host: HTMLElement, asked: Asked): () => void {
  let isOver = false;
  batch(() => {
    stage.value = { kind: "loading" };
    checked.value = undefined;
    trouble.value = undefined;
    placed.value = [];
    here.value = [];
  });
  const start = async (): Promise<void> => {
    const [{ hasEndlessLine, open }, own] = await Promise.all([import("./codemirror/editor.ts"), sheet(asked)]);
    if (isOver) {
      return;
    }
    if (own === undefined) {
      stage.value = { kind: "no-file" };
      return;
    }
    // The engine looks at the file while its text is laid out.
    const { bytes, fault, isMixed } = own;
    const early = own.isEdited ? undefined : reported(bytes);
    early?.catch(() => undefined);
    const editor = open(host, own.kept ?? own.start, spoken, heard, fault !== "");
    session.open = { asked, sheet: own, editor };
    stage.value = {
      kind: "open",
      bytes: bytes.length,
      notice: fault !== "" ? fault : hasEndlessLine(own.start) ? "endless" : isMixed && !own.isEdited ? "mixed" : "",
    };
    session.edition += 1;
    if (own.kept === undefined) {
      restorePlace(editor);
    } else {
      editor.goBack(own.kept);
    }
    moved();
    void check(early);
  };
  start().catch((error: unknown) => {
    if (!isOver) {
      stage.value = { kind: "failed", fault: faultOf(error) };
    }
  });
  const speak = effect(() => {
    void said.value;
    session.open?.editor.say();
  });
  // Lateness is counted against the day that is chosen.
  const follow = effect(() => {
    void day.value;
    if (session.open !== undefined) {
      session.edition += 1;
      checkSoon(0);
    }
  });
  return () => {
    isOver = true;
    speak();
    follow();
    checkNoMore();
    if (session.open !== undefined) {
      session.open.sheet.kept = session.open.editor.kept;
      session.open.editor.destroy();
      session.open = undefined;
    }
  };
}
