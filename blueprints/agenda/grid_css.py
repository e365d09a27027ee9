"""The stylesheet of the calendar's places: a class for each row and column, since pages carry no inline styles."""

from functools import lru_cache

ROWS = 25 * 12
"""The rows of the longest day there is."""

COLUMNS = 40
LANES = 6


@lru_cache(maxsize=64)
def sheet(rows: int, columns: int) -> str:
    """`r-7`: begins at row 7; `s-6`: six rows high; `c-2`: second column; `l-1-2`: first of two side by side."""
    rows, columns = min(max(rows, 0), ROWS), min(max(columns, 0), COLUMNS)
    lines = [f".cal.cols-{columns}{{--columns:{columns}}}", f".cal.rows-{rows}{{--rows:{rows}}}"]
    lines += [f".cal .c-{n}{{grid-column:{n + 1}}}" for n in range(1, columns + 1)]
    # The first row is that of the names.
    lines += [f".cal .r-{n}{{grid-row-start:{n + 1}}}" for n in range(1, rows + 1)]
    lines += [f".cal .s-{n}{{grid-row-end:span {n}}}" for n in range(1, rows + 1)]
    for lanes in range(2, LANES + 1):
        lines += [
            f".cal .l-{lane}-{lanes}{{margin-inline:{_percent(lane - 1, lanes)}% {_percent(lanes - lane, lanes)}%}}"
            for lane in range(1, lanes + 1)
        ]
    # On a phone the calendar is a list.
    return "@media (min-width:44rem){@layer office{" + "".join(lines) + "}}\n"


def _percent(part: int, of: int) -> float:
    return round(100 * part / of, 2)
