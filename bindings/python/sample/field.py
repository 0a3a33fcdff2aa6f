"""A field notebook in the terminal, without a network: records are typed, checked as they are typed, kept in a file.

    python field.py DOCUMENT NOTEBOOK [--forms FILE] [--today DAY] [--echo]

Everything it asks and says is in `forms.json`, which the samples of every language share.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

import mednum

FORMS = Path(__file__).parents[2] / "sample" / "forms.json"


class Notebook:
    """What was recorded, in a file: records in order, and drafts, which have errors."""

    def __init__(self, path: Path) -> None:
        self.path = path
        kept = json.loads(path.read_text("utf-8")) if path.exists() else {}
        self.records: list[dict[str, Any]] = kept.get("records", [])
        self.drafts: list[dict[str, Any]] = kept.get("drafts", [])

    def save(self) -> None:
        """Written beside, then put in its place: what was kept before is never half written over."""
        beside = self.path.with_suffix(".new")
        text = json.dumps({"records": self.records, "drafts": self.drafts}, ensure_ascii=False, indent=1)
        beside.write_text(text + "\n", "utf-8")
        os.replace(beside, self.path)


class Field:
    def __init__(self, arguments: argparse.Namespace) -> None:
        forms = json.loads(arguments.forms.read_text("utf-8"))
        self.prompt: str = forms["prompt"]
        self.says: dict[str, str] = forms["says"]
        self.forms: dict[str, dict[str, Any]] = forms["forms"]
        self.document: dict[str, Any] = json.loads(arguments.document.read_text("utf-8"))
        self.name: str = arguments.document.name
        self.notebook = Notebook(arguments.notebook)
        self.today: str | None = arguments.today
        self.echo: bool = arguments.echo

    def say(self, sentence: str, **values: object) -> None:
        print(self.says[sentence].format(**values))

    def read(self, prompt: str) -> str | None:
        """A line that is typed; nothing at the end of the input."""
        print(prompt, end="", flush=True)
        line = sys.stdin.readline()
        if not line:
            print()
            return None
        if self.echo:
            print(line.rstrip("\n"))
        return line.strip()

    def ask(self, section: str, field: dict[str, Any]) -> Any:
        """The answer to a question, as the record holds it: asked again until nothing is wrong with it."""
        kind = field.get("kind", "text")
        optional = self.says["optional"] if field.get("optional") else ""
        several = self.says["several"] if kind == "list" else ""
        while True:
            answer = self.read(f"  {field['ask']}{several}{optional} : ")
            if answer is None or (answer == "" and optional):
                return None
            if answer == "":
                self.say("needed")
                continue
            parts = [part.strip() for part in answer.split(",")] if kind == "list" else [answer]
            findings = [
                finding
                for part in parts
                for finding in mednum.check_value(f"{section}.{field['name']}", part).findings
            ]
            for finding in findings:
                self.say("defect", text=finding.text.fr)
                self.say("help", help=finding.help.fr)
            if not findings:
                return parts if kind == "list" else int(answer) if kind == "integer" else answer

    def whole(self, *more: dict[str, Any]) -> str:
        """The document with what the notebook holds, and more."""
        document = dict(self.document)
        for entry in [*self.notebook.records, *more]:
            document[entry["section"]] = [*document.get(entry["section"], []), entry["record"]]
        return json.dumps(document, ensure_ascii=False)

    def record(self, form: dict[str, Any]) -> None:
        section = form["section"]
        record = {}
        for field in form["fields"]:
            answer = self.ask(section, field)
            if answer is not None:
                record[field["name"]] = answer
        entry = {"section": section, "record": record}
        rank = len(self.document.get(section, [])) + sum(it["section"] == section for it in self.notebook.records)
        place = f"/{section}/{rank}"
        report = mednum.check(self.whole(entry), today=self.today)
        here = [it for it in report.findings if it.path == place or it.path.startswith(place + "/")]
        errors = [it for it in report.findings if it.severity == mednum.Severity.ERROR]
        for finding in errors:
            self.say("defect", text=finding.text.fr)
            self.say("help", help=finding.help.fr)
        for finding in here:
            if finding.severity == mednum.Severity.WARNING:
                self.say("warning", text=finding.text.fr)
        (self.notebook.drafts if errors else self.notebook.records).append(entry)
        self.notebook.save()
        told = {"label": form["label"], "id": record.get("id", "")}
        if errors:
            self.say("draft", count=len(errors), **told)
        else:
            self.say("kept", **told)

    def indicator(self, code: str) -> None:
        with mednum.Programme.parse(self.whole(), today=self.today) as programme:
            try:
                values = programme.indicator_values(indicator=code)
            except mednum.ArgumentError as error:
                self.say("defect", text=error.reason)
                return
        for series in values.series:
            self.say("indicator", code=series.indicator, label=series.label)
            for value in series.values:
                verdict = value.target.verdict_fr if value.target else self.says["no_target"]
                self.say(
                    "value",
                    period=value.period,
                    value=self.says["no_value"] if value.value is None else number(value.value),
                    records=len(value.records),
                    verdict=verdict,
                )

    def drafts(self) -> None:
        if not self.notebook.drafts:
            self.say("no_drafts")
        for entry in self.notebook.drafts:
            label = next(form["label"] for form in self.forms.values() if form["section"] == entry["section"])
            self.say("draft_line", label=label, id=entry["record"].get("id", ""))

    def run(self) -> None:
        self.say("welcome", document=self.name, kept=len(self.notebook.records))
        self.say("commands")
        while (line := self.read(self.prompt)) is not None and line != "quitter":
            command, _, rest = line.partition(" ")
            if command in self.forms:
                self.record(self.forms[command])
            elif command == "indicateur":
                self.indicator(rest.strip())
            elif command == "brouillons":
                self.drafts()
            elif command:
                self.say("unknown", command=command)
                self.say("commands")
        self.say("bye", kept=len(self.notebook.records), drafts=len(self.notebook.drafts))


def number(value: float) -> str:
    """In French, without useless decimals: documents hold at most three."""
    return f"{value:.3f}".rstrip("0").rstrip(".").replace(".", ",")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("document", type=Path, help="the programme that is shared: it is only read")
    parser.add_argument("notebook", type=Path, help="the file where what is typed is kept")
    parser.add_argument("--forms", type=Path, default=FORMS)
    parser.add_argument("--today", help="the day that lateness is counted against, 2024-01-31")
    parser.add_argument("--echo", action="store_true", help="print what is typed, when it does not come from a terminal")
    Field(parser.parse_args()).run()


if __name__ == "__main__":
    main()
