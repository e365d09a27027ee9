"""What a site remembers of its making, in `.grandrue/`: what an update starts from.

`state.json` holds the kit's version, a hash of the answers and a hash per file; `base.zip` the files as they
were written. Both are the same, byte for byte, for the same answers and version. Standard library only.
"""

from __future__ import annotations

import hashlib
import io
import json
import stat
import zipfile
from collections.abc import Mapping
from pathlib import Path

from generator import __version__
from generator.plan import Plan
from generator.site_file import answers

FOLDER = ".grandrue"
OWNERS = ("own", "theme", "instance")
"""Folders that no update touches, and that base.zip therefore leaves out."""

# The earliest instant that a zip file can hold; the real one would differ from run to run.
EPOCH = (1980, 1, 1, 0, 0, 0)


def seal(site: Path, plan: Plan, contents: Mapping[str, bytes]) -> None:
    """Write `.grandrue/` for a site with these files, each under its name in the site. Raises OSError."""
    folder = site / FOLDER
    folder.mkdir()
    record = {
        "kit": __version__,
        "answers": hashlib.sha256(answers(plan).encode()).hexdigest(),
        "files": {name: hashlib.sha256(contents[name]).hexdigest() for name in sorted(contents)},
    }
    (folder / "state.json").write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    (folder / "base.zip").write_bytes(_base(contents))


def _base(contents: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    # Stored, not deflated: the bytes of deflate differ between versions of zlib.
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(contents):
            if name.partition("/")[0] not in OWNERS:
                entry = zipfile.ZipInfo(name, EPOCH)
                entry.create_system = 3  # Unix, so that the mode below is read
                entry.external_attr = (stat.S_IFREG | mode_of(name)) << 16
                archive.writestr(entry, contents[name])
    return made.getvalue()


def mode_of(name: str) -> int:
    """The permissions of a file of a site: scripts under `deploy/` may be run, nothing else."""
    return 0o755 if name.startswith("deploy/") and name.endswith(".sh") else 0o644
