"""What is installed: its types, its licences, its command, its examples."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
import re
import subprocess
import sys
from importlib.metadata import distribution, version
from pathlib import Path

import mednum
from places import EXAMPLE, PACKAGE, ROOT


def test_the_package_says_the_version_it_was_built_as() -> None:
    assert mednum.__version__ == version("mednum")


def test_the_package_holds_what_it_needs_and_nothing_else() -> None:
    held = sorted(str(it.relative_to(PACKAGE)) for it in PACKAGE.rglob("*") if it.is_file() and it.suffix != ".pyc")
    modules = ["calls", "checks", "errors", "library", "programme", "records", "sentences", "version"]
    native = [name for name in held if re.fullmatch(r"_native/\w*mednum_ffi\.\w+", name)]
    assert len(native) == 1
    expected = ["__init__.py", "__main__.py", "py.typed", "_native/__init__.py", "_native/mednum.py", *native]
    assert held == sorted([*expected, *(f"_{name}.py" for name in modules)])


def test_licences_and_notices_come_with_it() -> None:
    files = {it.name: it for it in distribution("mednum").files or []}
    for name in ["LICENSE-APACHE", "LICENSE-MIT", "LICENSE-DATA.md", "NOTICES.md"]:
        text = Path(str(files[name].locate())).read_text("utf-8")
        assert len(text) > 500, name
    assert "Mozilla Public License" in Path(str(files["NOTICES.md"].locate())).read_text("utf-8")


def test_every_example_of_the_documentation_holds() -> None:
    tried = 0
    for found in pkgutil.iter_modules(mednum.__path__):
        if found.name not in ("_native", "__main__"):
            result = doctest.testmod(importlib.import_module(f"mednum.{found.name}"))
            assert result.failed == 0
            tried += result.attempted
    result = doctest.testmod(mednum)
    assert result.failed == 0 and tried + result.attempted >= 8


def readme_examples() -> list[str]:
    texts = [(ROOT / "README.md").read_text("utf-8"), (ROOT / "bindings/python/README.md").read_text("utf-8")]
    return [block for text in texts for block in re.findall(r"```python\n(.*?)```", text, re.S)]


def test_every_example_of_the_guides_prints_what_it_says(tmp_path: Path) -> None:
    examples = readme_examples()
    assert len(examples) >= 2
    for example in examples:
        said = re.findall(r"# → (.*)", example)
        assert said, "an example that prints nothing shows nothing"
        done = subprocess.run(
            [sys.executable, "-B", "-c", example], cwd=ROOT, capture_output=True, text=True, timeout=60
        )
        assert (done.stdout.splitlines(), done.stderr) == (said, "")


def command(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-B", "-m", "mednum", *arguments], capture_output=True, text=True, timeout=60)


def test_the_command_says_each_finding_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "programme.json"
    path.write_text('{"schema_version": "1.1", "actoins": []}', "utf-8")
    done = command("check", str(path))
    assert done.returncode == 1
    finding, help_ = done.stdout.splitlines()
    assert finding == f"{path}:1:27: error[document.field.unknown] Champ inconnu : « actoins »."
    assert help_.startswith("    Vouliez-vous écrire « actions » ?")
    assert "Unknown field: “actoins”." in command("check", str(path), "--lang", "en").stdout
    assert command("check", str(path), "--format", "json").stdout == mednum.check_file_json(path) + "\n"


def test_the_command_succeeds_on_a_document_without_error() -> None:
    done = command("check", str(EXAMPLE), "--today", "2025-12-01")
    assert (done.returncode, done.stderr) == (0, "")
    report = mednum.check_file(EXAMPLE, today="2025-12-01")
    assert len(done.stdout.splitlines()) == 2 * len(report.findings) > 100


def test_the_command_says_why_it_cannot_answer(tmp_path: Path) -> None:
    done = command("check", str(tmp_path / "none.json"), "--lang", "en")
    assert done.returncode == 2 and done.stderr.startswith("The document could not be read: ")
    assert command("check", str(EXAMPLE), "--today", "demain").returncode == 2
    assert command("--version").stdout == f"mednum {mednum.__version__}\n"
