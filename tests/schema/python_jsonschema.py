"""jsonschema of Python: every schema is a schema, and agrees with the reader on every vector."""

import json

from jsonschema import Draft7Validator, Draft202012Validator
from jsonschema.exceptions import SchemaError

import vectors

DRAFTS = [("2020-12", ".", Draft202012Validator), ("draft-07", "draft-07", Draft7Validator)]


def run(draft, folder, engine, lines, wrong):
    opened, strict = {}, {}
    for name in vectors.schema_names():
        schema = vectors.schema(name, folder)
        try:
            engine.check_schema(schema)
        except SchemaError as error:
            wrong.append(f"{name}, {draft}: not a schema: {error.message}")
            continue
        opened[name] = engine(schema)
        # Answers hold to their formats too.
        strict[name] = engine(vectors.closed(schema), format_checker=engine.FORMAT_CHECKER)
    lines.append(f"python {draft}: {len(opened)} schemas")

    def accepts(text):
        try:
            document = json.loads(text)
        except ValueError:
            return False
        return opened["programme"].is_valid(document)

    count, excepted, disagreements = vectors.judge("python", draft, accepts)
    lines.append(f"python {draft}: {count} vectors, {excepted} by exception, {len(disagreements)} disagreements")
    wrong += disagreements

    held = [(strict, name, path, vectors.load(path)) for name, path in vectors.outputs()]
    held += [(opened, "programme", path, vectors.load(path)) for path in vectors.programmes()]
    held += [(opened, "arguments", path, asked) for path, asked in vectors.questions()]
    for validators, name, path, document in held:
        error = next(validators[name].iter_errors(document), None)
        if error is not None:
            place = path.relative_to(vectors.ROOT).as_posix()
            wrong.append(f"{place}, {draft}: refused by {name} at {error.json_path}: {error.message[:200]}")
    lines.append(f"python {draft}: {len(held)} answers and programmes hold to their schemas")


def main():
    lines, wrong = [], []
    for draft, folder, engine in DRAFTS:
        run(draft, folder, engine, lines, wrong)
    vectors.conclude(lines, wrong)


if __name__ == "__main__":
    main()
