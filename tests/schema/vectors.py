"""What every Python runner reads: the vectors, the families of codes, the exceptions, the schemas."""

import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SCHEMAS = ROOT / "crates" / "mednum-schema" / "schemas" / "v1"
VECTORS = ROOT / "tests" / "vectors"
CORE = ROOT / "crates" / "mednum-core" / "src" / "document"
REGISTRY = ROOT / "target" / "schema" / "rules.json"


def read(path):
    return path.read_text(encoding="utf-8")


def load(path):
    return json.loads(read(path))


def schema_names():
    """Names of the schemas, `compute/roadmap.state` among them."""
    paths = (path.relative_to(SCHEMAS).as_posix() for path in SCHEMAS.rglob("*.schema.json"))
    return sorted(path.removesuffix(".schema.json") for path in paths if not path.startswith("draft-07/"))


def schema(name, folder="."):
    return load(SCHEMAS / folder / f"{name}.schema.json")


FAMILIES = load(HERE / "families.json")["families"]
LEFT_OUT = [left["code"] for left in load(HERE / "families.json")["not_in_a_schema"]]


def patched(patch):
    """The document of a patch: a document of the core, with another value at one place."""
    whole = load(CORE / f"{patch['document']}.json")
    *steps, last = (step.replace("~1", "/").replace("~0", "~") for step in patch["at"].split("/")[1:])
    parent = whole
    for step in steps:
        parent = parent[int(step) if isinstance(parent, list) else step]
    if isinstance(parent, dict):
        parent[last] = patch["value"]
    elif last == "-":
        parent.append(patch["value"])
    else:
        parent[int(last)] = patch["value"]
    return json.dumps(whole)


def vectors():
    """Vectors that are JSON: their path, their text, their codes, what the schema is expected to say of them."""
    for path in sorted([*VECTORS.rglob("*.json"), *VECTORS.rglob("*.patch")]):
        name = path.relative_to(VECTORS).as_posix()
        if name.startswith("compute/") or name.endswith(".report.json"):
            continue
        codes = set(load(path.with_name(path.stem + ".report.json"))["by_code"])
        text = patched(load(path)) if name.endswith(".patch") else read(path)
        yield name, text, codes, "refuses" if codes & set(FAMILIES) else "accepts"


def judge(engine, draft, accepts):
    """Compares what an engine says with what is expected.

    An exception turns the expectation round, and one that is not needed is as wrong as one that is missing.
    """
    exceptions = {
        exception["vector"]: exception["schema"]
        for exception in load(HERE / "exceptions.json")
        if engine in exception["engines"]
    }
    count, excepted, wrong, seen = 0, 0, [], set()
    for path, text, codes, expected in vectors():
        count += 1
        got = "accepts" if accepts(text) else "refuses"
        exception = exceptions.pop(path, None)
        if exception == expected:
            wrong.append(f"{path}, {engine} {draft}: this exception is not needed, the report says the same")
        wanted = exception or expected
        if got != wanted:
            wrong.append(f"{path}, {engine} {draft}: expected {wanted}, got {got}")
        elif exception:
            excepted += 1
        elif got == "accepts":
            seen |= {f"{code} accepted" for code in codes}
        elif len(codes & set(FAMILIES)) == 1:
            seen |= {f"{code} refused" for code in codes & set(FAMILIES)}
    # A family is refused for itself alone, and what is left out is accepted, in one vector at least.
    said = [f"{code} refused" for code in FAMILIES] + [f"{code} accepted" for code in LEFT_OUT]
    wrong += [f"{engine} {draft}: no vector shows {shown} for itself alone" for shown in said if shown not in seen]
    wrong += [f"{path}, {engine} {draft}: an exception for no vector" for path in exceptions]
    return count, excepted, wrong


def closed(part):
    """The schema with no property but the declared ones, so that a field written and not declared is seen."""
    if isinstance(part, list):
        return [closed(item) for item in part]
    if not isinstance(part, dict):
        return part
    copy = {key: closed(value) for key, value in part.items()}
    if part.get("type") == "object" and isinstance(part.get("properties"), dict):
        copy.setdefault("additionalProperties", False)
    return copy


def outputs():
    """What mednum answers: the name of a schema, and a document of it."""
    for path in sorted(VECTORS.rglob("*.report.json")):
        yield "report", path
    for path in sorted((VECTORS / "compute").rglob("*.expected.json")):
        yield f"compute/{path.parent.name}", path
    if not REGISTRY.exists():
        sys.exit(f"{REGISTRY} is missing: mednum rules --format json > target/schema/rules.json")
    yield "rules", REGISTRY
    yield "vocabularies", SCHEMAS / "vocabularies.json"


def programmes():
    """Programmes that ship."""
    return [
        ROOT / "crates" / "mednum-catalog" / "generated" / "mednum49-2023-2025.json",
        CORE / "starter.json",
        CORE / "records.json",
        ROOT / "examples" / "anjou-2023-2025.json",
    ]


def questions():
    """The arguments of every question."""
    for path in sorted((VECTORS / "compute").rglob("*.json")):
        if not path.name.endswith(".expected.json"):
            yield path, load(path).get("arguments") or {}


def conclude(lines, wrong):
    """Prints what was found, and fails when something is wrong."""
    print("\n".join(lines))
    for line in wrong:
        print(f"WRONG  {line}", file=sys.stderr)
    sys.exit(1 if wrong else 0)
