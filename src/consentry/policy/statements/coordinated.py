"""Names beside a name: "with Acme, Globex Inc. and Initech", 甲骨科技、星云数据和远山信息."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from consentry.policy.statements.names import Named, is_generic
from consentry.policy.statements.sdks import sdks_of
from consentry.policy.statements.sentence import SentenceView

_FORM = r"(?:,? (?:Inc|LLC|Ltd|Limited|GmbH|AG|SE|B\.?V|S\.A|[Pp]lc|Corp)\b\.?)?"
_NO_NAME = r"(?!(?:You|Your|We|Us|Our|The|This|These|Other|Others|Any|All|Law|Article|EU|UK|US|It|If|Terms|Privacy)\b)"
_FORM_BEHIND = re.compile(_FORM)
_ALSO = re.compile(
    rf"(?P<last>,? (?:and|or|&),? (?:(?:for|in|only|also) (?:[a-z]+ ){{0,3}}?[a-z]+, )?)(?P<end>{_NO_NAME}[A-Z][\w+&'-]*(?:\.[a-z]+)?(?: [A-Z0-9][\w+&'-]*){{0,4}}+{_FORM})"
    rf"|, (?P<name>{_NO_NAME}[A-Z][\w+&'-]*(?:\.[a-z]+)?(?: [A-Z0-9][\w+&'-]*){{0,4}}+{_FORM})"
)
_ALSO_HAN = re.compile(
    r"[”\"」』]?(?P<last>[和与及]|以及)[“\"「『]?(?P<end>(?:(?!等|收集|提供|共享)[\u4e00-\u9fffA-Za-z0-9·]){2,16}?)"
    r"(?=[”\"」』]|等|[,。;(、]|$)"
    r"|[”\"」』]?、[“\"「『]?(?P<name>(?:(?!等|以及|[和与及])[\u4e00-\u9fffA-Za-z0-9·]){2,16})"
    r"(?=[”\"」』]|[和与及、等,。;(]|以及|$)"
)
_MOST = 60  #: names of one series


def beside(view: SentenceView, words: str, named: Named) -> Iterator[Named]:
    """Yield the names of a series that a name begins. A comma alone joins nothing: a last one with "and" must end it.

    Chinese series have 、 between their members, which joins names only.
    """
    found: list[Named] = []
    form = _FORM_BEHIND.match(words, named.end)
    at = form.end() if form else named.end
    ended = False
    while not ended and len(found) < _MOST:
        chinese = _ALSO_HAN.match(words, at)
        match = _ALSO.match(words, at) or chinese
        if match is None:
            break
        group = "end" if match["last"] else "name"
        ended = bool(match["last"])
        name = match[group]
        if is_generic(name) or view.lexicon.terms("actor", name) or view.lexicon.terms("information", name.lower()):
            break
        sdk = view.lexicon.sdk_mentions.fullmatch(name.lower())
        sdks = sdks_of(name, view.lexicon.sdk_names) if sdk else ()
        found.append(msgspec.structs.replace(named, start=match.start(group), end=match.end(group), sdks=sdks))
        at = match.end()
        ended = ended or (match is chinese and not _ALSO_HAN.match(words, at))
    if ended:
        yield from found
