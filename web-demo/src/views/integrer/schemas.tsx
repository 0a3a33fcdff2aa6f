/** The JSON Schemas: their types, their fields, their terms. */

import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { faultOf, type Fault } from "../../engine/fault.ts";
import { download } from "../../parts/csv.ts";
import { filter, finds, SelectField, TextField } from "../../parts/field.tsx";
import { Table } from "../../parts/table.tsx";
import { announce } from "../../state/announce.ts";
import { href, route } from "../../state/route.ts";
import { sentence, t } from "../../texts/index.ts";
import { Browser } from "./browser.tsx";
import { described, fieldsOf, kind, NAMES, schema, termsOf, type Node, type Schema } from "./schema.ts";
import { said } from "./texts.ts";

const loaded = signal<Schema | undefined>(undefined);
const trouble = signal<Fault | undefined>(undefined);

const asked = (): string => NAMES.find((name) => name === filter("schema")) ?? NAMES[0] ?? "";

async function read(name: string): Promise<void> {
  trouble.value = undefined;
  try {
    const found = await schema(name);
    // Another one may be asked for by now.
    if (asked() === name) {
      loaded.value = found;
    }
  } catch (error) {
    trouble.value = faultOf(error);
  }
}

const typeHref = (type: string): string => href({ filters: { ...route.value.filters, type } });

function Kind({ node }: { node: Node | boolean | undefined }) {
  return (
    <code>
      {kind(node).map((part, rank) =>
        "type" in part ? (
          <a key={rank} href={typeHref(part.type)}>
            {part.type}
          </a>
        ) : (
          part.text
        ),
      )}
    </code>
  );
}

/** Whether the search finds a type: by its name, what it is, its fields, its terms. */
function isFound(text: string, [name, node]: readonly [string, Node]): boolean {
  return finds(
    text,
    name,
    described(node),
    ...fieldsOf(node).flatMap((field) => [field.name, described(field.node)]),
    ...termsOf(node).flatMap(({ code, label }) => [code, label]),
  );
}

/** The types whose fields are of a type. */
function usersOf(type: string, types: Schema["types"]): readonly string[] {
  const isOf = (part: ReturnType<typeof kind>[number]): boolean => "type" in part && part.type === type;
  return [...types].flatMap(([name, node]) =>
    fieldsOf(node).some((field) => kind(field.node).some(isOf)) ? [name] : [],
  );
}

function TypePage({ name, node, types }: { name: string; node: Node; types: Schema["types"] }) {
  const {
    closed,
    field,
    fieldsOf: fieldsTitle,
    kind: kindTitle,
    label,
    meaning,
    nothing,
    pattern,
    required,
    term,
    termsOf: termsTitle,
    usedBy,
  } = said.value.schemas;
  const [fields, terms, users] = [fieldsOf(node), termsOf(node), usersOf(name, types)];
  return (
    <article class="schema-type" data-type={name}>
      <h3>{name}</h3>
      <p>{described(node)}</p>
      {node.pattern === undefined ? null : (
        <p class="hint">
          {pattern}
          {t.value.common.colon}
          <code>{node.pattern}</code>
        </p>
      )}
      {fields.length === 0 ? null : (
        <>
          <Table
            caption={fieldsTitle(name)}
            rows={fields}
            rowKey={(one) => one.name}
            columns={[
              {
                key: "name",
                title: field,
                isHeader: true,
                cell: (one) => (
                  <>
                    <code>{one.name}</code> {one.isRequired ? <span class="badge">{required}</span> : null}
                  </>
                ),
              },
              { key: "kind", title: kindTitle, cell: (one) => <Kind node={one.node} /> },
              { key: "meaning", title: meaning, cell: (one) => described(one.node) },
            ]}
          />
          {node.additionalProperties === false ? <p class="hint">{closed}</p> : null}
        </>
      )}
      {terms.length === 0 ? null : (
        <Table
          caption={termsTitle(name)}
          rows={terms}
          rowKey={({ code }) => code}
          columns={[
            { key: "code", title: term, isHeader: true, cell: ({ code }) => <code>{code}</code> },
            { key: "label", title: label, cell: (one) => one.label },
          ]}
        />
      )}
      {fields.length === 0 && terms.length === 0 ? <p class="hint">{nothing}</p> : null}
      {users.length === 0 ? null : (
        <p class="hint">
          {usedBy}
          {t.value.common.colon}
          {users.map((user, rank) => (
            <span key={user}>
              {rank === 0 ? null : ", "}
              <a href={typeHref(user)}>{user}</a>
            </span>
          ))}
        </p>
      )}
    </article>
  );
}

export function Schemas() {
  const {
    counted,
    download: downloadText,
    failed,
    lead,
    loading,
    schema: schemaText,
    search,
    title,
    types,
    unknown,
  } = said.value.schemas;
  const name = asked();
  useEffect(() => void read(name), [name]);
  const now = loaded.value;
  const [text, wanted] = [filter("cherche"), filter("type")];
  const all = now === undefined ? [] : [...now.types];
  const shown = text === "" ? all : all.filter((entry) => isFound(text, entry));
  const chosen = wanted === "" ? shown[0]?.[0] : wanted;
  const node = chosen === undefined ? undefined : now?.types.get(chosen);
  const save = (): void => {
    if (now !== undefined) {
      const file = `${now.name}.schema.json`;
      download(file, now.text, "application/json");
      announce(t.value.common.downloaded(file));
    }
  };
  return (
    <section class="panel" aria-labelledby="schemas-title">
      <h2 id="schemas-title">{title}</h2>
      <p>{lead}</p>
      <form class="filters" aria-label={t.value.common.filters} onSubmit={(event) => event.preventDefault()}>
        <SelectField
          name="schema"
          label={schemaText}
          every={NAMES[0] ?? ""}
          choices={NAMES.slice(1).map((value) => ({ value, label: value }))}
          clears={["type"]}
        />
        <TextField name="cherche" label={search} />
        <button type="button" disabled={now?.name !== name} onClick={save}>
          {downloadText}
        </button>
      </form>
      {trouble.value === undefined ? null : (
        <p class="notice" data-tone="error" role="alert">
          {failed(sentence(trouble.value.fr, trouble.value.en))}
        </p>
      )}
      {now?.name !== name ? (
        trouble.value === undefined && <p class="notice waiting">{loading}</p>
      ) : (
        <>
          <p class="counted" aria-live="polite">
            {counted(shown.length, all.length)}
          </p>
          <Browser
            name={types}
            chosen={chosen}
            entries={shown.map(([type]) => ({ key: type, href: typeHref(type), content: type }))}
          >
            {node === undefined || chosen === undefined ? (
              <p class="notice">{wanted === "" ? t.value.common.nothing : unknown(wanted)}</p>
            ) : (
              <TypePage name={chosen} node={node} types={now.types} />
            )}
          </Browser>
        </>
      )}
    </section>
  );
}
