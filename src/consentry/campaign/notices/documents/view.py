"""The notice laid out as lines and cells of one language: both formats draw the same view."""

from __future__ import annotations

import datetime
from typing import Any

import msgspec
from django.utils import timezone

from consentry.campaign.notices.documents import words
from consentry.campaign.notices.models import Notice
from consentry.model.text import Language, Text
from consentry.report.visible import cut, visible

_LONGEST = 400  #: characters of one excerpt


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """A heading and its paragraphs."""

    heading: str
    paragraphs: tuple[str, ...]


class View(msgspec.Struct, frozen=True, kw_only=True):
    """The whole document."""

    language: str  #: BCP 47
    sample: str  #: empty unless the campaign is a demonstration
    title: str
    number: str
    addressee: tuple[str, ...]
    opening: str
    facts: tuple[tuple[str, str], ...]  #: label, value
    findings_heading: str
    columns: tuple[str, ...]
    rows: tuple[tuple[tuple[str, ...], ...], ...]  #: a cell is its paragraphs
    sections: tuple[Section, ...]
    signature: tuple[str, ...]
    no_seal: str


def view(notice: Notice, language: Language) -> View:
    """Return the notice in `language`."""

    def say(text: Text, **values: object) -> str:
        return text.in_(language).format(**values) if values else text.in_(language)

    content = notice.content
    app, issuer = content["app"], content["issuer"]
    laid_out = View(
        language="zh-CN" if language is Language.ZH else "en",
        sample=say(words.SAMPLE) if content["campaign"]["demo"] else "",
        title=say(words.TITLE),
        number=say(words.NUMBER) + notice.number,
        addressee=_addressee(content["addressee"], language),
        opening=say(words.OPENING) + _supplements(content, language),
        facts=tuple(
            (say(label), value)
            for label, value in (
                (words.CAMPAIGN, _either(content["campaign"], "title", language)),
                (words.APP, app["name"]),
                (words.PACKAGE, app["package"]),
                (words.VERSION, app["version"]),
                (words.SOURCE, app["source"]),
                (words.HASH, app["sha256"]),
            )
            if value
        ),
        findings_heading=say(words.FINDINGS),
        columns=tuple(say(column) for column in words.COLUMNS),
        rows=tuple(_row(number, finding, language) for number, finding in enumerate(notice.findings, start=1)),
        sections=(
            Section(heading=say(words.BASIS), paragraphs=_basis(content, language)),
            Section(heading=say(words.DEADLINE), paragraphs=_deadline(notice, language)),
            Section(heading=say(words.RIGHTS), paragraphs=(say(words.RIGHTS_TEXT),)),
            Section(
                heading=say(words.CONTACT),
                paragraphs=(say(words.PERSON) + issuer["person"], say(words.MAIL) + issuer["email"]),
            ),
        ),
        signature=(
            say(words.ISSUER) + _either(issuer, "name", language),
            say(words.DATE) + day_in(timezone.localdate(notice.issued_at, timezone.get_default_timezone()), language),
        ),
        no_seal=say(words.NO_SEAL),
    )
    return msgspec.convert(harmless(msgspec.to_builtins(laid_out)), View)


def harmless(value: Any) -> Any:
    """Return the value with all its strings made visible: a name from an app or a table may hold anything."""
    if isinstance(value, str):
        return visible(value, lines=True)
    if isinstance(value, dict):
        return {key: harmless(item) for key, item in value.items()}
    return [harmless(item) for item in value] if isinstance(value, (list, tuple)) else value


def day_in(day: datetime.date, language: Language) -> str:
    """Return a day as the language writes it."""
    return f"{day.year}年{day.month}月{day.day}日" if language is Language.ZH else day.isoformat()


def _either(values: dict[str, Any], name: str, language: Language) -> str:
    """Return the English value where there is one and it is wanted."""
    english = str(values.get(f"{name}_en") or "")
    return english if language is Language.EN and english else str(values[name])


def _supplements(content: dict[str, Any], language: Language) -> str:
    """Return what a supplement says of the notices before it; empty for a first notice."""
    earlier = content.get("supplements") or []
    return words.SUPPLEMENTS.in_(language).format(numbers="、".join(earlier)) if earlier else ""


def _addressee(values: dict[str, Any], language: Language) -> tuple[str, ...]:
    lines = [words.TO.in_(language) + _either(values, "name", language)]
    if values["credit_code"]:
        lines.append(words.CREDIT_CODE.in_(language) + values["credit_code"])
    return tuple(lines)


def _basis(content: dict[str, Any], language: Language) -> tuple[str, ...]:
    applied = [f"《{r['title']['zh']}》（{r['number']}）" for r in content["regulations"]]
    if language is Language.EN:
        applied = [f"{r['title']['en']} ({r['number']})" for r in content["regulations"]]
    separator = "、" if language is Language.ZH else "; "
    lines = _lines(content["legal_basis"])
    english = _lines(content.get("legal_basis_en", ""))
    if language is Language.EN and english:
        paired = [f"{en} — {zh}" for en, zh in zip(english, lines, strict=True)] if len(english) == len(lines) else None
        lines = [words.UNOFFICIAL.en, *(paired or [*english, *lines])]
    return (*lines, words.REGULATIONS.in_(language) + separator.join(applied))


def _lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()]


def _deadline(notice: Notice, language: Language) -> tuple[str, ...]:
    rule = notice.content["deadline"]
    by = words.BY.in_(language).format(day=day_in(notice.deadline, language))
    if rule["rule"] == "working_days":
        return by, words.BY_WORKING_DAYS.in_(language).format(days=rule["days"])
    return by, (words.BY_CAMPAIGN if rule["rule"] == "campaign" else words.BY_OFFICER).in_(language)


def _row(number: int, finding: dict[str, Any], language: Language) -> tuple[tuple[str, ...], ...]:
    name = language.value
    return (
        (str(number),),
        tuple(dict.fromkeys(clause["name"][name] for clause in finding["clauses"])),
        tuple(f"{clause['regulation']} {clause['number']}: {clause['text'][name]}" for clause in finding["clauses"]),
        _facts(finding, language),
        (finding["remedy"][name],),
    )


def _facts(finding: dict[str, Any], language: Language) -> tuple[str, ...]:
    lines = [finding["title"][language.value], finding["summary"][language.value]]
    if finding["responsible"]:
        lines.append(words.CAUSED_BY.in_(language) + finding["responsible"])
    for evidence in finding["evidence"]:
        lines += [evidence["place"], cut(evidence["excerpt"], _LONGEST)]
    if finding["evidence_count"] > len(finding["evidence"]):
        lines.append(words.MORE_PLACES.in_(language).format(count=finding["evidence_count"]))
    lines += [words.ATTACHMENT.in_(language) + f"{a['name']} ({a['sha256']})" for a in finding["attachments"]]
    return tuple(line for line in lines if line)
