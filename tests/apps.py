"""Real apps from the public registries, fetched once by package and version, checked by hash, kept outside the repository.

`real_apps.csv` lists them. The cache is `apps` in the folder
`CONSENTRY_CACHE`, by default `~/.cache/consentry`.
The licence of a wrapper package does not cover the binary inside it: nothing fetched is ever committed.
"""

from __future__ import annotations

import csv
import functools
import hashlib
import io
import json
import os
import subprocess
import sys
import tarfile
import tempfile
import urllib.parse
import urllib.request
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator

_LIST = Path(__file__).with_name("real_apps.csv")
_TIMEOUT = 120  # seconds, per request


class RealApp(msgspec.Struct, frozen=True, kw_only=True):
    """One app inside a package of a registry."""

    registry: str  #: `pypi` or `npm`
    package: str
    version: str
    member: str  #: path inside the package's archive
    sha256: str
    bytes: int
    dex: int  #: number of DEX files
    dex_bytes: int
    methods_with_code: int
    classes: int

    @property
    def id(self) -> str:
        """A short name for test ids, e.g. `airtest-Yosemite.apk`."""
        return f"{self.package.split('/')[-1]}-{self.member.rsplit('/', 1)[-1]}"

    def __str__(self) -> str:
        return self.id


@functools.cache
def real_apps() -> tuple[RealApp, ...]:
    """Return all apps of the list."""
    with _LIST.open(newline="", encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    return tuple(msgspec.convert(row, RealApp, strict=False) for row in rows)


def real_app(name: str) -> RealApp:
    """Return the app whose package or file has this name. Raises LookupError unless there is exactly one."""
    found = [app for app in real_apps() if name in {app.id, app.package, app.member.rsplit("/", 1)[-1]}]
    if len(found) != 1:
        raise LookupError(f"{name}: {len(found)} apps with this name")
    return found[0]


def main() -> None:
    """Print the path of the app named on the command line, fetched if need be: `python -m tests.apps Yosemite.apk`."""
    sys.stdout.write(f"{fetch(real_app(sys.argv[1]))}\n")


def cache_folder() -> Path:
    """Return the folder of fetched apps, made if need be."""
    root = os.environ.get("CONSENTRY_CACHE") or Path.home() / ".cache" / "consentry"
    folder = Path(root) / "apps"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def fetch(app: RealApp) -> Path:
    """Return the path of the app's file, fetched if need be. Raises ValueError where the hash is wrong, OSError offline."""
    path = cache_folder() / f"{app.sha256[:12]}-{app.member.rsplit('/', 1)[-1]}"
    if path.is_file() and path.stat().st_size == app.bytes:
        return path
    data = _member(_archive(app), app.member)
    digest = hashlib.sha256(data).hexdigest()
    if digest != app.sha256:
        raise ValueError(f"{app}: sha256 is {digest}, expected {app.sha256}")
    keep(data, path)
    return path


def keep(data: bytes, path: Path) -> None:
    """Write a fetched file to the cache, whole or not at all: other test processes read the same cache."""
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    part.write_bytes(data)
    part.replace(path)


def fetch_source(package: str, version: str, sha256: str) -> Path:
    """Return a package's source archive from PyPI, fetched if need be. Raises ValueError where the hash is wrong."""
    path = cache_folder() / f"{sha256[:12]}-{package}-{version}.tar.gz"
    if not path.is_file():
        app = RealApp(
            registry="pypi",
            package=package,
            version=version,
            member=f"{package}-{version}/",
            sha256=sha256,
            bytes=0,
            dex=0,
            dex_bytes=0,
            methods_with_code=0,
            classes=0,
        )
        data = _archive(app)
        digest = hashlib.sha256(data).hexdigest()
        if digest != sha256:
            raise ValueError(f"{package} {version}: sha256 is {digest}, expected {sha256}")
        keep(data, path)
    return path


def dex_members(app: RealApp) -> list[tuple[str, bytes]]:
    """Return name and bytes of `classes.dex`, `classes2.dex`... as the runtime loads them, in its order."""
    with zipfile.ZipFile(fetch(app)) as archive:
        present = set(archive.namelist())
        return [(name, archive.read(name)) for name in _dex_names(present)]


def _dex_names(present: set[str]) -> Iterator[str]:
    name, number = "classes.dex", 1
    while name in present:
        yield name
        number += 1
        name = f"classes{number}.dex"


def _archive(app: RealApp) -> bytes:
    """Return the package's archive, through the registry's ordinary client and its settings."""
    return npm_archive(app.package, app.version) if app.registry == "npm" else _from_index(app)


def npm_archive(package: str, version: str) -> bytes:
    """Return a package's archive as npm, with its own settings, fetches it."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["npm", "pack", "--silent", "--pack-destination", folder, f"{package}@{version}"]
        subprocess.run(command, check=True, capture_output=True, timeout=10 * _TIMEOUT)
        (archive,) = Path(folder).iterdir()
        return archive.read_bytes()


def _from_index(app: RealApp) -> bytes:
    """Read the package index itself: `pip download` would run the setup script of a source archive."""
    url = f"{_index()}/{app.package.lower().replace('_', '-')}/"
    document = json.loads(_get(url, accept="application/vnd.pypi.simple.v1+json"))
    # The member's path tells whether it was seen in the source archive or in the wheel.
    source = app.member.startswith(f"{app.package}-{app.version}/")
    wanted = f"-{app.version}.tar.gz" if source else f"-{app.version}-"
    for file in document["files"]:
        name = str(file["filename"])
        if name.endswith(wanted) if source else name.endswith(".whl") and wanted in name:
            return _get(urllib.parse.urljoin(url, str(file["url"])))
    raise LookupError(f"{app.package} {app.version}: no {'source archive' if source else 'wheel'} in the index")


def _index() -> str:
    """Return the package index that pip uses here."""
    asked = [sys.executable, "-m", "pip", "config", "get", "global.index-url"]
    set_by_user = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
    default = "from pip._internal.models.index import PyPI; print(PyPI.simple_url)"
    by_default = [sys.executable, "-c", default]
    url = os.environ.get("PIP_INDEX_URL") or set_by_user or subprocess.check_output(by_default, text=True).strip()
    return url.rstrip("/")


def _get(url: str, accept: str = "*/*") -> bytes:
    if not url.startswith("https://"):
        raise ValueError(f"{url}: only https is fetched")
    request = urllib.request.Request(url, headers={"Accept": accept})
    with urllib.request.urlopen(request, timeout=_TIMEOUT) as response:
        content: bytes = response.read()
    return content


def _member(archive: bytes, member: str) -> bytes:
    if archive.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(archive)) as wheel:
            return wheel.read(member)
    with tarfile.open(fileobj=io.BytesIO(archive), mode="r:gz") as source:
        # npm puts everything into a folder, usually `package`.
        for entry in source:
            if entry.isfile() and member in {entry.name, entry.name.partition("/")[2]}:
                content = source.extractfile(entry)
                if content is not None:
                    return content.read()
    raise LookupError(f"{member} is not in the archive")


if __name__ == "__main__":
    main()
