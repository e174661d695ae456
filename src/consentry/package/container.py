"""The container: one APK, a set of splits in an archive or a folder, or a bundle."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import msgspec

from consentry._native import Archive, ArchiveError
from consentry.model.app import ContainerKind
from consentry.model.errors import InvalidApp
from consentry.model.text import Text
from consentry.package.limits import Limits

_BUNDLE_MANIFEST = "/manifest/AndroidManifest.xml"


class Member(msgspec.Struct, frozen=True, kw_only=True):
    """One APK of the container, or one module of a bundle."""

    name: str  #: empty for the only APK
    archive: Archive
    prefix: str = ""  #: of a bundle's module, e.g. `base/`

    @property
    def manifest(self) -> str:
        """Return the manifest's path in the archive."""
        return f"{self.prefix}manifest/AndroidManifest.xml" if self.prefix else "AndroidManifest.xml"

    @property
    def table(self) -> str:
        """Return the resource table's path in the archive."""
        return f"{self.prefix}resources.pb" if self.prefix else "resources.arsc"

    def place(self, path: str) -> str:
        """Return how a location names the file `path` of the archive, e.g. `base.apk!AndroidManifest.xml`."""
        return f"{self.name}!{path}" if self.name and not self.prefix else path

    def files(self) -> Iterator[str]:
        """Yield the paths of this APK's or module's files, without the module's prefix."""
        for path in self.archive.names():
            if path.startswith(self.prefix):
                yield path[len(self.prefix) :]


class Container(msgspec.Struct, frozen=True, kw_only=True):
    """An opened container."""

    file: str
    kind: ContainerKind
    outer: tuple[Archive, ...]  #: the file itself, or the files of a folder
    members: tuple[Member, ...]
    failed: tuple[Text, ...] = ()  #: members that could not be opened

    @property
    def bytes(self) -> int:
        """Return the size of the input."""
        return sum(archive.size for archive in self.outer)

    def sha256(self) -> str:
        """Return the hash of the file; of a folder that of its files' sorted hashes, one in a line."""
        hashes = sorted(archive.sha256() for archive in self.outer)
        if len(hashes) == 1:
            return hashes[0]
        return hashlib.sha256("\n".join(hashes).encode()).hexdigest()


def open_container(path: Path, limits: Limits) -> Container:
    """Open the container at `path`. Raises InvalidApp where it is none."""
    if path.is_dir():
        return _open_folder(path, limits)
    archive = _open(path, limits)
    names = archive.names()
    if "AndroidManifest.xml" in archive:
        return _plain(path.name, archive)
    modules = sorted(name[: -len(_BUNDLE_MANIFEST)] for name in names if name.endswith(_BUNDLE_MANIFEST))
    if modules:
        ordered = sorted((m for m in modules if "/" not in m), key=lambda module: (module != "base", module))
        members = tuple(Member(name=m, archive=archive, prefix=f"{m}/") for m in ordered)
        return Container(file=path.name, kind=ContainerKind.AAB, outer=(archive,), members=members)
    splits = _splits(names)
    if splits:
        return _open_splits(path.name, archive, splits, limits)
    if any(name.startswith("classes") and name.endswith(".dex") for name in names) or "resources.arsc" in archive:
        return _plain(path.name, archive)  # an APK without a manifest: the rest is still read
    raise InvalidApp(
        file=path.name,
        place="archive",
        value=", ".join(names[:3]),
        problem=Text(zh="压缩包内没有应用", en="the archive holds no app"),
    )


def _plain(file: str, archive: Archive) -> Container:
    return Container(file=file, kind=ContainerKind.APK, outer=(archive,), members=(Member(name="", archive=archive),))


def _open(path: Path, limits: Limits) -> Archive:
    try:
        return Archive.open(path, limits.native())
    except ArchiveError as error:
        code, message = error.args
        problem = _PROBLEMS.get(code, _PROBLEMS["not-an-archive"])
        raise InvalidApp(file=path.name, place="archive", value=message, problem=problem) from error


_PROBLEMS = {
    "io": Text(zh="无法读取文件", en="the file cannot be read"),
    "file-too-large": Text(zh="文件超过大小限制", en="the file exceeds the size limit"),
    "not-an-archive": Text(zh="不是 APK、拆分包或 AAB", en="not an APK, a set of splits or an AAB"),
}


def _splits(names: list[str]) -> list[str]:
    """Return the APKs of a container; stand-alone variants only where there are no splits."""
    apks = [name for name in dict.fromkeys(names) if name.lower().endswith(".apk")]
    splits = [name for name in apks if not name.startswith("standalones/")]
    return splits or apks[:1]


def _open_splits(file: str, archive: Archive, names: list[str], limits: Limits) -> Container:
    members, failed = [], []
    for name in names[: limits.splits]:
        try:
            members.append(Member(name=name, archive=archive.nested(name)))
        except ArchiveError as error:
            failed.append(_unreadable(name, error.args[1]))
    if len(names) > limits.splits:
        failed.append(_too_many(len(names), limits.splits))
    if not members:
        raise InvalidApp(file=file, place=names[0], value=failed[0].en, problem=_PROBLEMS["not-an-archive"])
    kind = ContainerKind.SPLITS
    return Container(file=file, kind=kind, outer=(archive,), members=tuple(members), failed=tuple(failed))


def _open_folder(path: Path, limits: Limits) -> Container:
    files = sorted(file for file in path.iterdir() if file.suffix.lower() == ".apk" and file.is_file())
    members, failed = [], []
    for file in files[: limits.splits]:
        try:
            members.append(Member(name=file.name, archive=_open(file, limits)))
        except InvalidApp as error:
            failed.append(_unreadable(file.name, error.value))
    if len(files) > limits.splits:
        failed.append(_too_many(len(files), limits.splits))
    if not members:
        problem = Text(zh="文件夹内没有可读取的 APK", en="the folder holds no readable APK")
        raise InvalidApp(file=path.name, place="folder", value=str(len(files)), problem=problem)
    outer = tuple(member.archive for member in members)
    kind = ContainerKind.SPLITS
    return Container(file=path.name, kind=kind, outer=outer, members=tuple(members), failed=tuple(failed))


def _unreadable(name: str, message: str) -> Text:
    return Text(zh=f"{name}：无法打开（{message}）", en=f"{name}: cannot be opened ({message})")


def _too_many(count: int, limit: int) -> Text:
    return Text(zh=f"共 {count} 个 APK，只读取前 {limit} 个", en=f"{count} APKs, only the first {limit} were read")
