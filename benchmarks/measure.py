"""What the benchmarks share: a command measured as a whole process, figures beside their limits, and the machine they were made on."""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CASEMATE = (sys.executable, "-c", "from casemate.surfaces.cli import main; main()")


@dataclass(frozen=True, slots=True)
class Ran:
    """One process: wall and processor time in seconds, largest resident memory in MB, what it printed, exit code."""

    wall: float
    cpu: float
    peak: float
    output: str
    code: int


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. ``limit``: what the issue asks for, in the same unit; ``None`` where it names none. Smaller is better."""

    what: str
    value: float
    unit: str
    limit: float | None = None


def run(command: Sequence[str], environment: Mapping[str, str] | None = None, *, expect: Iterable[int] = (0,)) -> Ran:
    """Runs ``command`` to its end.

    Raises: RuntimeError for an exit code that is not expected, with what it printed.
    """
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
        started = time.perf_counter()
        process = subprocess.Popen(command, stdout=out, stderr=errors, env={**os.environ, **(environment or {})}, cwd=ROOT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        errors.seek(0)
        printed = out.read().decode("utf-8", "replace")
        if process.returncode not in set(expect):
            raise RuntimeError(
                f"{command} ended with {process.returncode}: {printed[-2000:]}{errors.read().decode('utf-8', 'replace')[-2000:]}"
            )
    # ru_maxrss counts in kilobytes on Linux, in bytes on macOS.
    peak = usage.ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)
    return Ran(wall, usage.ru_utime + usage.ru_stime, peak, printed, process.returncode)


def casemate(home: Path, *arguments: str, expect: Iterable[int] = (0,)) -> Ran:
    """The command line on ``home``."""
    return run([*CASEMATE, *arguments], {"CASEMATE_HOME": str(home), "CASEMATE_CONFIG": ""}, expect=expect)


def machine() -> str:
    """One line about this machine, with its load, which shared machines should be read with."""
    cpu = next((line.partition(":")[2].strip() for line in _lines("/proc/cpuinfo") if line.startswith("model name")), platform.processor())
    memory = next((int(line.split()[1]) // 1024**2 for line in _lines("/proc/meminfo") if line.startswith("MemTotal")), 0)
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    return f"{cpu}, {os.cpu_count()} cores, {memory} GB, {system}, load {load}"


def _lines(path: str) -> list[str]:
    try:
        return Path(path).read_text(encoding="utf-8").splitlines()
    except OSError:
        return []


def median(values: Iterable[float]) -> float:
    """The median."""
    return statistics.median(values)


def table(figures: Iterable[Figure]) -> str:
    """The figures as text, each with its limit and how much of it is used."""
    lines = [f"{'':74} {'figure':>12} {'limit':>12} {'of it':>7}"]
    for item in figures:
        value = f"{item.value:,.3f}" if item.value < 1 else f"{item.value:,.1f}" if item.value < 1000 else f"{item.value:,.0f}"
        limit = "" if item.limit is None else f"{item.limit:g} {item.unit}"
        share = "" if item.limit is None else f"{item.value / item.limit:.0%}" + (" !" if item.value > item.limit else "")
        lines.append(f"{item.what:80} {value + ' ' + item.unit:>12} {limit:>12} {share:>7}")
    return "\n".join(lines)
