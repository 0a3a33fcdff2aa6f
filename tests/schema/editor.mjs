// What an editor shows on a document: the JSON service of Visual Studio Code, with the schema tied to a file name.

import assert from "node:assert/strict";

import { getLanguageService } from "vscode-json-languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";

import { conclude, schema07, schema2020 } from "./vectors.mjs";

const lines = [];
const wrong = [];

/** Text with its cursor, marked by `¦`, in a file that the schema is tied to. */
function opened(service, marked) {
  const offset = marked.indexOf("¦");
  const text = marked.replace("¦", "");
  const document = TextDocument.create("file:///anjou.mednum.json", "json", 1, text);
  return { document, parsed: service.parseJSONDocument(document), position: document.positionAt(Math.max(offset, 0)) };
}

function editor(schema) {
  const service = getLanguageService({ clientCapabilities: {} });
  service.configure({
    validate: true,
    schemas: [{ uri: schema.$id, fileMatch: ["*.mednum.json"], schema }],
  });
  // Markdown escapes its punctuation.
  const text = (documentation) => String(documentation?.value ?? documentation ?? "").replace(/\\(.)/g, "$1");
  return {
    async completions(marked) {
      const { document, parsed, position } = opened(service, marked);
      const { items } = await service.doComplete(document, position, parsed);
      return new Map(items.map((item) => [item.label, `${item.detail ?? ""} ${text(item.documentation)}`]));
    },
    async hover(marked) {
      const { document, parsed, position } = opened(service, marked);
      const hover = await service.doHover(document, position, parsed);
      return [hover?.contents ?? []].flat().map(text).join("\n");
    },
    async problems(content) {
      const { document, parsed } = opened(service, content);
      const found = await service.doValidation(document, parsed, { schemaDraft: undefined });
      return found.map(({ message, range }) => ({ message, text: document.getText(range) }));
    },
  };
}

const RECORD = '"id": "atelier", "date": "2023-10-02", "sheet": "A.1.1", "bassin": "est"';

const CASES = {
  "sections are proposed at the root": async ({ completions }) => {
    const proposed = await completions('{ "schema_version": "1.0", "¦" }');
    assert.ok(proposed.has('interventions'), [...proposed.keys()].join(" "));
    assert.ok(proposed.has("roadmap_ref") && proposed.has("$comment"));
    assert.ok(!proposed.has("schema_version"), "a key that is there is not proposed again");
    assert.match(proposed.get("interventions"), /Interventions : actions menées dans des territoires\./);
  },
  "the fields of a record are proposed": async ({ completions }) => {
    const proposed = await completions(`{ "interventions": [{ ${RECORD}, "¦" }] }`);
    assert.deepEqual(
      [...proposed.keys()].sort(),
      ["$comment", "commune", "levels", "minutes", "new_actors", "partners", "people", "post"],
    );
    assert.match(proposed.get("minutes"), /Sa durée, en minutes\.[^]*How long it took, in minutes\./);
  },
  "the terms of a list are proposed with their labels": async ({ completions }) => {
    const proposed = await completions(`{ "interventions": [{ ${RECORD}, "levels": [¦] }] }`);
    const terms = ["structurer", "coordonner", "animer", "perenniser"];
    for (const term of terms) assert.ok(proposed.has(`"${term}"`), [...proposed.keys()].join(" "));
    assert.match(proposed.get('"perenniser"'), /Pérenniser\s+Sustain/);
  },
  "a field says what it is in French and in English": async ({ hover }) => {
    const said = await hover(`{ "interventions": [{ ${RECORD}, "min¦utes": 90 }] }`);
    assert.match(said, /Sa durée, en minutes\./);
    assert.match(said, /How long it took, in minutes\./);
    assert.match(await hover('{ "interven¦tions": [] }'), /actions menées dans des territoires[^]*Actions led in territories/);
  },
  "a wrong term is marked where it stands": async ({ problems }) => {
    const found = await problems(`{ "schema_version": "1.0", "interventions": [{ ${RECORD}, "levels": ["animation"] }] }`);
    assert.ok(found.length > 0 && found.every(({ text }) => text === '"animation"'), JSON.stringify(found));
    assert.ok(found.some(({ message }) => message.includes('"structurer"')), JSON.stringify(found));
  },
  "an unknown key is marked where it stands": async ({ problems }) => {
    const found = await problems('{ "schema_version": "1.0", "actoins": [] }');
    assert.deepEqual(found.map(({ text }) => text), ['"actoins"']);
    assert.match(found[0].message, /actoins/);
  },
  "a missing field is marked on its record": async ({ problems }) => {
    const found = await problems('{ "schema_version": "1.0", "axes": [{ "code": "A" }] }');
    assert.equal(found.length, 1);
    assert.match(found[0].message, /title/);
  },
  "a good document has no mark": async ({ problems }) => {
    const found = await problems(`{ "schema_version": "1.0", "interventions": [{ ${RECORD}, "levels": ["animer"] }] }`);
    assert.deepEqual(found, []);
  },
};

for (const [draft, schema] of [["2020-12", schema2020("programme")], ["draft-07", schema07("programme")]]) {
  for (const [name, run] of Object.entries(CASES)) {
    try {
      await run(editor(schema));
      lines.push(`editor ${draft}: ${name}`);
    } catch (error) {
      wrong.push(`editor ${draft}: ${name}: ${error.message}`);
    }
  }
}
conclude(lines, wrong);
