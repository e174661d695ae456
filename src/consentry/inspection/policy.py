"""Reads a policy in the limited child process that apps are read in."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Sequence
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

POLICY_LIMITS = Limits(memory_bytes=2 << 30, cpu_seconds=280, wall_seconds=300, file_bytes=64 << 20)

_APPS = frozenset((".apk", ".apks", ".xapk", ".apkm", ".aab"))

_decoder: msgspec.msgpack.Decoder[Policy] = msgspec.msgpack.Decoder(Policy)


NONE_INSIDE = Text(zh="应用内没有找到政策文本", en="no text of a policy was found in the app")


class Carried(msgspec.Struct, frozen=True, kw_only=True):
    """What of a policy an app carries, not yet read."""

    files: tuple[tuple[str, bytes], ...] = ()
    addresses: tuple[str, ...] = ()
    problems: tuple[Text, ...] = ()
    names: tuple[str, ...] = ()  #: the app's labels in all locales, and its package
    problem: Text | None = None  #: why the app could not be read


_carried: msgspec.msgpack.Decoder[Carried] = msgspec.msgpack.Decoder(Carried)


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
            found = less(found, cut)
        yield msgspec.msgpack.encode(found)

    app = is_app(path)
    if app:
        package.prepare(catalog)
    return _in_child(inside if app else work, limits)


def read_documents(files: Sequence[tuple[str, bytes]], catalog: Catalog, *, limits: Limits = POLICY_LIMITS) -> Policy:
    """Return what documents say whose bytes are at hand. Call this where no other threads run."""

    def work() -> Iterator[bytes]:
        yield msgspec.msgpack.encode(policy.collect(files, policy.Limits(), catalog))

    return _in_child(work, limits)


def carried_by(path: Path, catalog: Catalog, *, limits: Limits = POLICY_LIMITS) -> Carried:
    """Return what of a policy an app carries, unread. Raises InvalidApp. Call this where no other threads run."""
    package.prepare(catalog)

    def work() -> Iterator[bytes]:
        try:
            read = package.read(path, package.Limits(), catalog)
        except InvalidApp as error:
            yield msgspec.msgpack.encode(Carried(problem=error.text))
            return
        inside = package.policies_inside(read)
        yield msgspec.msgpack.encode(
            Carried(
                files=inside.files,
                addresses=inside.addresses,
                problems=inside.problems,
                names=(*(label.value for label in read.app.labels), read.app.package),
            )
        )

    message = _message(work, limits)
    if isinstance(message, bytes):
        return _carried.decode(message)
    return Carried(problem=_ended(message))


def is_app(path: Path) -> bool:
    """Return whether the file is named like an app."""
    return path.is_file() and path.suffix.lower() in _APPS


def _in_child(work: Callable[[], Iterator[bytes]], limits: Limits) -> Policy:
    message = _message(work, limits)
    return _decoder.decode(message) if isinstance(message, bytes) else nothing(_ended(message))


def _message(work: Callable[[], Iterator[bytes]], limits: Limits) -> bytes | ChildDied | None:
    child = Child(work, limits)
    try:
        return child.receive()
    finally:
        child.kill()


def _of_app(path: Path, reading: policy.Limits, catalog: Catalog) -> Policy:
    """Return what the documents inside the app say."""
    try:
        inside = package.policies_inside(package.read(path, package.Limits(), catalog))
    except InvalidApp as error:
        return nothing(error.text)
    found = policy.collect(inside.files, reading, catalog)
    if not inside.files:
        found = nothing(NONE_INSIDE)
    elif inside.problems:
        found = less(found, inside.problems)
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


def less(policy: Policy, reasons: tuple[Text, ...]) -> Policy:
    """Return the policy as one that was read in part."""
    coverage = policy.coverage
    status = CoverageStatus.PARTIAL if coverage.status is CoverageStatus.FINISHED else coverage.status
    changed = msgspec.structs.replace(coverage, status=status, reasons=(*coverage.reasons, *reasons))
    return msgspec.structs.replace(policy, coverage=changed)


def nothing(reason: Text) -> Policy:
    """Return a policy of which nothing was read."""
    return Policy(
        documents=(),
        coverage=Coverage(collector=Collector.POLICY, status=CoverageStatus.FAILED, reasons=(reason,)),
    )


def _ended(died: ChildDied | None) -> Text:
    cause = f"{died.cause}: {died.detail}" if died else "no answer"
    return Text(zh=f"读取被中止（{cause}）", en=f"reading was ended ({cause})")
