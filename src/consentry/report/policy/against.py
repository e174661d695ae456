"""A policy beside an app, in the words of one language: the same rows for text and HTML."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from consentry.model.code import Phase
from consentry.model.comparison import CollectedRow, Comparison, PermissionRow, SdkRow
from consentry.model.coverage import CoverageStatus
from consentry.model.location import DocumentLocation, describe
from consentry.model.policy import Policy
from consentry.model.text import Language, Text
from consentry.report.words import COLLECTOR, EDGE, PHASE, SAID, STATUS

_UNKNOWN = Text("政策未能完整读取，不能判断", "the policy was read in part: not known")
_DENIED = Text("声明不收集", "said not to be collected")
_UNLISTED = Text("未列出", "not listed")
_LISTED_ONLY = Text("政策列出，应用内未发现（仅供参考）", "listed, not found inside (for information)")
_LISTED_UNKNOWN = Text("政策列出，是否在应用内未知", "listed; whether it is inside is not known")
#: never by colour alone
_MARK = {"not": "✗", "vaguely": "!", "by-app": "!", "": "?", "perhaps": "?", "information": "!", "named": "!"}


class Sentence(msgspec.Struct, frozen=True, kw_only=True):
    """Words of the policy and where the page shows them."""

    text: str
    document: int
    start: int


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One row: what, who, how it is declared, by which words; where and when the code does it."""

    mark: str
    what: str
    who: str
    declared: str
    sentences: tuple[Sentence, ...]
    where: tuple[str, ...]
    when: str
    path: tuple[str, ...] = ()


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """A table of lines."""

    title: str
    what: str
    note: str
    lines: tuple[Line, ...]


