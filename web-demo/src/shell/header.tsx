/** The head of the page: where to go, which document, which day, which language. */

import { useEffect, useRef } from "preact/hooks";
import { openFile, ownFile } from "../state/file.ts";
import { FIRST_SHOWN, isShownDay, LAST_DAY, LAST_SHOWN, today } from "../state/day.ts";
import { DOCUMENTS, go, href, lang, replace, route, VIEWS, type DocumentName, type View } from "../state/route.ts";
import { theme, THEMES, type Theme } from "../state/theme.ts";
import { t } from "../texts/index.ts";
import { Status } from "./status.tsx";

function DocumentField() {
  const { document } = t.value;
  const input = useRef<HTMLInputElement>(null);
  const chosen = (name: string): void => {
    if (name === "fichier" && ownFile.value === undefined) {
      input.current?.click();
    } else {
      // What the other document does not know is passed over; a line of one text is no line of another.
      go({ doc: name as DocumentName, ...(route.value.view === "editeur" ? { filters: {} } : {}) });
    }
  };
  return (
    <div class="setting">
      <label class="setting-name" for="document">
        {document.label}
      </label>
      <div class="setting-row">
        <select
          id="document"
          value={route.value.doc}
          onChange={(event) => {
            const { value } = event.currentTarget;
            // What is shown stays chosen until a file is.
            event.currentTarget.value = route.value.doc;
            chosen(value);
          }}
        >
          {DOCUMENTS.map((name) => (
            <option key={name} value={name}>
              {name === "fichier" && ownFile.value !== undefined
                ? `${document.fichier}${t.value.common.colon}${ownFile.value.name}`
                : document[name]}
            </option>
          ))}
        </select>
        <button type="button" onClick={() => input.current?.click()}>
          {document.open}
        </button>
        <input
          ref={input}
          class="unseen"
          type="file"
          accept=".json,application/json"
          aria-label={document.open}
          tabIndex={-1}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = "";
            if (file !== undefined) {
              void openFile(file);
            }
          }}
        />
      </div>
    </div>
  );
}

function DayField() {
  const { day } = t.value;
  const hasMoved = useRef(false);
  return (
    <div class="setting">
      <label class="setting-name" for="day">
        {day.label}
      </label>
      <div class="setting-row">
        <input
          id="day"
          type="date"
          value={route.value.day}
          min={FIRST_SHOWN}
          max={LAST_SHOWN}
          onFocus={() => {
            hasMoved.current = false;
          }}
          onChange={(event) => {
            const { value } = event.currentTarget;
            // A day that is typed goes through others, some of them of the year 20: one visit to the field is one step back.
            if (isShownDay(value) && value !== route.value.day) {
              (hasMoved.current ? replace : go)({ day: value });
              hasMoved.current = true;
            }
          }}
          onBlur={(event) => {
            event.currentTarget.value = route.value.day;
          }}
        />
        <button type="button" aria-pressed={route.value.day === today()} onClick={() => go({ day: today() })}>
          {day.today}
        </button>
        <button
          type="button"
          aria-pressed={route.value.day === LAST_DAY}
          title={day.lastLong}
          onClick={() => go({ day: LAST_DAY })}
        >
          {day.last}
        </button>
      </div>
    </div>
  );
}

function ThemeField() {
  return (
    <select
      aria-label={t.value.theme.label}
      value={theme.value}
      onChange={(event) => {
        theme.value = event.currentTarget.value as Theme;
      }}
    >
      {THEMES.map((name) => (
        <option key={name} value={name}>
          {t.value.theme[name]}
        </option>
      ))}
    </select>
  );
}

/** The first of the views for developers: a line parts them from those of the coordination. */
const BENCH: View = "editeur";

function ViewLink({ view }: { view: (typeof VIEWS)[number] }) {
  const link = useRef<HTMLAnchorElement>(null);
  const isHere = route.value.view === view;
  // Where the views are wider than the screen, the one that is open is in sight.
  useEffect(() => {
    if (isHere) {
      link.current?.scrollIntoView({ block: "nearest", inline: "center" });
    }
  }, [isHere]);
  return (
    <a ref={link} href={href({ view, filters: {} })} aria-current={isHere ? "page" : undefined}>
      {t.value.views[view]}
    </a>
  );
}

export function Header() {
  const { brand, language, navigation, settings, tagline } = t.value;
  return (
    <header>
      <div class="masthead">
        <a class="brand" href={href({ view: "etat", filters: {} })}>
          <svg aria-hidden="true" viewBox="0 0 32 32" width="30" height="30">
            <rect class="brand-plate" width="32" height="32" rx="8" />
            <path class="brand-lines" d="M7 10h11M12 16h13M9 22h7" />
            <circle class="brand-point" cx="23" cy="22" r="2.4" />
          </svg>
          <span class="brand-name">{brand}</span>
          <span class="brand-tagline">{tagline}</span>
        </a>
        <div class="tools">
          <ThemeField />
          <button type="button" class="print-button" onClick={() => print()}>
            {t.value.print}
          </button>
          <a
            class="language"
            lang={language.otherCode}
            hreflang={language.otherCode}
            href={href({ lang: lang.value === "fr" ? "en" : "fr" })}
          >
            {language.other}
          </a>
        </div>
      </div>
      <nav class="views" aria-label={navigation}>
        <ul>
          {VIEWS.map((view) => (
            <li key={view} class={view === BENCH ? "bench" : undefined}>
              <ViewLink view={view} />
            </li>
          ))}
        </ul>
      </nav>
      <div class="settings-bar">
        <section class="settings" aria-label={settings}>
          <DocumentField />
          <DayField />
        </section>
        <Status />
      </div>
    </header>
  );
}
