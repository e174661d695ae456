"""What stands in each sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from consentry.model.code import Access, Phase
from consentry.model.location import describe
from consentry.model.text import Language, Text
from consentry.model.verdict import Outcome, Verdict
from consentry.report import words
from consentry.report.headline import headline, warning
from consentry.report.summary import Summary, suppressed
from consentry.report.xlsx.style import Column, Row

_APP = (Text("应用", "App"), 18)
_FEW = 20  #: places told in one cell
_FRAMES = 30  #: frames told in one cell


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """A sheet: title, columns, and its rows for one app."""

    title: Text
    columns: tuple[Column, ...]
    rows: Callable[[Summary, Language], Iterable[Row]]


def _name(summary: Summary, language: Language) -> str:
    return summary.label.in_(language)


def _overview(summary: Summary, language: Language) -> Iterable[Row]:
    report, app = summary.report, summary.report.app
    limits = warning(summary)
    signers = [c.subject for signature in app.signatures for c in signature.certificates]
    kind = report.app_type_name.in_(language) if report.app_type_name else report.app_type
    rows: list[tuple[Text, str | int]] = [
        (Text("结论", "Result"), headline(summary).in_(language)),
        (Text("覆盖提示", "Limits"), limits.in_(language) if limits else ""),
        (Text("应用名称", "App name"), _name(summary, language)),
        (Text("包名", "Package"), app.package),
        (Text("版本", "Version"), f"{app.version_name} ({app.version_code})" if app.version_code else app.version_name),
        (Text("应用类型", "App type"), kind or Text("未指定", "not given").in_(language)),
        (Text("文件", "File"), app.file),
        (Text("文件大小（字节）", "Size in bytes"), app.bytes),
        (Text("SHA-256", "SHA-256"), app.sha256),
        (Text("签名证书", "Signed by"), "\n".join(signers)),
        (Text("目标 SDK", "Target SDK"), app.target_sdk),
        (Text("最低 SDK", "Minimum SDK"), app.min_sdk),
        (Text("加固壳", "Packer"), ", ".join(packer.name for packer in app.packers)),
        (Text("适用规定日期", "Law as of"), report.as_of),
        (Text("检测引擎版本", "Engine version"), report.engine_version),
        (Text("规则与法规数据版本", "Catalog version"), report.catalog_version),
    ]
    rows += [(words.OUTCOME[outcome], count) for outcome, count in summary.counts.items()]
    rows.append((Text("已列入基线", "Accepted in baseline"), summary.accepted))
    for head, value in rows:
        yield (_name(summary, language), head.in_(language), value)


def _basis(summary: Summary, language: Language) -> Iterable[Row]:
    titles = {regulation.id: regulation for regulation in summary.report.regulations}
    for verdict in summary.clause_verdicts:
        clause = summary.clause(verdict.clause)
        regulation = titles.get(clause.regulation)
        yield (
            _name(summary, language),
            regulation.title.in_(language) if regulation else clause.regulation,
            regulation.number if regulation else "",
            clause.number,
            clause.title.in_(language),
            clause.text.zh,
            words.OUTCOME[verdict.outcome].in_(language),
            clause.source,
        )


def _conclusions(summary: Summary, language: Language) -> Iterable[Row]:
    for verdict in summary.verdicts:
        rule = summary.rule(verdict.rule)
        clauses = [summary.clause(clause) for clause in verdict.clauses]
        accused = verdict.outcome in (Outcome.VIOLATED, Outcome.SUSPECTED)
        yield (
            _name(summary, language),
            rule.title.in_(language),
            "\n".join(f"{c.id} {c.title.in_(language)}" for c in clauses),
            _risk(verdict).in_(language),
            words.OUTCOME[verdict.outcome].in_(language),
            words.CONFIDENCE[verdict.confidence].in_(language),
            ", ".join(summary.party(party).in_(language) for party in verdict.responsible),
            _told(summary, verdict, language),
            rule.remedy.in_(language) if accused else "",
        )


def _risk(verdict: Verdict) -> Text:
    if suppressed(verdict):
        return Text("已列入基线", "accepted in baseline")
    if verdict.outcome is Outcome.VIOLATED:
        return Text("高", "high")
    if verdict.outcome is Outcome.SUSPECTED:
        return Text("中", "medium") if verdict.confidence != "low" else Text("低", "low")
    return Text("–", "–")


def _told(summary: Summary, verdict: Verdict, language: Language) -> str:
    """Return evidence for an accusation, what would settle it where undetermined, else what was searched."""
    if verdict.outcome is Outcome.UNDETERMINED:
        return "\n".join(text.in_(language) for text in verdict.settled_by)
    lines = [
        f"{summary.name(finding.subject).in_(language)}: {describe(fact.location)}"
        for finding in verdict.findings
        for fact in finding.evidence
    ]
    if not lines:
        return ", ".join(verdict.searched)
    return "\n".join(lines[:_FEW]) + (f"\n(+{len(lines) - _FEW})" if len(lines) > _FEW else "")


def _behaviour(summary: Summary, language: Language) -> Iterable[Row]:
    for access in summary.accesses:
        yield (
            _name(summary, language),
            summary.party(access.owner).in_(language),
            summary.name(access.info).in_(language),
            access.symbol,
            ", ".join(words.PHASE[phase].in_(language) for phase in access.phases or (Phase.UNREACHED,)),
            words.VIA[access.via].in_(language) + (f": {access.detail}" if access.detail else ""),
            describe(access.location),
            _stack(access, language),
        )


def _stack(access: Access, language: Language) -> str:
    """Return the paths as call stacks, the entry point first."""
    stacks = []
    for path in access.paths:
        lines = [f"[{words.PHASE[path.phase].in_(language)}] {path.entry}"]
        lines += [f"{f.location.class_name}.{f.location.method}" for f in path.frames[:_FRAMES]]
        if len(path.frames) > _FRAMES:
            lines.append(f"(+{len(path.frames) - _FRAMES})")
        stacks.append("\n→ ".join(lines))
    return "\n\n".join(stacks)


def _permissions(summary: Summary, language: Language) -> Iterable[Row]:
    for p in summary.report.permissions:
        yield (
            _name(summary, language),
            p.name,
            p.label.in_(language),
            p.level,
            p.group,
            _said(p.used, language),
            ", ".join(summary.party(owner).in_(language) for owner in p.used_by),
            _said(p.requested, language),
            _said(p.necessary, language),
            p.max_sdk if p.max_sdk is not None else "",
        )


def _said(value: bool | None, language: Language) -> str:
    if value is None:
        return Text("无法判断", "cannot be said").in_(language)
    return (Text("是", "yes") if value else Text("否", "no")).in_(language)


def _sdks(summary: Summary, language: Language) -> Iterable[Row]:
    for sdk in summary.report.sdks:
        yield (
            _name(summary, language),
            summary.party(sdk.id).in_(language),
            sdk.vendor,
            ", ".join(sdk.categories),
            words.CONFIDENCE[sdk.confidence].in_(language),
            "\n".join(f"{signal.kind}: {signal.value} × {signal.count}" for signal in sdk.signals),
            ", ".join(summary.name(info).in_(language) for info in sdk.collects),
            ", ".join(words.PHASE[phase].in_(language) for phase in sdk.init_phases),
            _said(sdk.auto_start, language),
            _said(sdk.stub, language),
            sdk.privacy_url,
        )


def _coverage(summary: Summary, language: Language) -> Iterable[Row]:
    for c in summary.report.coverage:
        yield (
            _name(summary, language),
            words.COLLECTOR[c.collector].in_(language),
            words.STATUS[c.status].in_(language),
            "\n".join(reason.in_(language) for reason in c.reasons),
            ", ".join(f"{key}: {value}" for key, value in sorted(c.counts.items())),
        )


#: the layout seen in laboratories' reports, then what the tool adds
SHEETS: tuple[Sheet, ...] = (
    Sheet(
        title=Text("报告概览", "Overview"),
        columns=(_APP, (Text("项目", "Item"), 24), (Text("内容", "Value"), 80)),
        rows=_overview,
    ),
    Sheet(
        title=Text("检测依据", "Basis"),
        columns=(
            _APP,
            (Text("法规", "Regulation"), 34),
            (Text("文号", "Document number"), 26),
            (Text("条款", "Clause"), 9),
            (Text("名称", "Title"), 32),
            (Text("条款原文", "Official wording (Chinese)"), 60),
            (Text("结论", "Verdict"), 14),
            (Text("来源", "Source"), 34),
        ),
        rows=_basis,
    ),
    Sheet(
        title=Text("检测结论", "Conclusions"),
        columns=(
            _APP,
            (Text("检测项", "Test item"), 34),
            (Text("评估标准", "Standard"), 40),
            (Text("风险等级", "Risk"), 12),
            (Text("检测结果", "Result"), 14),
            (Text("可信度", "Confidence"), 10),
            (Text("责任方", "Responsible"), 20),
            (Text("证据或判定所需材料", "Evidence, or what would settle it"), 70),
            (Text("整改建议", "Remedy"), 50),
        ),
        rows=_conclusions,
    ),
    Sheet(
        title=Text("隐私行为数据", "Privacy behaviour"),
        columns=(
            _APP,
            (Text("调用主体", "Caller"), 20),
            (Text("行为类型", "Kind of information"), 26),
            (Text("操作行为", "Operation"), 48),
            (Text("阶段", "Phase"), 16),
            (Text("识别方式", "Recognised by"), 22),
            (Text("位置", "Place"), 56),
            (Text("调用堆栈/详情", "Call stack"), 60),
        ),
        rows=_behaviour,
    ),
    Sheet(
        title=Text("权限", "Permissions"),
        columns=(
            _APP,
            (Text("权限", "Permission"), 44),
            (Text("说明", "Meaning"), 30),
            (Text("级别", "Level"), 12),
            (Text("权限组", "Group"), 14),
            (Text("代码中使用", "Used in code"), 14),
            (Text("使用方", "Used by"), 26),
            (Text("运行时申请", "Requested"), 14),
            (Text("对本类应用必要", "Necessary for the type"), 18),
            (Text("maxSdkVersion", "maxSdkVersion"), 14),
        ),
        rows=_permissions,
    ),
    Sheet(
        title=Text("第三方SDK", "Third-party SDKs"),
        columns=(
            _APP,
            (Text("SDK", "SDK"), 24),
            (Text("提供方", "Vendor"), 28),
            (Text("类别", "Categories"), 18),
            (Text("可信度", "Confidence"), 10),
            (Text("识别依据", "Signals"), 44),
            (Text("公开声明收集", "Publicly said to collect"), 40),
            (Text("初始化阶段", "Initialised"), 16),
            (Text("随进程自动启动", "Starts with the process"), 16),
            (Text("仅为空壳", "Stub only"), 10),
            (Text("隐私政策", "Privacy policy"), 40),
        ),
        rows=_sdks,
    ),
    Sheet(
        title=Text("覆盖范围", "Coverage"),
        columns=(
            _APP,
            (Text("部分", "Collector"), 20),
            (Text("状态", "Status"), 16),
            (Text("原因", "Why"), 70),
            (Text("读取数量", "What was read"), 44),
        ),
        rows=_coverage,
    ),
)
