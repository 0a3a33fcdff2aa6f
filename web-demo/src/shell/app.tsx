/** The frame of every view. */

import { effect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { Patterns } from "../parts/bars.tsx";
import { Failure } from "../parts/trouble.tsx";
import { ownFile } from "../state/file.ts";
import { arrivals, lang, route } from "../state/route.ts";
import { day } from "../texts/format.ts";
import { t } from "../texts/index.ts";
import { Drop } from "./drop.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { keepFocus } from "./keep-focus.ts";
import { goBackTo, isBack, isShown, keepPlace } from "./keep-place.ts";
import { SHOWN } from "./views.ts";

effect(() => {
  document.documentElement.lang = lang.value;
  document.title = `${t.value.titles[route.value.view]} · ${t.value.brand}`;
});

export function App() {
  const place = route.value;
  const { view, doc, day: shown } = place;
  const main = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(view);
  // Going to another view starts at its title; the page that was just opened has its own start.
  useEffect(() => {
    if (before.current !== view) {
      before.current = view;
      if (!isBack()) {
        scrollTo(0, 0);
      }
      heading.current?.focus({ preventScroll: true });
    }
  }, [view]);
  useEffect(() => (main.current === null ? undefined : keepFocus(main.current, () => heading.current)), []);
  useEffect(keepPlace, []);
  useEffect(isShown, [place]);
  // What narrows a place leaves the reader there: the editor has its own text to scroll to.
  const arrived = arrivals.value;
  useEffect(() => {
    if (main.current !== null) {
      void goBackTo(main.current);
    }
  }, [arrived]);
  const Shown = SHOWN[view];
  return (
    <>
      <a
        class="skip"
        href="#contenu"
        onClick={(event) => {
          // The hash is where the reader is: it stays.
          event.preventDefault();
          heading.current?.focus();
        }}
      >
        {t.value.skip}
      </a>
      <Header />
      <main id="contenu" ref={main}>
        <h1 ref={heading} tabIndex={-1}>
          {t.value.titles[view]}
          {view === "accessibilite" || view === "integrer" ? null : (
            <span class="as-of">
              <span class="unseen">, </span>
              {t.value.day.at(day(shown))}
            </span>
          )}
        </h1>
        {doc === "exemple" && view !== "accessibilite" && view !== "integrer" ? <p class="notice">{t.value.document.exampleNotice}</p> : null}
        {view === "accessibilite" || view === "integrer" ? null : <Failure />}
        <Shown key={`${view} ${doc} ${ownFile.value?.rank ?? 0}`} />
      </main>
      <Footer />
      <Drop />
      <Patterns />
    </>
  );
}
