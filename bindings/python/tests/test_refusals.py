"""What cannot be answered is told by an exception with its reason, and the process lives."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import mednum
from places import EXAMPLE, FAULTY, python, with_library

SURROGATE = "a\ud800b"


def opened() -> mednum.Programme:
    return mednum.Programme.built_in()


def closed() -> mednum.Programme:
    programme = opened()
    programme.close()
    programme.close()
    return programme


class Endless(str):
    """Says that it is longer than the library can count."""

    def __len__(self) -> int:
        return 2**31


def deep() -> list[object]:
    levels: list[object] = []
    for _ in range(100_000):
        levels = [levels]
    return levels


anything: Any = object()

REFUSALS: list[tuple[str, Callable[[], object], type[mednum.MednumError], str]] = [
    ("a document with a lone surrogate", lambda: mednum.check(SURROGATE), mednum.ArgumentError, "document"),
    ("the same as JSON", lambda: mednum.check_json(SURROGATE), mednum.ArgumentError, "document"),
    ("options with one", lambda: mednum.check_json("{}", SURROGATE), mednum.ArgumentError, "options"),
    ("a day with one", lambda: mednum.check("{}", today=SURROGATE), mednum.ArgumentError, "today"),
    ("a typed value with one", lambda: mednum.check_value("news.title", SURROGATE), mednum.ArgumentError, "text"),
    ("an argument with one", lambda: opened().compute("roadmap.state", {"today": SURROGATE}), mednum.ArgumentError, "arguments"),
    ("a document that is None", lambda: mednum.check(None), mednum.ArgumentError, "document"),  # type: ignore[arg-type]
    ("a document that is bytes", lambda: mednum.check(b"{}"), mednum.ArgumentError, "document"),  # type: ignore[arg-type]
    ("a path that is a number", lambda: mednum.check_file(3), mednum.ArgumentError, "path"),  # type: ignore[arg-type]
    ("a programme of None", lambda: mednum.Programme.parse(None), mednum.ArgumentError, "document"),  # type: ignore[arg-type]
    ("arguments that are no JSON", lambda: opened().compute("roadmap.state", {"today": anything}), mednum.ArgumentError, "arguments"),
    ("arguments that are not a number", lambda: opened().compute("indicator.values", {"year": float("nan")}), mednum.ArgumentError, "arguments"),
    ("a day that is none", lambda: mednum.check("{}", today="demain"), mednum.ArgumentError, "today"),
    ("a field that does not exist", lambda: mednum.check_value("meetings.dat", ""), mednum.ArgumentError, "field"),
    ("a computation that does not exist", lambda: opened().compute("roadmap.stat"), mednum.ArgumentError, ""),
    ("an argument of no use", lambda: opened().attendance(need="demarche"), mednum.ArgumentError, "need"),
    ("an indicator that does not exist", lambda: opened().indicator_values(indicator="Z.9"), mednum.ArgumentError, "indicator"),
    ("a file that does not exist", lambda: mednum.check_file("no/such.json"), mednum.UnreadError, "no/such.json"),
    ("a folder", lambda: mednum.Programme.open(EXAMPLE.parent), mednum.UnreadError, str(EXAMPLE.parent)),
    ("a document with errors", lambda: mednum.Programme.parse("{}"), mednum.RejectedError, ""),
    # Of Unix; elsewhere it is a file that does not exist.
    ("a file without end", lambda: mednum.Programme.open("/dev/zero"), mednum.RejectedError, ""),
    ("a typed question with a surrogate", lambda: opened().attendance(body=SURROGATE), mednum.ArgumentError, "body"),
    ("a path with one", lambda: mednum.check_file(SURROGATE), mednum.ArgumentError, "path"),
    ("a year that is too large", lambda: opened().indicator_values(year=2**40), mednum.ArgumentError, "year"),
    ("the same for a cohort", lambda: opened().cohort_calendar(2**40), mednum.ArgumentError, "year"),
    ("a year that is a text", lambda: opened().cohort_calendar("2024"), mednum.ArgumentError, "year"),  # type: ignore[arg-type]
    ("a number that is negative", lambda: opened().attendance(meetings=-1), mednum.ArgumentError, "meetings"),
    ("a level that is too large", lambda: opened().pairs(level=2**64), mednum.ArgumentError, "level"),
    ("an identifier that is a number", lambda: opened().attendance(body=3), mednum.ArgumentError, "body"),  # type: ignore[arg-type]
    ("a yes that is a text", lambda: opened().orientation(need="demarche", commune="49023", mobile="yes"), mednum.ArgumentError, "mobile"),  # type: ignore[arg-type]
    ("an argument that does not exist", lambda: opened().attendance(foo=1), mednum.ArgumentError, ""),  # type: ignore[call-arg]
    ("a limit that is negative", lambda: mednum.check("{}", limits=mednum.Limits(bytes=-1)), mednum.ArgumentError, "bytes"),
    ("a limit that is too large", lambda: mednum.check("{}", limits=mednum.Limits(bytes=2**70)), mednum.ArgumentError, "bytes"),
    ("limits that are a dictionary", lambda: mednum.check("{}", limits={"bytes": 1}), mednum.ArgumentError, "limits"),  # type: ignore[arg-type]
    ("a day that is a number", lambda: mednum.check("{}", today=20240101), mednum.ArgumentError, "today"),  # type: ignore[arg-type]
    ("arguments that are a list", lambda: opened().compute("roadmap.state", [1]), mednum.ArgumentError, "arguments"),  # type: ignore[arg-type]
    ("arguments without a bottom", lambda: opened().compute("roadmap.state", {"today": deep()}), mednum.ArgumentError, "arguments"),
    ("a text that is too long to be counted", lambda: mednum.check(Endless()), mednum.ArgumentError, "document"),
    ("a breakdown that does not come", lambda: mednum.check_value("fault.panic", ""), mednum.ArgumentError, "field"),
    ("a programme that is closed, twice", lambda: closed().report(), mednum.ClosedError, ""),
    ("the same, computing", lambda: closed().compute("roadmap.state"), mednum.ClosedError, ""),
    ("the same, typed", lambda: closed().indicator_values(), mednum.ClosedError, ""),
]


@pytest.mark.parametrize(("call", "kind", "named"), [row[1:] for row in REFUSALS], ids=[row[0] for row in REFUSALS])
def test_refused(call: Callable[[], object], kind: type[mednum.MednumError], named: str) -> None:
    with pytest.raises(kind) as raised:
        call()
    error = raised.value
    assert type(error) is kind
    assert error.code.startswith("door.")
    assert str(error) == error.reason == error.text() == error.text("fr") != error.text("en") == error.reason_en
    assert "{" not in error.reason + error.reason_en
    if isinstance(error, mednum.ArgumentError):
        assert error.argument == named
    if isinstance(error, mednum.UnreadError):
        assert error.path == named and error.cause
    if isinstance(error, mednum.RejectedError):
        assert error.report.counts.error == 1


@pytest.mark.parametrize("copy", [copy.copy, copy.deepcopy, pickle.dumps])
def test_a_programme_is_not_copied(copy: Callable[[object], object]) -> None:
    with opened() as programme, pytest.raises(TypeError, match="ne se copie pas"):
        copy(programme)


@pytest.mark.parametrize(
    "call",
    [
        lambda: mednum.check(SURROGATE),
        lambda: mednum.Programme.parse("{}"),
        lambda: mednum.check_file("no/such.json"),
        lambda: closed().report(),
    ],
)
def test_an_error_goes_from_one_process_to_another(call: Callable[[], object]) -> None:
    with pytest.raises(mednum.MednumError) as raised:
        call()
    error = raised.value
    for again in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert type(again) is type(error) and str(again) == str(error)
        assert vars(again) == vars(error) and "reason" in vars(error)


def test_what_may_have_been_meant_is_proposed() -> None:
    with pytest.raises(mednum.ArgumentError) as raised:
        mednum.check_value("meetings.dat", "2024-01-01")
    assert raised.value.suggestions == ["meetings.date"]


def test_a_document_of_a_hundred_thousand_levels_is_a_finding() -> None:
    for document in ("[" * 100_000, '{"a":' * 100_000, "[" * 100_000 + "]" * 100_000):
        report = mednum.check(document)
        assert [it.code for it in report.findings] == ["document.depth.exceeded"]


def test_a_document_over_the_limits_is_a_finding(tmp_path: Path) -> None:
    limits = mednum.Limits(bytes=10)
    path = tmp_path / "long.json"
    path.write_text(" " * 11)
    for report in (mednum.check(" " * 11, limits=limits), mednum.check_file(path, limits=limits)):
        assert [it.code for it in report.findings] == ["document.size.exceeded"]


BREAKDOWN = """
import mednum
programme = mednum.Programme.built_in()
for _ in range(2):
    try:
        mednum.check_value("fault.panic", "")
    except mednum.BreakdownError as error:
        print(error.code, "|", error.cause)
        print(error.reason)
        print(error.text("en"))
