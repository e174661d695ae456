"""Report -> draft: titles, paragraphs and tables. Only what the code shows; what it cannot know is a marked blank. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from consentry.model.code import Access, Phase
from consentry.model.coverage import Collector, CoverageStatus
from consentry.model.location import Location, describe
from consentry.model.report import PermissionUse, Report
from consentry.model.sdk import SdkPresence
from consentry.model.text import Language, Text
from consentry.report.words import COLLECTOR, CONFIDENCE, PHASE, STATUS

_MOST_PLACES = 3
_BLANK = Text("待填写", "to be filled in")


Row = tuple[tuple[str, ...], ...]  #: a cell is a list of lines


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """A table; every row has a cell for each column."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A section: its title, what to know about it, and a table."""

    title: str
    notes: tuple[str, ...] = ()
    table: Table | None = None


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that is written."""

    title: str
    notes: tuple[str, ...]
    parts: tuple[Part, ...]


def draft_of(report: Report, language: Language) -> Draft:
    """Return the draft in `language`."""
    say = _Say(report, language)
    app = report.app
    return Draft(
        title=say(
            f"{app.label('zh')} 个人信息清单（草稿）", f"{app.label('en')}: lists of personal information (draft)"
        ),
        notes=(
            say(
                f"本草稿由代码分析生成：{app.package} {app.version_name}（{app.version_code}），SHA-256 {app.sha256}。"
                "只列代码中能看到的内容；代码不能说明的，以 【待填写】 标出，须由运营者据实填写。",
                f"Made from the code of {app.package} {app.version_name} ({app.version_code}), SHA-256 {app.sha256}. It "
                "lists what the code shows only; what code cannot tell is marked 【to be filled in】, for the operator to "
                "complete truthfully.",
            ),
            say(
                "代码中能读取不等于实际收集；用户填写、服务器端产生或动态下发代码收集的信息不在其中，须一并补充。",
                "What code can read is not always collected. What users type in, what arises on servers and what code that is "
                "loaded later collects is not in it and has to be added.",
            ),
            *_gaps(report, say),
        ),
        parts=tuple(
            _told(part, say)
            for part in (
                _operator(say),
                _collected(report, say),
                _sdks(report, say),
                _permissions(report, say),
                _unreached(report, say),
            )
        ),
    )


def _told(part: Part, say: _Say) -> Part:
    """Return the section; a table without rows says that nothing was seen."""
    if part.table is None or part.table.rows:
        return part
    empty = ((say("代码中未见", "none seen in the code"),), *(("",) for _ in part.table.columns[1:]))
    return msgspec.structs.replace(part, table=msgspec.structs.replace(part.table, rows=(empty,)))


class _Say:
    def __init__(self, report: Report, language: Language) -> None:
        self.language = language
        self._information = {each.id: each.name for each in report.information}
        self._sdks = {each.id: each.name for each in report.sdk_names}

    def __call__(self, zh: str, en: str) -> str:
        return Text(zh, en).in_(self.language)

    @property
    def blank(self) -> str:
        return f"【{_BLANK.in_(self.language)}】"

    def information(self, id_: str) -> str:
        return self._information[id_].in_(self.language)

    def party(self, id_: str) -> str:
        known = self._sdks.get(id_)
        return self("本应用", "the app itself") if id_ in ("", "app") else known.in_(self.language) if known else id_

    def phases(self, phases: Iterable[Phase]) -> str:
        found = set(phases) - {Phase.UNREACHED}
        return self("、", ", ").join(PHASE[phase].in_(self.language) for phase in Phase if phase in found)


def _gaps(report: Report, say: _Say) -> list[str]:
    """Return what could not be read: the lists may lack what is there."""
    wanted = (Collector.PACKAGE, Collector.CODE, Collector.SDK)
    lines = []
    for coverage in report.coverage:
        if coverage.collector in wanted and coverage.status is not CoverageStatus.FINISHED:
            reasons = "; ".join(reason.in_(say.language) for reason in coverage.reasons)
            name, status = COLLECTOR[coverage.collector].in_(say.language), STATUS[coverage.status].in_(say.language)
            lines.append(
                say(
                    f"未能完整读取，清单可能不全：{name}（{status}）{reasons}",
                    f"Not read completely, the lists may lack entries: {name} ({status}) {reasons}",
                )
            )
    if report.app.packers:
        names = ", ".join(packer.name for packer in report.app.packers)
        lines.append(
            say(
                f"应用经加固（{names}），加固后的代码未能读取。",
                f"The app is packed ({names}): the code inside was not read.",
            )
        )
    return lines


def _operator(say: _Say) -> Part:
    wanted = (
        say("个人信息处理者名称", "Name of the operator"),
        say("联系方式", "Contact"),
        say("个人信息保护负责人", "Person in charge of personal information"),
        say("生效日期", "In force from"),
    )
    return Part(
        title=say("一、运营者", "1. Operator"),
        table=Table(
            columns=(say("事项", "Item"), say("内容", "Content")),
            rows=tuple(((each,), (say.blank,)) for each in wanted),
        ),
    )


def _collected(report: Report, say: _Say) -> Part:
    rows = [
        (
            (say.information(info),),
            (say.phases(phase for access in accesses for phase in access.phases),),
            (say.blank,),
            (say.blank,),
            (say.blank,),
            _places([access.location for access in accesses], say),
        )
        for (info, owner), accesses in _by_information(report, reached=True)
        if not owner
    ]
    return Part(
        title=say("二、本应用收集的个人信息", "2. What the app collects"),
        notes=(say("逐项核对后保留实际收集的信息。", "Check each and keep what is really collected."),),
        table=Table(
            columns=(
                say("信息", "Information"),
                say("读取时机（代码）", "When it may be read (code)"),
                say("目的", "Purpose"),
                say("必要或可选", "Required or optional"),
                say("保存期限", "Retention"),
                say("代码位置", "Where in the code"),
            ),
            rows=tuple(rows),
        ),
    )


def _sdks(report: Report, say: _Say) -> Part:
    read: dict[str, list[str]] = defaultdict(list)
    for (info, owner), _ in _by_information(report, reached=True):
        read[owner].append(say.information(info))
    present = [sdk for sdk in report.sdks if not sdk.stub]
    return Part(
        title=say("三、第三方 SDK", "3. Third-party SDKs"),
        notes=(
            say(
                "“代码可读取的信息”只指在其代码中看到的读取；其实际收集的信息以其运营者的说明为准，须一并填写。",
                "“Read by its code” names what was seen in its code; what it really collects is for its operator to say and "
                "has to be added.",
            ),
        ),
        table=Table(
            columns=(
                say("SDK 名称", "SDK"),
                say("运营者", "Operator"),
                say("代码可读取的信息", "Read by its code"),
                say("其收集的信息", "What it collects"),
                say("目的", "Purpose"),
                say("其隐私政策链接", "Its privacy policy"),
                say("依据", "Seen"),
            ),
            rows=tuple(_sdk(sdk, read.get(sdk.id, ()), say) for sdk in present),
        ),
    )


def _sdk(sdk: SdkPresence, read: Sequence[str], say: _Say) -> tuple[tuple[str, ...], ...]:
    sure = say(f"识别把握：{CONFIDENCE[sdk.confidence].zh}", f"confidence: {CONFIDENCE[sdk.confidence].en}")
    seen = tuple(f"{signal.kind}: {signal.value}" for signal in sdk.signals[:_MOST_PLACES])
    return (
        (say.party(sdk.id),),
        (sdk.vendor or say.blank,),
        tuple(read) or (say("代码中未见", "none seen"),),
        (say.blank,),
        (say.blank,),
        (sdk.privacy_url or say.blank,),
        (*seen, sure),
    )


def _permissions(report: Report, say: _Say) -> Part:
    uses = sorted(report.permissions, key=lambda use: (use.level != "dangerous", use.group, use.name))
    return Part(
        title=say("四、权限", "4. Permissions"),
        table=Table(
            columns=(
                say("权限", "Permission"),
                say("级别", "Level"),
                say("是否由代码申请", "Asked for by the code"),
                say("由谁使用（代码）", "Used by (code)"),
                say("目的", "Purpose"),
                say("对应功能", "Function"),
            ),
            rows=tuple(_permission(use, say) for use in uses),
        ),
    )


def _permission(use: PermissionUse, say: _Say) -> tuple[tuple[str, ...], ...]:
    asked = {True: say("是", "yes"), False: say("否", "no"), None: say("未知", "not known")}[use.requested]
    none = say("代码中未见", "none seen") if use.used is False else say("未知", "not known")
    label = use.label.in_(say.language)
    return (
        (label, use.name) if label != use.name else (use.name,),
        (use.level or say("未知", "not known"),),
        (asked if use.level == "dangerous" else "-",),
        tuple(say.party(owner) for owner in use.used_by) or (none,),
        (say.blank,),
        (say.blank,),
    )


def _unreached(report: Report, say: _Say) -> Part:
    rows = [
        ((say.information(info),), (say.party(owner),), _places([access.location for access in accesses], say))
        for (info, owner), accesses in _by_information(report, reached=False)
    ]
    return Part(
        title=say("五、代码中存在但未见入口的读取", "5. Code that reads, without an entry point"),
        notes=(
            say(
                "可能是没有使用的代码，须核实；确有使用的，移入上面的清单。",
                "It may be unused: check, and move what is used to the lists above.",
            ),
        ),
        table=Table(
            columns=(say("信息", "Information"), say("代码所属", "Whose code"), say("代码位置", "Where in the code")),
            rows=tuple(rows),
        ),
    )


def _by_information(report: Report, *, reached: bool) -> list[tuple[tuple[str, str], list[Access]]]:
    """Return the accesses by information and owner: those that some entry point reaches, or those of none that does."""
    found: dict[tuple[str, str], list[Access]] = defaultdict(list)
    live: set[tuple[str, str]] = set()
    for access in report.accesses:
        key = (access.info, access.owner)
        is_reached = any(phase is not Phase.UNREACHED for phase in access.phases)
        if is_reached:
            live.add(key)
        if is_reached is reached:
            found[key].append(access)
    return [(key, accesses) for key, accesses in sorted(found.items()) if reached or key not in live]


def _places(places: Sequence[Location], say: _Say) -> tuple[str, ...]:
    shown = tuple(dict.fromkeys(describe(place) for place in places))
    more = len(shown) - _MOST_PLACES
    return (*shown[:_MOST_PLACES], *((say(f"另有 {more} 处", f"and {more} more"),) if more > 0 else ()))
