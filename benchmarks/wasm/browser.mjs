// Where Chromium is.

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The program, as `CHROME_PATH` names it or as it stands on the path; nothing when there is none. */
export function program(environment = process.env) {
  if (environment.CHROME_PATH) return environment.CHROME_PATH;
  const places = (environment.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return places.find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
