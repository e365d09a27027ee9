"""However the kit is installed, it writes the same site: wheel, sdist, `pip install .` and `pip install -e .`."""

import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.generation import ROOT, TRICKY, grandrue, snapshot

FOLDERS = ("blueprints", "cookiecutter-shop", "generator")
FILES = ("LICENSE", "MANIFEST.in", "README.md", "pyproject.toml", "setup.cfg", "setup.py")
CACHES = ("__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".hypothesis", "_kit")
WAYS = ("wheel", "sdist", "pip install .", "pip install -e .")


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    """A copy of the kit, since building writes into its folder."""
    folder = tmp_path / "kit"
    folder.mkdir()
    for name in FOLDERS:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns(*CACHES))
    for name in FILES:
        shutil.copyfile(ROOT / name, folder / name)
    return folder


@pytest.mark.parametrize("way", WAYS)
def test_every_way_of_installing_writes_the_same_site(way: str, kit: Path, tmp_path: Path) -> None:
    expected = grandrue("new", "expected", "--defaults", *TRICKY, root=kit, cwd=tmp_path)
    assert expected.returncode == 0, expected.stderr

    command = installed(way, kit, tmp_path)
    if way != "pip install -e .":
        shutil.rmtree(kit)  # nothing may be read from where it was built
    subprocess.run([command, "new", "made", "--defaults", *TRICKY], cwd=tmp_path, check=True)

    assert snapshot(tmp_path / "made") == snapshot(tmp_path / "expected")


def test_a_wheel_has_no_blueprints_package_and_no_caches(kit: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(build("wheel", kit, tmp_path)) as wheel:
        names = wheel.namelist()

    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"generator", "grandrue"}
    assert "generator/_kit/blueprints/core/feature.py" in names
    assert "generator/_kit/cookiecutter-shop/{{cookiecutter.slug}}/.env.example" in names
    assert not [name for name in names if set(Path(name).parts) & set(CACHES[:-1])]


def test_a_file_that_was_removed_does_not_come_back_with_the_next_build(kit: Path, tmp_path: Path) -> None:
    (kit / "blueprints/core/old.py").write_text("", encoding="utf-8")
    build("wheel", kit, tmp_path / "first")
    (kit / "blueprints/core/old.py").unlink()

    with zipfile.ZipFile(build("wheel", kit, tmp_path / "second")) as wheel:
        assert "generator/_kit/blueprints/core/old.py" not in wheel.namelist()


def test_an_sdist_has_all_that_a_wheel_is_built_from(kit: Path, tmp_path: Path) -> None:
    with tarfile.open(build("sdist", kit, tmp_path)) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}

    wanted = {path.relative_to(kit).as_posix() for path in kit.rglob("*") if path.is_file()}
    left_out = {name for name in wanted - names if not name.startswith(("build/", "grandrue.egg-info/"))}
    assert left_out == set()


def installed(way: str, kit: Path, tmp_path: Path) -> Path:
    """Install the kit one way, in an environment of its own; the path of its `grandrue`."""
    environment = tmp_path / "environment"
    uv("venv", "--quiet", "--seed", "--python", sys.executable, str(environment))
    python = environment / "bin" / "python"
    # The kit's own requirements need no second installation: what runs this test has them.
    (site_packages(python) / "ours.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    pip = [str(python), "-m", "pip", "install", "--quiet", "--no-deps", "--disable-pip-version-check"]
    source = {"pip install .": [str(kit)], "pip install -e .": ["-e", str(kit)]}.get(way)
    subprocess.run([*pip, *(source or [str(build(way, kit, tmp_path))])], check=True)
    return environment / "bin" / "grandrue"


def build(kind: str, kit: Path, tmp_path: Path) -> Path:
    """A wheel or an sdist of the kit."""
    uv("build", "--quiet", f"--{kind}", "--out-dir", str(tmp_path / "dist"), str(kit))
    (made,) = (path for path in (tmp_path / "dist").iterdir() if path.name.startswith("grandrue-"))
    return made


def site_packages(python: Path) -> Path:
    """Where an environment keeps its packages."""
    script = "import sysconfig; print(sysconfig.get_path('purelib'))"
    return Path(subprocess.run([python, "-c", script], text=True, capture_output=True, check=True).stdout.strip())


def uv(*arguments: str) -> None:
    """Run uv as installed beside this Python."""
    subprocess.run([sys.executable, "-m", "uv", *arguments], check=True)
