"""Reports and answers are those of Rust, byte for byte."""

from __future__ import annotations

import json
from typing import Any

import mednum
from places import VECTORS

INDEX: dict[str, Any] = json.loads(VECTORS.read_text("utf-8"))
OPTIONS = json.dumps({"today": INDEX["today"]})


def expected(vector: dict[str, str]) -> str:
    return (VECTORS.parent / vector["expected"]).read_bytes().decode()


def test_every_report_is_that_of_rust() -> None:
    texts, wrong = 0, []
    for vector in INDEX["checks"]:
        path = VECTORS.parent / vector["input"]
        reports = [mednum.check_file_json(path, OPTIONS)]
        try:
            reports.append(mednum.check_json(path.read_bytes().decode(), OPTIONS))
            texts += 1
        except UnicodeDecodeError:
            pass
        wrong += [vector["name"] for report in reports if report != expected(vector)]
    assert wrong == []
    print(f"{len(INDEX['checks'])} reports of files and {texts} of texts as Rust's")
    assert len(INDEX["checks"]) > 900 and texts > 850


def test_every_answer_is_that_of_rust() -> None:
    wrong = []
    for vector in INDEX["computes"]:
        with mednum.Programme.open(VECTORS.parent / vector["input"], today=INDEX["today"]) as programme:
            if programme.compute_json(vector["computation"], vector["arguments"]) != expected(vector):
                wrong.append(vector["name"])
    assert wrong == []
    print(f"{len(INDEX['computes'])} answers as Rust's")
    assert len(INDEX["computes"]) > 70


def test_records_say_what_the_json_says() -> None:
    for vector in INDEX["checks"]:
        report = mednum.check_file(VECTORS.parent / vector["input"], today=INDEX["today"])
        told = json.loads(expected(vector))
        assert report.counts.error == told["counts"]["error"], vector["name"]
        assert [(it.code, it.path, it.line, it.column, it.text.fr, it.help.en) for it in report.findings] == [
            (it["code"], it["path"], it["line"], it["column"], it["text"], it["help_en"]) for it in told["findings"]
        ], vector["name"]
