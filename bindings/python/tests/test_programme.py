"""A programme answers typed, from any thread, until it is closed."""

from __future__ import annotations

import gc
import inspect
import json
import resource
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from typing import get_type_hints

import pandas

import mednum
from mednum._native import mednum as native
from places import EXAMPLE


def test_typed_answers_say_what_the_computations_say() -> None:
    with mednum.Programme.open(EXAMPLE, today=date(2025, 12, 31)) as programme:
        counts = programme.compute("roadmap.state")["counts"]
        assert len(programme.sheets()) == counts["actions"] + counts["working_groups"]
        values = programme.indicator_values(indicator="A.1.1-I2", year=2024)
        told = programme.compute("indicator.values", {"indicator": "A.1.1-I2", "year": 2024})
        assert [it.values[0].records for it in values.series] == [it["values"][0]["records"] for it in told["series"]]
        attendance = programme.attendance(body="comite-partenaires")
        told = programme.compute("governance.attendance", {"body": "comite-partenaires"})
        assert [(it.id, it.present.part) for it in attendance.bodies] == [
            (it["id"], it["present"]["part"]) for it in told["bodies"]
        ]
        orientation = programme.orientation(need="demarche", commune="Chemillé-en-Anjou", day="monday", from_="09:00")
        assert orientation.need.code == "demarche"
        told = programme.compute("cohort.calendar", {"year": 2024})
        assert len(programme.cohort_calendar(2024).phases) == len(told["phases"])
        assert len(programme.completeness().bassins) == len(programme.compute("network.completeness")["bassins"])
        assert len(programme.pairs().pairs) == len(programme.compute("competency.pairs")["pairs"])


def test_what_may_be_asked_is_what_the_library_takes() -> None:
    taken = set(inspect.signature(native.Arguments.__init__).parameters) - {"self"}
    assert {name.replace("from_", "_from") for name in get_type_hints(mednum.Asked)} == taken


def test_a_day_is_given_as_a_date_or_as_text() -> None:
    days: list[str | date] = ["2025-12-31", date(2025, 12, 31), datetime(2025, 12, 31, 23, 59)]
    reports = [mednum.Programme.open(EXAMPLE, today=day).report_json() for day in days]
    assert len(set(reports)) == 1
    asked = [mednum.Programme.built_in().compute("roadmap.state", {"today": day}) for day in days]
    expected = json.loads(mednum.Programme.built_in().compute_json("roadmap.state", '{"today":"2025-12-31"}'))
    assert asked == [expected] * 3 and expected["today"] == "2025-12-31"


def test_a_document_is_written_back_as_it_was_read() -> None:
    with mednum.Programme.open(EXAMPLE) as programme:
        again = mednum.Programme.parse(programme.document_json())
        assert again.compute_json("indicator.values") == programme.compute_json("indicator.values")


def test_a_thousand_threads_may_ask_one_programme_at_once() -> None:
    programme = mednum.Programme.built_in()
    expected = programme.compute_json("roadmap.state")
    together = threading.Barrier(1_000)

    def ask(_: int) -> str:
        together.wait(60)
        return programme.compute_json("roadmap.state")

    with ThreadPoolExecutor(1_000) as threads:
        assert set(threads.map(ask, range(1_000))) == {expected}


def test_a_programme_closed_while_it_answers_ends_its_answer() -> None:
    programme = mednum.Programme.open(EXAMPLE)
    told: list[str] = []

    def ask() -> None:
        try:
            while True:
                programme.compute_json("roadmap.state")
        except mednum.ClosedError as error:
            told.append(error.code)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    programme.close()
    for thread in threads:
        thread.join(60)
    assert programme.closed and told == ["door.programme.freed"] * 8


def test_memory_is_flat() -> None:
    def measured() -> int:
        gc.collect()
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    def call(times: int) -> None:
        for _ in range(times):
            mednum.check("{}")
            mednum.check_value("meetings.date", "29/02/2024")
        for _ in range(times // 100):
            with mednum.Programme.built_in() as programme:
                programme.cohort_calendar(2024)
                for refused in (lambda: programme.attendance(body="\ud800"), lambda: programme.indicator_values(year=2**40)):
                    try:
                        refused()
                    except mednum.ArgumentError:
                        continue
                    raise AssertionError("a refusal was due")

    call(1_000)
    before = measured()
    call(10_000)
    # Kilobytes on Linux. One report that leaked at each call would be 20 MB.
    assert measured() - before < 4_000


def test_records_are_rows_of_pandas() -> None:
    report = mednum.check_file(EXAMPLE, today="2025-12-01")
    table = pandas.DataFrame(mednum.to_records(report.findings))
    assert len(table) == len(report.findings) > 50
    assert set(table["severity"]) <= {"error", "warning", "info"}
    assert {"code", "path", "line", "column", "text_fr", "help_en", "subject_label"} <= set(table.columns)
    assert int((table["severity"] == "warning").sum()) == report.counts.warning
    with mednum.Programme.open(EXAMPLE) as programme:
        rows = mednum.to_records(programme.indicator_values(year=2024).series)
        assert pandas.DataFrame(rows).set_index("indicator")["label"].str.len().min() > 0


def test_what_is_absent_has_no_column_when_what_is_there_has_several() -> None:
    findings = mednum.check_file(EXAMPLE, today="2025-12-31").findings + mednum.check("{}").findings
    assert {it.subject is None for it in findings} == {True, False}
    columns = set(pandas.DataFrame(mednum.to_records(findings)).columns)
    assert {name for name in columns if name.startswith("subject")} == {"subject_kind", "subject_id", "subject_label"}
    with mednum.Programme.open(EXAMPLE) as programme:
        values = [value for series in programme.indicator_values().series for value in series.values]
    columns = set(pandas.DataFrame(mednum.to_records(values)).columns)
    assert "target" not in columns and {"target_verdict", "target_min", "value"} <= columns


def test_the_hints_of_what_is_public_can_be_read_when_it_runs() -> None:
    if sys.version_info >= (3, 11):
        for call in (mednum.Programme.parse, mednum.Programme.attendance, mednum.check, mednum.check_value):
            assert "return" in get_type_hints(inspect.unwrap(call))


def test_the_catalogue_the_rules_and_the_computations_are_given() -> None:
    with mednum.Programme.parse(mednum.catalog()) as programme:
        assert programme.report().counts.error == 0
    assert len(mednum.rules()) > 250 and mednum.rules_json().startswith('[{"code"')
    assert "roadmap.state" in [it.name for it in mednum.computations()]
    assert mednum.schema_version() == "1.1"
