"""A policy as plain text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from consentry.model.catalog import Catalog
from consentry.model.policy import Policy
from consentry.model.text import Language, Text
from consentry.report.policy.view import Row, View, view
from consentry.report.policy.words import PARTICULAR, RIGHT, ROLE
from consentry.report.visible import visible
from consentry.report.words import STATUS

_CUT = 100


def render(policy: Policy, catalog: Catalog, language: Language) -> str:
    """Return the report."""
    seen = view(policy, catalog, language)
    return visible("\n".join(_lines(policy, seen, language)), lines=True) + "\n"


def _lines(policy: Policy, seen: View, language: Language) -> Iterator[str]:
    def say(zh: str, en: str) -> str:
        return Text(zh, en).in_(language)

    for document in policy.documents:
        yield f"{document.title or document.name}  [{document.name}, {ROLE[document.role].in_(language)}, {document.language}]"
    yield f"{say('覆盖', 'Coverage')}: {STATUS[policy.coverage.status].in_(language)}"
    yield from (f"  - {reason.in_(language)}" for reason in policy.coverage.reasons)
    if policy.readability:
        measures = policy.readability
        yield say(
            f"篇幅: {measures.characters} 字，{measures.sentences} 句，最长一句 {measures.longest_sentence} 字，"
            f"{measures.vague_words} 句含“等”“例如”类用语",
            f"Length: {measures.characters} characters, {measures.sentences} sentences, the longest has "
            f"{measures.longest_sentence}; {measures.vague_words} sentences with words such as “etc.”",
        )
    yield from (
        f"{say('应用内的政策链接（未访问）', 'Link in the app, not fetched')}: {url}" for url in policy.addresses
    )
    if seen.first:
        yield ""
        yield f"== {say('建议先看的句子', 'Sentences to look at first')} =="
        yield from (f"  {_short(quote.text)}" for quote in seen.first)
    yield ""
    yield f"== {say('已收集个人信息清单', 'What is collected')} =="
    yield from _rows(seen.collected, language)
    yield ""
    yield f"== {say('与第三方共享个人信息清单', 'What third parties get')} =="
    yield from _rows(seen.shared, language)
    yield ""
    yield f"== {say('第三方', 'Third parties listed')} =="
    for party in policy.third_parties:
        purposes = "; ".join(quote.text for quote in party.purposes)
        yield f"  {party.name} | {party.company or '-'} | {_short(purposes) or '-'} | {', '.join(party.links) or '-'}"
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


def _rows(rows: tuple[Row, ...], language: Language) -> Iterator[str]:
    for row in rows:
        vague = Text("（笼统）", " (vague)").in_(language) if row.vague else ""
        yield f"  {row.information}{vague} | {', '.join(row.who)} | {_short('; '.join(row.purposes)) or '-'}"
    if not rows:
        yield "  -"


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _CUT else flat[: _CUT - 1] + "…"