print(programme.compute("roadmap.state")["counts"]["actions"], mednum.check_value("meetings.date", "2024-01-01").counts.error)
"""


def test_a_breakdown_is_told_and_open_programmes_still_answer(tmp_path: Path) -> None:
    printed = python(BREAKDOWN, with_library(tmp_path, FAULTY)).splitlines()
    told = [
        "door.library.crashed | asked to break down",
        "La bibliothèque native a rencontré une panne ; les programmes ouverts répondent encore. Signalez ce qui était demandé.",
        "The native library broke down; open programmes still answer. Report what was asked.",
    ]
    assert printed == [*told, *told, "28 0"]


IMPORT = """
import copy
import json
import pickle
try:
    import mednum
except ImportError as error:
    print(json.dumps({"kind": type(error).__name__, "code": error.code, "fr": str(error), "en": error.text("en")}))
else:
    print(json.dumps({"kind": "none"}))
"""


def told_of(folder: Path, **environment: str) -> dict[str, str]:
    told: dict[str, str] = json.loads(python(IMPORT, folder, **environment))
    return told


def test_a_library_of_the_same_version_is_taken(tmp_path: Path) -> None:
    assert told_of(with_library(tmp_path, FAULTY)) == {"kind": "none"}


def test_a_library_of_another_version_is_refused(tmp_path: Path) -> None:
    told = told_of(with_library(tmp_path, FAULTY), MEDNUM_FAULT_VERSION="1")
    assert (told["kind"], told["code"]) == ("LibraryError", "door.library.other_version")
    assert f"version 0.0.0, et ce paquet de la version {mednum.__version__} " in told["fr"]
    assert f"version 0.0.0, and this package of version {mednum.__version__}:" in told["en"]


def test_a_library_that_is_missing_or_is_none_is_refused(tmp_path: Path) -> None:
    text = tmp_path / "text"
    text.write_text("not a library")
    for rank, library in enumerate([None, text]):
        told = told_of(with_library(tmp_path / str(rank), library))
        assert (told["kind"], told["code"]) == ("LibraryError", "door.library.unavailable")
