"""Reads a policy in the limited child process that apps are read in."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import msgspec

from consentry import package, policy
from consentry.inspection.limits import Limits
from consentry.inspection.sandbox import Child, ChildDied
from consentry.model.catalog import Catalog
from consentry.model.coverage import Collector, Coverage, CoverageStatus
from consentry.model.errors import InvalidApp
from consentry.model.policy import Policy
from consentry.model.text import Text

POLICY_LIMITS = Limits(memory_bytes=2 << 30, cpu_seconds=100, wall_seconds=120, file_bytes=64 << 20)

_APPS = frozenset((".apk", ".apks", ".xapk", ".apkm", ".aab"))

_decoder: msgspec.msgpack.Decoder[Policy] = msgspec.msgpack.Decoder(Policy)


class NoSuchInput(ValueError):
    """The input is no file and no folder with documents."""


def read_policy(
    path: Path,
    catalog: Catalog,
    *,
    limits: Limits = POLICY_LIMITS,
    policy_limits: policy.Limits | None = None,
) -> Policy:
    """Return what the document, the folder of documents, or the documents inside an app say.

    What breaks a limit is a policy without documents whose coverage failed and says why. Raises FileNotFoundError,
    NoSuchInput. Call this where no other threads run.
    """
    reading = policy_limits or policy.Limits()
    paths, cut = _files(path, reading)

    def inside() -> Iterator[bytes]:
        yield msgspec.msgpack.encode(_of_app(path, reading, catalog))

    def work() -> Iterator[bytes]:
        files = [(_name(path, file), _read(file, reading.file_bytes)) for file in paths]
        found = policy.collect(files, reading, catalog)
        if cut:
            found = msgspec.structs.replace(found, coverage=_less(found.coverage, cut))
        yield msgspec.msgpack.encode(found)

    app = path.is_file() and path.suffix.lower() in _APPS
    if app:
        package.prepare(catalog)
    child = Child(inside if app else work, limits)
    try:
        message = child.receive()
        if isinstance(message, bytes):
            return _decoder.decode(message)
    finally:
        child.kill()
    return _failed(message)


def _of_app(path: Path, reading: policy.Limits, catalog: Catalog) -> Policy:
    """Return what the documents inside the app say."""
    try:
        inside = package.policies_inside(package.read(path, package.Limits(), catalog))
    except InvalidApp as error:
        return _nothing(error.text)
    found = policy.collect(inside.files, reading, catalog)
    if not inside.files:
        found = _nothing(Text(zh="应用内没有找到政策文本", en="no text of a policy was found in the app"))
    elif inside.problems:
        found = msgspec.structs.replace(found, coverage=_less(found.coverage, inside.problems))
    return msgspec.structs.replace(found, addresses=inside.addresses)


def _files(path: Path, limits: policy.Limits) -> tuple[list[Path], tuple[Text, ...]]:
    """Return the documents, in the order of their paths, and what was left out."""
    if not path.exists():
        raise FileNotFoundError(path)
    if path.is_file():
        return [path], ()
    if not path.is_dir():
        raise NoSuchInput(f"{path}: neither a file nor a folder")
    found: list[Path] = []
    for folder, folders, names in os.walk(path, followlinks=False):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            file = Path(folder) / name
            if file.suffix.lower() in policy.ENDINGS and stat.S_ISREG(file.lstat().st_mode):
                found.append(file)
    if not found:
        raise NoSuchInput(f"{path}: no document that can be read ({', '.join(sorted(policy.ENDINGS))})")
    cut: tuple[Text, ...] = ()
    if len(found) > limits.files:
        cut = (
            Text(
                zh=f"文件夹中有 {len(found)} 个文档，只读了前 {limits.files} 个",
                en=f"the folder holds {len(found)} documents: only the first {limits.files} were read",
            ),
        )
    return found[: limits.files], cut


def _name(root: Path, file: Path) -> str:
    return file.name if root == file else file.relative_to(root).as_posix()


def _read(file: Path, limit: int) -> bytes:
    with file.open("rb") as stream:
        return stream.read(limit + 1)  # one more, so that the reader sees that it is too much


def _less(coverage: Coverage, reasons: tuple[Text, ...]) -> Coverage:
    status = CoverageStatus.PARTIAL if coverage.status is CoverageStatus.FINISHED else coverage.status
    return msgspec.structs.replace(coverage, status=status, reasons=(*coverage.reasons, *reasons))


def _failed(died: ChildDied | None) -> Policy:
    cause = f"{died.cause}: {died.detail}" if died else "no answer"
    return _nothing(Text(zh=f"读取被中止（{cause}）", en=f"reading was ended ({cause})"))


def _nothing(reason: Text) -> Policy:
    return Policy(
        documents=(),
        coverage=Coverage(collector=Collector.POLICY, status=CoverageStatus.FAILED, reasons=(reason,)),
    )
