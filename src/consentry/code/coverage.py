"""The account of the collector `code`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from consentry.code import wire
from consentry.model.app import App
from consentry.model.coverage import Collector, Coverage, CoverageStatus
from consentry.model.text import Text

_MOST = 20  #: issues of one member that are told
#: budget -> what was left out
_BUDGETS = {
    "accesses": Text(zh="个人信息访问点过多，部分未列出", en="too many accesses, some are not listed"),
    "edges": Text(zh="代码引用过多，部分路径未搜索", en="too many references, some paths were not searched"),
    "dispatch": Text(zh="虚方法调用过多，部分未解析", en="too many virtual calls, some were not resolved"),
    "evaluation": Text(
        zh="部分方法过长，其中的常量未求值", en="some methods are too long, their constants were not found"
    ),
    "callers": Text(
        zh="部分辅助方法的调用点过多，未全部查看", en="some helpers have too many callers, not all were looked at"
    ),
    "guards": Text(
        zh="部分方法过长，未查找其中依赖已存状态的分支",
        en="some methods are too long to look for branches on stored state in them",
    ),
    "repeats": Text(
        zh="部分权限申请的重复情况未能完整推演", en="whether some requests of permissions come again was not worked out"
    ),
    "path": Text(zh="部分路径过长，未列出", en="some paths are too long and are not listed"),
}
#: lists that are cut without anything being unknown: that there is one is known
#: (`intents`: what was not looked at stays in the launch phase)
_HARMLESS = ("calls", "endpoints", "intents")
#: budgets of following information: accesses and all that rules say of them are complete whatever was cut there, so
#: that they are counted (`cut-flow-...`), told in words, and make nothing partial. No rule may conclude from there
#: being no flow (`tests/rules`)
_FLOWS = "flow"
_IMPLICIT = Text(
    zh="数据流：按要求一并跟踪了隐式流（信息只决定流出的内容，自身未被复制）",
    en="data flow: implicit flows were followed, as asked (information that decides what leaves and is not copied)",
)


def account(
    app: App,
    members: Sequence[wire.MemberReport],
    answer: wire.Answer,
    problems: Sequence[Text],
    *,
    implicit: bool = False,
) -> Coverage:
    """Return how far the code was read and followed; `implicit`: also information that only decides what leaves."""
    reasons = [*problems, *_unread(members), *_hidden(app), *_cut(answer)]
    told = (*reasons, *_unfollowed(answer), *((_IMPLICIT,) if implicit else ()))
    counts = {
        **answer.counts,
        **{f"opaque-{reason}": count for reason, count in answer.opaque_counts.items()},
        **{f"cut-{budget}": count for budget, count in answer.budgets.items()},
        **({"implicit-flows": sum(flow.implicit for flow in answer.flows)} if implicit else {}),
    }
    if not any(member.status != "unreadable" for member in members):
        nothing = Text(zh="没有可读取的 DEX 代码", en="there is no DEX code that could be read")
        return Coverage(collector=Collector.CODE, status=CoverageStatus.FAILED, reasons=(*told, nothing), counts=counts)
    status = CoverageStatus.PARTIAL if reasons else CoverageStatus.FINISHED
    return Coverage(collector=Collector.CODE, status=status, reasons=told, counts=counts)


def _unread(members: Sequence[wire.MemberReport]) -> Iterator[Text]:
    for member in members:
        if member.status == "complete":
            continue
        issues = [issue for issue in member.issues if issue.severity != "note"][:_MOST]
        why = "; ".join(f"{issue.part}: {issue.message}" for issue in issues)
        if member.status == "unreadable":
            yield Text(zh=f"{member.name}：无法读取（{why}）", en=f"{member.name}: cannot be read ({why})")
        else:
            yield Text(zh=f"{member.name}：只读取了一部分（{why}）", en=f"{member.name}: read in part ({why})")


def _hidden(app: App) -> Iterator[Text]:
    for packer in app.packers:
        yield Text(
            zh=f"应用经过加固（{packer.name}），运行的代码不在可读取的 DEX 中",
            en=f"the app is packed ({packer.name}): the code that runs is not in the DEX that was read",
        )


def _cut(answer: wire.Answer) -> Iterator[Text]:
    for budget, count in answer.budgets.items():
        if budget in _HARMLESS or budget.startswith(_FLOWS):
            continue
        what = _BUDGETS.get(budget, Text(zh=f"达到上限 {budget}", en=f"the limit {budget} was hit"))
        yield Text(zh=f"{what.zh}（{count}）", en=f"{what.en} ({count})")


def _unfollowed(answer: wire.Answer) -> Iterator[Text]:
    """Yield one sentence where information was not followed everywhere: flows may be missing."""
    count = sum(count for budget, count in answer.budgets.items() if budget.startswith(_FLOWS))
    if count:
        yield Text(
            zh=f"数据流：{count} 处因分析上限未继续跟踪，可能有未列出的个人信息去向",
            en=f"data flow: {count} calls or values were not followed (limits); flows may be missing",
        )
