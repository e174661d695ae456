"""A bulletin as a page: title, paragraphs and the table with the official columns, in one language."""

from __future__ import annotations

import msgspec

from consentry.campaign.bulletins.models import Bulletin, Row
from consentry.campaign.notices.documents.view import day_in, harmless
from consentry.campaign.notices.wording import index
from consentry.model.text import Language, Text

#: the official columns, as since the fourth bulletin of 2020
COLUMNS = (
    Text(zh="序号", en="No."),
    Text(zh="应用名称", en="App"),
    Text(zh="应用开发者", en="Developer"),
    Text(zh="应用来源", en="Source"),
    Text(zh="应用版本", en="Version"),
    Text(zh="所涉问题", en="Issues"),
)
_SAMPLE = Text(
    zh="演示样例：由演示数据生成，不具有任何法律效力。",
    en="DEMONSTRATION: made from sample data, without any legal effect.",
)
_HISTORIC = Text(zh="历史通报，转录自公开资料：{url}", en="Historic bulletin, entered from public sources: {url}")
_COUNT = Text(zh="共 {count} 款应用。", en="{count} apps.")
_STATED = Text(
    zh="原文称 {stated} 款，此处录有 {count} 款。",
    en="The original speaks of {stated} apps; {count} are recorded here.",
)
_DEADLINE = Text(zh="整改期限：{day}", en="To be rectified by: {day}")
_CORRECTS = Text(zh="本更正针对：{title}（摘要 {digest}）", en="This corrects: {title} (digest {digest})")
_WITHDRAWN = Text(zh="（撤销此项通报）", en="(this naming is taken back)")
_DIGEST = Text(
    zh="发布日期：{day}；规范 JSON 的 SHA-256：{digest}", en="Published: {day}; SHA-256 of the canonical JSON: {digest}"
)
_SHEET = Text(zh="通报", en="Bulletin")


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """What every format shows."""

    language: str
    sample: str  #: empty unless of a demonstration
    title: str
    sheet: str
    paragraphs: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]  #: several issues of a row stand in lines
    footer: str


def page(bulletin: Bulletin, language: Language) -> Page:
    """Return the page of a bulletin; it comes with rows, campaign and corrects loaded."""

    def say(text: Text, **values: object) -> str:
        return text.in_(language).format(**values)

    rows = list(bulletin.rows.all())
    count = len({(row.number or row.position, row.app_name) for row in rows})
    paragraphs = [bulletin.preamble]
    if bulletin.corrects:
        paragraphs.append(say(_CORRECTS, title=bulletin.corrects.title, digest=bulletin.corrects.digest))
    if bulletin.historic:
        paragraphs.append(say(_HISTORIC, url=bulletin.source_url))
    if bulletin.stated_count is not None and bulletin.stated_count != count:
        paragraphs.append(say(_STATED, stated=bulletin.stated_count, count=count))
    else:
        paragraphs.append(say(_COUNT, count=count))
    if bulletin.deadline:
        paragraphs.append(say(_DEADLINE, day=day_in(bulletin.deadline, language)))
    laid_out = Page(
        language="zh-CN" if language is Language.ZH else "en",
        sample=say(_SAMPLE) if bulletin.campaign and bulletin.campaign.demo else "",
        title=(bulletin.title_en if language is Language.EN else "") or bulletin.title,
        sheet=say(_SHEET),
        paragraphs=tuple(paragraph for paragraph in paragraphs if paragraph),
        columns=tuple(say(column) for column in COLUMNS),
        rows=tuple(_cells(row, language) for row in rows),
        footer=say(
            _DIGEST, day=day_in(bulletin.issued_on, language) if bulletin.issued_on else "", digest=bulletin.digest
        ),
    )
    return msgspec.convert(harmless(msgspec.to_builtins(laid_out)), Page)


def _cells(row: Row, language: Language) -> tuple[str, ...]:
    issues = [_issue(issue, language) for issue in row.issues]
    if row.withdrawn:
        issues.append(_WITHDRAWN.in_(language))
    number = "" if row.number is None else str(row.number)
    return number, row.app_name, row.operator_name, row.source, row.version, "\n".join(issues)


def _issue(name: str, language: Language) -> str:
    """Return an issue in the language: the official name, and for readers of English our rendering where there is one."""
    if language is Language.ZH:
        return name
    english = next((clause.title.en for clause in index().clauses.values() if clause.title.zh == name), "")
    return f"{english} ({name})" if english else name
