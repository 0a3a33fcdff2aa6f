"""Where things are, as `cargo xtask python test` says."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import mednum

ROOT = Path(os.environ["MEDNUM_ROOT"])
VECTORS = Path(os.environ["MEDNUM_VECTORS"])
FAULTY = Path(os.environ["MEDNUM_FAULTY"])
PACKAGE = Path(mednum.__file__).parent
EXAMPLE = ROOT / "examples/anjou-2023-2025.json"


def with_library(folder: Path, library: Path | None) -> Path:
    """A copy of the installed package with that library, or without any: a folder to import from."""
    copy = folder / "mednum"
    shutil.copytree(PACKAGE, copy)
    (native,) = copy.glob("_native/*mednum_ffi.*")
    native.unlink()
    if library is not None:
        shutil.copy(library, native)
    return folder


def python(script: str, folder: Path, **environment: str) -> str:
    """What a script prints, in a process of its own that imports from a folder; it must live to its end."""
    known = {**os.environ, "PYTHONPATH": str(folder), **environment}
    done = subprocess.run([sys.executable, "-B", "-c", script], env=known, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout
