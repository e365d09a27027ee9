"""Pictures of an import: found on this machine by their file name, never fetched from the shop they come from."""

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from blueprints.core import pictures


class PictureFolder:
    """Where the pictures of an export lie: a folder that the owner names, and the folders of the files themselves."""

    def __init__(self, named: Path | None, beside: Iterable[Path]) -> None:
        self._named = named
        self._beside = tuple(dict.fromkeys(beside))
        self._keys: dict[Path, str] = {}

    def key(self, reference: str) -> str | None:
        """The key of a picture, stored now if it wasn't; None when it isn't on this machine.

        ``reference`` is an address, of which the file name is looked for in the named folder, or a path below one of
        the files' folders. Raises UserError for a file that is no picture.
        """
        path = self._find(reference)
        if path is None:
            return None
        if path not in self._keys:
            with path.open("rb") as stream:
                self._keys[path] = pictures.store(stream, name=path.name).key
        return self._keys[path]

    def _find(self, reference: str) -> Path | None:
        address = urlsplit(reference.replace("\\", "/"))
        name = PurePosixPath(unquote(address.path)).name.casefold()
        if name in self._by_name:
            return self._by_name[name]
        if address.scheme or address.netloc:
            return None
        for folder in self._beside:
            path = (folder / unquote(address.path)).resolve()
            # A file from elsewhere must not name what lies outside its own folder.
            if path.is_relative_to(folder) and path.is_file():
                return path
        return None

    @cached_property
    def _by_name(self) -> dict[str, Path]:
        if self._named is None:
            return {}
        return {path.name.casefold(): path for path in sorted(self._named.rglob("*"), reverse=True) if path.is_file()}
