"""No pattern can be made slow: each against long hostile texts, by the engine of Python's jsonschema."""

import json
import re
import time

from jsonschema import Draft202012Validator

import vectors

LENGTH = 50_000
LIMIT_MS = 100


def patterns():
    """Every pattern of every schema, with the examples that stand beside it."""
    found = {}

    def walk(part):
        if isinstance(part, dict):
            if isinstance(part.get("pattern"), str):
                found.setdefault(part["pattern"], set()).update(part.get("examples", []))
            part = list(part.values())
        if isinstance(part, list):
            for value in part:
                walk(value)

    for path in sorted(vectors.SCHEMAS.rglob("*.schema.json")):
        walk(vectors.load(path))
    return found


def long(unit):
    return (unit * (LENGTH // len(unit) + 1))[:LENGTH]


def hostile(pattern, examples):
    """Runs of each character that the pattern knows, alone and by pairs, and beginnings of what matches; each also spoilt."""
    known = re.sub(r"\\u[0-9a-f]{4}|\\.", "", pattern) + " \n\t\u00a0\u2028é٢\0!"
    characters = sorted(set(known))
    units = characters + [left + right for left in characters for right in characters if left != right]
    for example in sorted(examples):
        for end in range(1, len(example) + 1):
            units += [example[:end], example[:end] + "/"]
    for unit in units:
        text = long(unit)
        yield from (text, text + "!", text + "\n")
    for example in sorted(examples):
        yield example + long("-end")


def timed(validator, text):
    start = time.perf_counter()
    validator.is_valid(text)
    return (time.perf_counter() - start) * 1000


def main():
    lines, wrong = [], []
    for pattern, examples in patterns().items():
        validator = Draft202012Validator({"type": "string", "pattern": pattern})
        worst, at, tried = 0.0, "", 0
        for text in hostile(pattern, examples):
            took = timed(validator, text)
            # A busy machine is slow once, a pattern always.
            for _ in range(2):
                took = took if took < LIMIT_MS else min(took, timed(validator, text))
            tried += 1
            if took > worst:
                worst, at = took, text[:16]
        shown = f"{pattern[:60]!r}: {tried} texts, at worst {worst:.2f} ms ({json.dumps(at)}…)"
        (lines if worst < LIMIT_MS else wrong).append(shown)
    lines.append(f"{len(lines)} patterns, texts of {LENGTH} characters, under {LIMIT_MS} ms each")
    if len(lines) + len(wrong) == 1:
        wrong.append("no pattern was found")
    vectors.conclude(lines, wrong)


if __name__ == "__main__":
    main()
