"""`python -m mednum check FILE`: what is wrong with a document, one finding after the other."""

from __future__ import annotations

import argparse
import sys
from typing import cast

import mednum
from mednum._errors import LanguageCode


def check(arguments: argparse.Namespace) -> int:
    """0 when the document gives a programme, 1 when it does not, as the command `mednum` does."""
    language = cast(LanguageCode, arguments.lang)
    if arguments.format == "json":
        report = mednum.check_file(arguments.file, today=arguments.today)
        options = "{}" if arguments.today is None else f'{{"today":"{arguments.today}"}}'
        print(mednum.check_file_json(arguments.file, options))
        return int(report.counts.error > 0)
    report = mednum.check_file(arguments.file, today=arguments.today)
    for finding in report.findings:
        text, help_ = (it.en if language == "en" else it.fr for it in (finding.text, finding.help))
        place = f"{arguments.file}:{finding.line}:{finding.column}"
        print(f"{place}: {finding.severity.name.lower()}[{finding.code}] {text}\n    {help_}")
    return int(report.counts.error > 0)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m mednum", description="Check a programme document.")
    parser.add_argument("--version", action="version", version=f"mednum {mednum.__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    command = commands.add_parser("check", help="every defect of a document, with its place and what to do")
    command.add_argument("file", help="a programme document")
    command.add_argument("--today", help="the day that lateness is counted against, 2024-01-31")
    command.add_argument("--format", choices=["text", "json"], default="text")
    command.add_argument("--lang", choices=["fr", "en"], default="fr")
    command.set_defaults(run=check)
    arguments = parser.parse_args()
    try:
        return int(arguments.run(arguments))
    except mednum.MednumError as error:
        print(error.text(cast(LanguageCode, arguments.lang)), file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
