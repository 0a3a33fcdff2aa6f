/** What the page of a rule says around what the rule says. */

import { texts } from "../../texts/index.ts";

const fr = {
  says: "Ce que dit la règle",
  why: "Pourquoi",
  help: "Que faire",
  bad: "Exemple refusé",
  good: "Exemple accepté",
  at: (pointer: string) => `à la place ${pointer === "" ? "/" : pointer}`,
  since: (version: string) => `depuis la version ${version}`,
  sources: "Sources",
  model: "cohérence du modèle",
  unknown: (code: string) => `Aucune règle ne s'appelle « ${code} ».`,
};

const en: typeof fr = {
  says: "What the rule says",
  why: "Why",
  help: "What to do",
  bad: "Rejected example",
  good: "Accepted example",
  at: (pointer: string) => `at ${pointer === "" ? "/" : pointer}`,
  since: (version: string) => `since version ${version}`,
  sources: "Sources",
  model: "consistency of the model",
  unknown: (code: string) => `No rule is called “${code}”.`,
};

export const said = texts(fr, en);
