"""The functions that need no programme."""

from __future__ import annotations

import os
from datetime import date

from mednum import _calls
from mednum._calls import calling
from mednum._native import mednum as native
from mednum._native.mednum import Computation, Limits, Report, Rule


@calling
def check(document: str, *, today: str | date | None = None, limits: Limits | None = None) -> Report:
    """Everything that is wrong with a document.

    `today` is the day that lateness is counted against; without it nothing is late. A document that is a file is
    cheaper through `check_file`, which also says of bytes that are not UTF-8.

    >>> report = check('{"schema_version": "1.1", "actoins": []}')
    >>> report.findings[0].text.fr
    'Champ inconnu : « actoins ».'
    """
    return native.check(_calls.document(document), _calls.options(today, limits))


@calling
def check_file(
    path: str | os.PathLike[str], *, today: str | date | None = None, limits: Limits | None = None
) -> Report:
    """Everything that is wrong with a document that is a file, which the library reads. Raises `UnreadError`."""
    return native.check_file(_calls.path(path), _calls.options(today, limits))


@calling
def check_json(document: str, options: str = "{}") -> str:
    """The report as JSON text, byte for byte what mednum gives in every language; options are JSON text too."""
    return native.check_json(_calls.document(document), _calls.text("options", options))


@calling
def check_file_json(path: str | os.PathLike[str], options: str = "{}") -> str:
    """The same for a document that is a file."""
    return native.check_file_json(_calls.path(path), _calls.text("options", options))


@calling
def check_value(field: str, text: str) -> Report:
    """What is wrong with a text typed for a field.

    >>> check_value("meetings.date", "29/02/2024").findings[0].code
    'document.date.malformed'
    """
    return native.check_value(_calls.text("field", field), _calls.text("text", text))


@calling
def rules() -> list[Rule]:
    """The registry of rules, in the order of reports."""
    return native.rules()


@calling
def rules_json() -> str:
    """The same as JSON text, with the examples."""
    return native.rules_json()


@calling
def catalog() -> str:
    """The built-in roadmap: a programme document, as JSON text."""
    return native.catalog()


@calling
def computations() -> list[Computation]:
    """The computations that a programme may be asked for."""
    return native.computations()


@calling
def schema_version() -> str:
    """The version of the document format that mednum reads and writes."""
    return native.schema_version()