class AgainstView(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that is shown."""

    head: tuple[str, ...]
    sections: tuple[Section, ...]


def against_view(comparison: Comparison, policy: Policy, language: Language) -> AgainstView:
    """Return what is shown in `language`."""
    say = _Say(policy, language)
    return AgainstView(head=tuple(_head(comparison, say)), sections=tuple(_sections(comparison, say)))


class _Say:
    def __init__(self, policy: Policy, language: Language) -> None:
        self.language = language
        self._documents = {document.name: number for number, document in enumerate(policy.documents)}

    def __call__(self, zh: str, en: str) -> str:
        return Text(zh, en).in_(self.language)

    def text(self, text: Text) -> str:
        return text.in_(self.language)

    def joined(self, words: Sequence[str]) -> str:
        return self("、", ", ").join(words)

    def sentences(self, places: Sequence[DocumentLocation]) -> tuple[Sentence, ...]:
        return tuple(
            Sentence(
                text=" | ".join(each.text.split("\n")), document=self._documents.get(each.document, 0), start=each.start
            )
            for each in places
        )


def _head(comparison: Comparison, say: _Say) -> list[str]:
    app, identity = comparison.app, comparison.identity
    lines = [
        f"{say('应用', 'App')}: {app.label(say.language)} ({app.package} {app.version_name}), {app.file}, SHA-256 {app.sha256}"
    ]
    for coverage in comparison.coverage:
        if coverage.status is not CoverageStatus.FINISHED:
            reasons = "; ".join(say.text(reason) for reason in coverage.reasons)
            name = say.text(COLLECTOR[coverage.collector])
            lines.append(f"{say('覆盖', 'Coverage')}: {name} {say.text(STATUS[coverage.status])}  {reasons}")
    if identity.names_app is not None:
        named = say("文中出现应用名称", "the documents have the app's name")
        absent = say("文中没有出现应用名称（未据此判断）", "the documents do not have the app's name (not judged)")
        lines.append(f"{say('名称', 'Name')}: {named if identity.names_app else absent}")
    if identity.about:
        lines.append(f"{say('政策所称的产品', 'The policy is about')}: {identity.about}")
    if identity.operators:
        lines.append(f"{say('政策所称的运营者', 'Operator, by the policy')}: {say.joined(identity.operators)}")
    if identity.certificates:
        lines.append(
            f"{say('签名证书主体（仅供参考）', 'Signing certificate (for information)')}: {'; '.join(identity.certificates)}"
        )
    return lines


def _sections(comparison: Comparison, say: _Say) -> list[Section]:
    information = say("信息", "Information")
    personal = [row for row in comparison.collected if row.personal]
    other = [row for row in comparison.collected if not row.personal]
    found = [
        Section(
            title=say("代码能读取的个人信息", "Personal information that the code can read"),
            what=information,
            note="",
            lines=tuple(_collected(row, say) for row in personal),
        ),
        Section(
            title=say("第三方 SDK", "Third-party SDKs"),
            what="SDK",
            note="",
            lines=tuple(_sdk(row, say) for row in comparison.sdks),
        ),
        Section(
            title=say("敏感权限", "Dangerous permissions"),
            what=say("权限组", "Group"),
            note="",
            lines=tuple(_permission(row, say) for row in comparison.permissions),
        ),
        Section(
            title=say("政策声明收集、代码中未见读取的信息", "Declared as collected, no code seen that reads it"),
            what=information,
            note=say(
                "可能由用户填写，或在服务器端产生；不说明政策有误。",
                "It may be typed in by the user or arise on a server; it does not make the policy wrong.",
            ),
            lines=tuple(
                Line(
                    mark="·",
                    what=say.text(row.name),
                    who="",
                    declared=say.text(SAID["stated"]),
                    sentences=say.sentences(row.sentences),
                    where=(),
                    when="",
                )
                for row in comparison.declared_only
            ),
        ),
    ]
    if other:
        found.append(
            Section(
                title=say("代码能读取的其他信息", "Other information that the code can read"),
                what=information,
                note=say("本身不属于个人信息，仅供参考。", "No personal information by itself; for information."),
                lines=tuple(_collected(row, say) for row in other),
            )
        )
    return found


def _collected(row: CollectedRow, say: _Say) -> Line:
    declared = say.text(SAID[row.declared] if row.declared else _UNKNOWN)
    if row.denied:
        said = say.text(_DENIED)
        declared = said if row.declared in ("not", "") else f"{said}; {declared}"
    where = [describe(row.place)]
    if row.places > 1:
        where.append(say(f"共 {row.places} 处", f"{row.places} places in all"))
    if not row.permission_declared:
        where.append(
            say("清单未声明所需权限，调用可能不成功", "its permission is not in the manifest: the call may fail")
        )
    return Line(
        mark="✗" if row.denied else _MARK.get(row.declared, "✓"),
        what=say.text(row.name),
        who=say.text(row.party),
        declared=declared,
        sentences=say.sentences(row.sentences),
        where=tuple(where),
        when=_when(row.phases, say),
        path=tuple(f"{say.text(EDGE[frame.edge])}  {describe(frame.location)}" for frame in row.path),
    )


def _when(phases: Sequence[Phase], say: _Say) -> str:
    return say.joined([say.text(PHASE[phase]) for phase in phases])


def _sdk(row: SdkRow, say: _Say) -> Line:
    if row.inside:
        declared = say.text(
            _UNKNOWN if not row.declared else _UNLISTED if row.declared == "not" else SAID[row.declared]
        )
        mark = _MARK.get(row.declared, "✓")
        if not row.certain:
            declared += say("（是否内含不确定）", " (not certain that it is inside)")
            mark = "?" if row.declared == "not" else mark
    else:
        declared, mark = say.text(_LISTED_UNKNOWN if row.inside is None else _LISTED_ONLY), "·"
    return Line(
        mark=mark,
        what=say.text(row.name),
        who=say.text(row.vendor),
        declared=declared,
        sentences=say.sentences(row.sentences),
        where=tuple(describe(each) for each in row.places),
        when="",
    )


def _permission(row: PermissionRow, say: _Say) -> Line:
    asked = {
        True: say("代码会申请", "asked for by the code"),
        False: say("代码不申请", "not asked for by the code"),
        None: say("是否申请未知", "whether it is asked for is not known"),
    }
    return Line(
        mark=_MARK.get(row.declared, "✓"),
        what=f"{say.text(row.name)} ({row.group})",
        who=say.joined([say.text(each) for each in row.used_by]),
        declared=say.text(SAID[row.declared] if row.declared else _UNKNOWN),
        sentences=say.sentences(row.sentences),
        where=(*row.permissions, describe(row.place)),
        when=asked[row.requested],
    )
