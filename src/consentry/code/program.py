"""The app's program: its DEX members read, linked, and what of them could not be read."""

from __future__ import annotations

import msgspec

from consentry._native import Program
from consentry.model.coverage import Collector, Coverage, CoverageStatus
from consentry.model.text import Text
from consentry.package import Package

_SHOWN_ISSUES = 3  #: of each member


class _Issue(msgspec.Struct, frozen=True):
    severity: str
    part: str
    message: str


class _Member(msgspec.Struct, frozen=True):
    name: str
    version: int
    status: str
    issues: tuple[_Issue, ...]
    issue_count: int


_MEMBERS = msgspec.msgpack.Decoder(tuple[_Member, ...])
_COUNTS = msgspec.msgpack.Decoder(dict[str, int])
_CLASSES = msgspec.msgpack.Decoder(tuple[tuple[str, str, str, int, int, int, int], ...])


class LoadedProgram(msgspec.Struct, frozen=True, kw_only=True):
    """The native program, its classes, and the account of how it was read."""

    native: Program
    classes: tuple[tuple[str, str, str, int, int, int, int], ...]  #: rows of `Program.class_table`
    coverage: Coverage

    @property
    def rows(self) -> tuple[tuple[str, str, int, int], ...]:
        """Return name, member, methods with code, and code units of each class, as the SDK collector takes them."""
        return tuple((name, member, code, units) for name, _, member, _, code, _, units in self.classes)


def load(package: Package) -> LoadedProgram:
    """Inflate, parse and link the program. What cannot be read is in the coverage; nothing of it raises."""
    dex = package.dex()
    native = Program(list(dex.read))
    damaged = [member for member in _MEMBERS.decode(native.members()) if member.status != "complete"]
    problems = [*dex.failed, *map(_problem, damaged)]
    if not dex.read and not dex.failed:
        problems.append(Text(zh="应用中没有 DEX 文件", en="the app holds no DEX file"))
    return LoadedProgram(
        native=native,
        classes=_CLASSES.decode(native.class_table()),
        coverage=Coverage(
            collector=Collector.CODE,
            status=_status(len(dex.read), problems),
            reasons=tuple(problems),
            counts=_COUNTS.decode(native.counts()),
        ),
    )


def _status(members: int, problems: list[Text]) -> CoverageStatus:
    if not members:
        return CoverageStatus.FAILED
    return CoverageStatus.PARTIAL if problems else CoverageStatus.FINISHED


def _problem(member: _Member) -> Text:
    serious = [issue for issue in member.issues if issue.severity != "note"][:_SHOWN_ISSUES]
    details = "; ".join(f"{issue.part}: {issue.message}" for issue in serious)
    more = member.issue_count - len(serious)
    tail = f" (+{more})" if more > 0 else ""
    return Text(
        zh=f"{member.name}：未能完整读取（{details}{tail}）",
        en=f"{member.name}: not read completely ({details}{tail})",
    )
