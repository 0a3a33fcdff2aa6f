"""The Python side of `cargo xtask bench bindings`, on the wheel as installed: `TASK REPEATS` in, nanoseconds out."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter_ns

import mednum
from mednum._native import mednum as native


def resident() -> int:
    """The kilobytes of memory that the process holds, on Linux."""
    status = Path("/proc/self/status").read_text("utf-8")
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS:")))


def main() -> None:
    path = sys.argv[1]
    document = Path(path).read_text("utf-8")
    programme = mednum.Programme.built_in()
    tasks: dict[str, Callable[[], object]] = {
        # The façade has it as a constant.
        "version": native.version,
        "record": lambda: mednum.check_value("meetings.date", "29/02/2024"),
        "calendar": lambda: programme.cohort_calendar(2024),
        "check-text": lambda: mednum.check_json(document),
        "check-file": lambda: mednum.check_file_json(path),
        "check-records": lambda: mednum.check(document),
    }
    for line in sys.stdin:
        task, repeats = line.split()
        if task == "resident":
            print(resident(), flush=True)
            continue
        call = tasks[task]
        start = perf_counter_ns()
        for _ in range(int(repeats)):
            call()
        print(perf_counter_ns() - start, flush=True)


if __name__ == "__main__":
    main()
