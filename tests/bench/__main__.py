"""`python -m tests.bench`: measures, and prints the table. A `!` marks what is beyond its bound; the status is 0."""

import argparse
import logging
import sys
import tempfile
from pathlib import Path

from tests.bench import booking_race, booking_slots, commands, pages, serving
from tests.bench.measure import show


def main() -> None:
    """Measure everything, one part after the other."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Prints a table of speeds.")
    parser.add_argument(
        "--quick", action="store_true", help="fewer rounds, 20,000 products and 3 years of bookings: about two minutes"
    )
    quick = parser.parse_args().quick
    rounds, large, years = (5, 20_000, 3) if quick else (15, 100_000, 10)
    logging.disable(logging.INFO)
    sys.stdout.write(f"Medians of {rounds} rounds, turn by turn. ! is beyond its bound.\n")
    with tempfile.TemporaryDirectory(prefix="grandrue-bench-") as room:
        folder = Path(room)
        show(commands.rows(folder, rounds))
        show(pages.rows(folder, rounds, large))
        show(serving.rows(folder, rounds, 1 if quick else 3))
        show(booking_slots.rows(folder / "salons", rounds, years))
        show(booking_race.rows(folder / "races", 3 if quick else 10))


main()
