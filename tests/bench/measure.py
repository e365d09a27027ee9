"""Measuring: turn by turn, medians, and the table."""

import resource
import statistics
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

Sample = Callable[[], float]


@dataclass(frozen=True)
class Row:
    """One line of the table. `value` is what was measured, `most` (or `least`) what it should stay within."""

    what: str
    value: float
    most: float | None = None
    least: float | None = None
    unit: str = "x"
    note: str = ""

    @property
    def is_kept(self) -> bool:
        return (self.most is None or self.value <= self.most) and (self.least is None or self.value >= self.least)


def in_turns(samples: Mapping[str, Sample], rounds: int) -> dict[str, float]:
    """The median of each sample, taken turn by turn after a round to warm up."""
    for sample in samples.values():
        sample()
    taken: dict[str, list[float]] = {name: [] for name in samples}
    for _round in range(rounds):
        for name, sample in samples.items():
            taken[name].append(sample())
    return {name: statistics.median(values) for name, values in taken.items()}


def cpu_of(command: Sequence[str], cwd: Path) -> float:
    """CPU seconds, user and system, that a command and its children take. Raises CalledProcessError."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=cwd, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def show(rows: Sequence[Row]) -> None:
    """Print the table."""
    width = max(len(row.what) for row in rows)
    for row in rows:
        bound = f"at most {row.most:g}" if row.most is not None else f"at least {row.least:g}" if row.least else ""
        mark = " " if row.is_kept else "!"
        sys.stdout.write(f"{mark} {row.what:<{width}}  {row.value:8.2f} {row.unit:<3} {bound:<14} {row.note}\n")
    sys.stdout.flush()
