"""A policy as plain text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from consentry.model.catalog import Catalog
from consentry.model.comparison import Comparison
from consentry.model.policy import Policy
from consentry.model.text import Language, Text
from consentry.report.network import outcome
from consentry.report.policy.against import AgainstView, against_view
from consentry.report.policy.lists import CollectedItem, SharedItem
from consentry.report.policy.view import View, optional_word, readability_line, view
from consentry.report.policy.words import PARTICULAR, RIGHT, ROLE
from consentry.report.visible import visible
from consentry.report.words import STATUS

_CUT = 100


def render(policy: Policy, catalog: Catalog, language: Language, comparison: Comparison | None = None) -> str:
    """Return the report."""
    seen = view(policy, catalog)
    lines = list(_lines(policy, seen, language))
    if comparison:
        lines += ["", *_against(against_view(comparison, policy, language), language)]
    return visible("\n".join(lines), lines=True) + "\n"


def _lines(policy: Policy, seen: View, language: Language) -> Iterator[str]:
    def say(zh: str, en: str) -> str:
        return Text(zh, en).in_(language)

    for document in policy.documents:
        yield f"{document.title or document.name}  [{document.name}, {ROLE[document.role].in_(language)}, {document.language}]"
    yield f"{say('覆盖', 'Coverage')}: {STATUS[policy.coverage.status].in_(language)}"
    yield from (f"  - {reason.in_(language)}" for reason in policy.coverage.reasons)
    if policy.readability:
        yield readability_line(policy.readability, language)
    yield from _network(policy, language)
    if seen.first:
        yield ""
        yield f"== {say('建议先看的句子', 'Sentences to look at first')} =="
        yield from (f"  {_short(quote.text)}" for quote in seen.first)
    yield ""
    yield f"== {say('已收集个人信息清单', 'What is collected')} =="
    yield from _collected(seen.lists.collected, language)
    yield ""
    yield f"== {say('与第三方共享个人信息清单', 'What third parties get')} =="
    yield from _shared(seen.lists.shared, language)
    yield ""
    yield f"== {say('声明不做的', 'What it says is not done')} =="
    yield from (f"  {_short(quote.text)}" for quote in seen.denied)
    yield ""
    yield f"== {say('用户权利', 'Rights')} =="
    for right in policy.rights:
        mark = "" if right.offered else say("（不提供）", " (refused)")
        details = [quote.text for quote in (*right.routes, *right.demands, *right.conditions)]
        details += [channel.quote.text for channel in right.channels]
        details += [limit.quote.text for limit in right.time_limits]
        yield f"  {RIGHT[right.kind].in_(language)}{mark}: {_short('; '.join(details) or right.quotes[0].text)}"
    yield ""
    yield f"== {say('其他事项', 'Particulars')} =="
    for item in policy.particulars:
        yield f"  {PARTICULAR[item.kind].in_(language)}: {item.value or _short(item.quote.text)}"
    yield ""
    yield f"== {say('没有找到的内容', 'Not found')} =="
    yield from (f"  - {lack.what.in_(language)}" for lack in seen.lacks)


def _network(policy: Policy, language: Language) -> Iterator[str]:
    asked = {record.url for record in policy.fetched}
    for url in policy.addresses:
        if url not in asked:
            yield f"{Text('应用内的政策链接（未访问）', 'Link in the app, not fetched').in_(language)}: {url}"
    for record in policy.fetched:
        got = Text("已访问", "Fetched").in_(language)
        yield f"{got}: {record.url} {record.at} {outcome(record).in_(language)}"


def _collected(items: tuple[CollectedItem, ...], language: Language) -> Iterator[str]:
    for item in items:
        vague = Text("（笼统）", " (vague)").in_(language) if item.vague else ""
        cells = (
            optional_word(item, language),
            _joined(item.purposes),
            _joined(item.functions),
            _joined((*item.methods, *item.permissions)),
        )
        yield f"  {item.name.in_(language)}{vague} | {' | '.join(cell or '-' for cell in cells)}"
    yield from _none(items)


def _shared(items: tuple[SharedItem, ...], language: Language) -> Iterator[str]:
    for item in items:
        name = item.name or Text("未写明的第三方", "third parties that are not named").in_(language)
        cells = (
            item.company,
            _joined([text.in_(language) for text in item.information]),
            _joined(item.purposes),
            _joined(item.methods),
            " ".join(item.links),
        )
        yield f"  {name} | {' | '.join(cell or '-' for cell in cells)}"
    yield from _none(items)


def _none(items: Sequence[object]) -> Iterator[str]:
    if not items:
        yield "  -"


def _against(seen: AgainstView, language: Language) -> Iterator[str]:
    yield f"== {Text('政策与应用对照', 'The policy beside the app').in_(language)} =="
    yield from seen.head
    for section in seen.sections:
        yield ""
        yield f"-- {section.title} --"
        if section.note:
            yield f"  {section.note}"
        for line in section.lines:
            who = f" | {line.who}" if line.who else ""
            yield f"  {line.mark} {line.what}{who}: {line.declared}"
            yield from (f"      {Text('政策', 'policy').in_(language)}: {_short(each.text)}" for each in line.sentences)
            where = "; ".join(line.where)
            if where or line.when:
                yield f"      {Text('代码', 'app').in_(language)}: {where}{f' ({line.when})' if line.when else ''}"
            yield from (f"        {step}" for step in line.path)
        yield from _none(section.lines)


def _joined(words: Sequence[str]) -> str:
    return _short("; ".join(words))


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _CUT else flat[: _CUT - 1] + "…"
