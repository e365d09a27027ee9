"""What a site remembers of its making, in `.grandrue/`: what an update starts from.

`state.json` holds the kit's version, a hash of the answers and a hash per file; `base.zip` the files as they
were written. Both are the same, byte for byte, for the same answers and version. Standard library only.
"""

from __future__ import annotations

import hashlib
import json
import stat
import zipfile
from pathlib import Path

from generator import __version__
from generator.plan import Plan
from generator.site_file import answers

FOLDER = ".grandrue"
OWNERS = ("own", "theme", "instance")
"""Folders that no update touches, and that base.zip therefore leaves out."""

# The earliest instant that a zip file can hold; the real one would differ from run to run.
EPOCH = (1980, 1, 1, 0, 0, 0)


def seal(site: Path, plan: Plan) -> None:
    """Set the modes of the files of `site` and write `.grandrue/`. Raises OSError."""
    contents = {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}
    contents = dict(sorted(contents.items()))
    folder = site / FOLDER
    folder.mkdir()
    _write_base(folder / "base.zip", contents)
    record = {
        "kit": __version__,
        "answers": hashlib.sha256(answers(plan).encode()).hexdigest(),
        "files": {name: hashlib.sha256(content).hexdigest() for name, content in contents.items()},
    }
    (folder / "state.json").write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    for name in (*contents, f"{FOLDER}/base.zip", f"{FOLDER}/state.json"):
        # Whatever the umask of who cloned the kit or who runs it: the site is the same.
        (site / name).chmod(mode_of(name))


def mode_of(name: str) -> int:
    """The permissions of a file of a site: scripts under `deploy/` may be run, nothing else."""
    return 0o755 if name.startswith("deploy/") and name.endswith(".sh") else 0o644


def _write_base(path: Path, contents: dict[str, bytes]) -> None:
    # Stored, not deflated: the bytes of deflate differ between versions of zlib.
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name, content in contents.items():
            if name.partition("/")[0] not in OWNERS:
                entry = zipfile.ZipInfo(name, EPOCH)
                entry.create_system = 3  # Unix, so that the mode below is read
                entry.external_attr = (stat.S_IFREG | mode_of(name)) << 16
                archive.writestr(entry, content)
