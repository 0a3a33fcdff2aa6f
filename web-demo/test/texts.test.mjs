// What the demo says, read in its source: French typography, and no text that nothing uses.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { posix } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { parseAst } from "vite";
import { BROKEN } from "./support/french.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const files = (await readdir(`${root}src`, { recursive: true }))
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
  .map((name) => `src/${name}`);

const parsed = await Promise.all(
  files.map(async (name) => ({
    name,
    tree: parseAst(await readFile(root + name, "utf8"), { lang: name.endsWith("x") ? "tsx" : "ts" }),
  })),
);

/** Every node of a tree, with those around it and where it stands in each. */
function* nodes(node, around = []) {
  if (Array.isArray(node)) {
    for (const one of node) {
      yield* nodes(one, around);
    }
  } else if (node !== null && typeof node === "object") {
    if (typeof node.type === "string") {
      yield { node, around };
    }
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === "object") {
        yield* nodes(value, typeof node.type === "string" ? [...around, { node, key }] : around);
      }
    }
  }
}

/** The text of a node: of a string, of a part of a template, of an element. */
function textOf({ type, value }) {
  if (type === "TemplateElement") {
    return value.cooked;
  }
  return (type === "Literal" || type === "JSXText") && typeof value === "string" ? value : undefined;
}

/** A form of JSON, not a sentence. */
const CODE = ["{ … : "];

const CASES = [
  ["fin : suite", true],
  ["fin\u00a0: suite", false],
  ["« mot\u00a0»", true],
  ["«\u00a0mot\u00a0»", false],
  ["Vraiment ?", true],
  ["Vraiment\u202f?", false],
  ["2 000 lignes", true],
  ["en 2023 et 2024", false],
  ["a: b; c?", false],
];
for (const [text, isBroken] of CASES) {
  test(`${JSON.stringify(text)} is ${isBroken ? "" : "not "}broken`, () => assert.equal(BROKEN.test(text), isBroken));
}

test("no line can break before a French sign, nor inside its quotes", async () => {
  const found = parsed.flatMap(({ name, tree }) =>
    [...nodes(tree)]
      .map(({ node }) => textOf(node))
      .filter((text) => text !== undefined && BROKEN.test(text) && !CODE.includes(text))
      .map((text) => `${name}: ${text}`),
  );
  const page = await readFile(`${root}index.html`, "utf8");
  const said = [...page.matchAll(/<p>(.*?)<\/p>|<title>(.*?)<\/title>|content="(La [^"]*)"/g)].map(
    ([, ...texts]) => texts.find((text) => text !== undefined) ?? "",
  );
  assert.ok(said.length >= 3);
  found.push(...said.filter((text) => BROKEN.test(text)).map((text) => `index.html: ${text}`));
  assert.deepEqual(found, []);
});

/** The files that say something: those with an object of texts called `fr`. */
const sayers = parsed.flatMap(({ name, tree }) => {
  const declared = [...nodes(tree)].find(
    ({ node }) => node.type === "VariableDeclarator" && node.id.name === "fr" && node.init?.type !== undefined,
  );
  const init = declared?.node.init;
  return init?.type === "ObjectExpression" ? [{ name, init }] : [];
});

function* leaves(object, path = []) {
  for (const { key, value } of object.properties) {
    const name = key.name ?? key.value;
    const inside = value.type === "TSAsExpression" ? value.expression : value;
    if (inside.type === "ObjectExpression") {
      yield* leaves(inside, [...path, name]);
    } else {
      yield [...path, name];
    }
  }
}

/** The files that may read what a file says: those that import it, or the texts that every view shares. */
function readersOf(name) {
  const shared = name === "src/texts/fr.ts";
  return parsed.filter(({ name: reader, tree }) =>
    reader === name
      ? !shared
      : tree.body.some(
          ({ source, type }) =>
            type === "ImportDeclaration" &&
            posix.join(posix.dirname(reader), source.value) === (shared ? "src/texts/index.ts" : name),
        ),
  );
}

/** The names that are read of objects in a file: after a dot, by a string, or taken apart. */
const readIn = ({ tree }) =>
  [...nodes(tree)].flatMap(({ node, around }) => {
    const { node: above, key } = around.at(-1) ?? {};
    if (node.type === "MemberExpression" && !node.computed) {
      return [node.property.name];
    }
    if (node.type === "Property" && above?.type === "ObjectPattern") {
      return [node.key.name ?? node.key.value];
    }
    // The key of a text is no use of it.
    const isKey = above?.type === "Property" && key === "key";
    return node.type === "Literal" && typeof node.value === "string" && !isKey ? [node.value] : [];
  });

/** The groups of which a text is chosen by a code: `own.kinds[kind]`. */
const chosenIn = ({ tree }) =>
  [...nodes(tree)].flatMap(({ node }) =>
    node.type === "MemberExpression" && node.computed ? [node.object.property?.name ?? node.object.name ?? ""] : [],
  );

for (const { name, init } of sayers) {
  test(`${name}: each text is read by a file that has it`, () => {
    const readers = readersOf(name);
    const used = new Set(readers.flatMap(readIn));
    const chosen = new Set(readers.flatMap(chosenIn));
    const texts = [...leaves(init)];
    assert.ok(texts.length > 0);
    assert.deepEqual(
      texts.filter((path) => !used.has(path.at(-1)) && !chosen.has(path.at(-2))).map((path) => path.join(".")),
      [],
    );
  });
}
