"""The way in: answers `--version` at once, and imports the command line only for everything else."""

import sys

from generator import __version__


def main() -> None:
    """Run `grandrue` with the arguments of this process."""
    if sys.argv[1:] == ["--version"]:
        sys.stdout.write(f"grandrue {__version__}\n")
        return
    from generator.cli import run  # noqa: PLC0415  # costs ten times a bare Python; a version number should not

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
