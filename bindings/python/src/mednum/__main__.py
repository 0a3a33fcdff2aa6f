"""`python -m mednum check FICHIER`: what is wrong with a document, one finding after the other."""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from typing import cast

import mednum
from mednum._errors import LanguageCode


def check(arguments: argparse.Namespace) -> int:
    """0 when the document gives a programme, 1 when it does not, as the command `mednum` does."""
    if arguments.format == "json":
        options = {} if arguments.today is None else {"today": arguments.today}
        report = mednum.check_file_json(arguments.file, json.dumps(options))
        print(report)
        return int(json.loads(report)["counts"]["error"] > 0)
    report_ = mednum.check_file(arguments.file, today=arguments.today)
    for finding in report_.findings:
        text, help_ = (it.en if arguments.lang == "en" else it.fr for it in (finding.text, finding.help))
        place = f"{arguments.file}:{finding.line}:{finding.column}"
        print(f"{place}: {finding.severity.name.lower()}[{finding.code}] {text}\n    {help_}")
    return int(report_.counts.error > 0)


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m mednum", description="Vérifie un document de programme. Checks a programme document."
    )
    parser.add_argument("--version", action="version", version=f"mednum {mednum.__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMANDE")
    command = commands.add_parser("check", help="chaque défaut, sa place et que faire ; each defect, with its place")
    command.add_argument("file", metavar="FICHIER", help="un document de programme ; a programme document")
    command.add_argument(
        "--today", metavar="JOUR", help="le jour d'où se compte le retard ; the day lateness is counted from: 2024-01-31"
    )
    command.add_argument("--format", choices=["text", "json"], default="text")
    command.add_argument("--lang", choices=["fr", "en"], default="fr")
    command.set_defaults(run=check)
    arguments = parser.parse_args()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal that cannot write an accent must not hide a finding.
            stream.reconfigure(errors="backslashreplace")
    try:
        code = int(arguments.run(arguments))
        sys.stdout.flush()
        return code
    except mednum.MednumError as error:
        print(error.text(cast(LanguageCode, arguments.lang)), file=sys.stderr)
        return 2
    except BrokenPipeError:
        # Whoever read has read enough; Python would complain of it again at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


if __name__ == "__main__":
    sys.exit(main())
