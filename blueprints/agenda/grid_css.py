"""The stylesheet of the calendar's places: a class for each row and column, since pages carry no inline styles."""

from functools import cache

ROWS = 25 * 12
"""The rows of the longest day there is."""

COLUMNS = 40
LANES = 6


@cache
def sheet() -> str:
    """`r-7`: begins at row 7; `s-6`: six rows high; `c-2`: second column; `l-1-2`: first of two side by side."""
    lines = [f".cal.cols-{n}{{--columns:{n}}}" for n in range(1, COLUMNS + 1)]
    lines += [f".cal .c-{n}{{grid-column:{n + 1}}}" for n in range(1, COLUMNS + 1)]
    # The first row is that of the names.
    lines += [f".cal .r-{n}{{grid-row-start:{n + 1}}}" for n in range(1, ROWS + 1)]
    lines += [f".cal .s-{n}{{grid-row-end:span {n}}}" for n in range(1, ROWS + 1)]
    lines += [f".cal.rows-{n}{{--rows:{n}}}" for n in range(12, ROWS + 1, 12)]
    for lanes in range(2, LANES + 1):
        lines += [
            f".cal .l-{lane}-{lanes}{{margin-inline:{_percent(lane - 1, lanes)}% {_percent(lanes - lane, lanes)}%}}"
            for lane in range(1, lanes + 1)
        ]
    # On a phone the calendar is a list.
    return "@media (min-width:44rem){@layer office{" + "".join(lines) + "}}\n"


def _percent(part: int, of: int) -> float:
    return round(100 * part / of, 2)
