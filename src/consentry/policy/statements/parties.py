"""Third parties that prose names: `Bugly（深圳市腾讯计算机系统有限公司）：收集…`, 服务商“甲”, "… provided by Acme GmbH"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from consentry.model.document import BlockKind, Document
from consentry.model.policy import Action, ActorKind, Statement, ThirdParty
from consentry.policy.reading.language import simplified
from consentry.policy.statements.acts import PASSING
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.sdks import sdks_of
from consentry.policy.statements.sentence import SentenceView

_SDK = re.compile(r"sdk|插件|开发包", re.IGNORECASE)
_FIRM = r"(?:有限公司|有限责任公司|股份公司|公司|集团|\b(?:inc|llc|ltd|limited|gmbh|corp|corporation|plc|s\.a|b\.v|co)\b\.?)"
#: what begins a line: a name, perhaps its company, and a colon
_ENTRY = re.compile(
    rf"^\s*(?:[(]?\d{{1,2}}[).、．]|[•·\-*])?\s*[\"“「]?(?P<name>[^:,。;()\"“”「」]{{2,40}}?)[\"”」]?\s*"
    rf"(?:\((?P<company>[^()]{{2,60}}{_FIRM}[^()]{{0,20}}|[^()]{{2,40}})\)[^:,。;]{{0,8}})?\s*[:—–]\s*"
)
_QUOTED = re.compile(
    r"(?:服务商|公司|合作伙伴|平台|机构|提供方|第三方|合作方|由|委托|向|使用|接入)的?[\"“「『](?P<name>[^\"“”「」『』,。;]{2,24})[\"”」』]"
)
_FIRMS = re.compile(
    r"(?:委托|向|与|由|给|至|合作的?|服务商|提供方|使用)(?P<name>[\u4e00-\u9fff()a-z0-9·]{2,26}?(?:有限公司|有限责任公司|股份公司))"
    r"|\b(?:by|to|with|use|uses|using|from|through|via|engaged?|provider|processor),? (?P<en>[a-z0-9][\w.&'-]*(?: [a-z0-9&][\w.&'-]*){0,4},? "
    r"(?:inc|llc|ltd|limited|gmbh|corp|corporation|plc|s\.a\.?|b\.v|pte|ag))\b\.?"
)
_SUBJECT_GAP = re.compile(
    r"[\s”\"」』]*(?:\([^()]{0,40}\))?\s*(?:sdk|服务|平台)?\s*(?:亦|也|均|都)?(?:可能|或|会|将|需要?|能够?|可以?|may|will|can|also|automatically|自动|直接|\s)*"
)
#: no name, though it stands where one would
_NO_NAME = re.compile(
    r"如下|以下|下列|明细|清单|列表|名称|说明|包括|目录|情况|信息|我们|您|你|\b(?:we|you|following|below|information|data)\b"
)
#: an English name at the beginning of a clause, up to its verb
_CAPITALISED = re.compile(
    r"(?:^|[.;:•]\s*|\band (?=[A-Z])|[-*]\s+)(?!(?:We|You|They|It|I|This|That|These|Those|The|Our|Your|If|When|Where|While|No|All|Each|Any|Some|Such"
    r"|In|On|For|As|With|Users?|Customers?|Children|Data|Information|What|Which|Who|How|To|Please|Only|Most|Other|Everything|Nothing"
    r"|Nobody|Passengers?|Parents?|Members?|Visitors?|Photos?|Videos?|Audio|Voice|Once|After|Before|Because|Cookies?|Location)\b)"
    r"(?P<name>[A-Z][\w&'.-]*(?: (?:[A-Z0-9&][\w&'.-]*|of|and))*?(?:,? (?:Inc|LLC|L\.L\.C|Ltd|Limited|GmbH|AG|A/S|ApS|B\.V|[Pp]lc|PLC|Corp|SARL|S\.A|S\.r\.l|Pte(?: Ltd)?)\.?)?(?: SDK)?)"
    r"(?:\s*\([^()]{0,60}\))?,?\s+(?:may|can|will|also|only|automatically|then|[a-z]+s [a-z ]{2,30} and therefore)?\s*$"
)
#: words of titles that are no part of a name
_COMMON_WORDS = (
    "privacy policy notice statement terms and the of for to this app our we us you your is are data information protection last updated"
    " effective date sdk google android google's inc llc ltd limited gmbh company service services how what it in on by with"
)
_COMMON = frozenset(_COMMON_WORDS.split())
_OTHERS = (ActorKind.SDK, ActorKind.THIRD_PARTY)
_MOST = 6  #: names of one sentence


class Named(msgspec.Struct, frozen=True):
    """A name in a sentence; offsets in its text."""

    start: int
    end: int
    kind: ActorKind
    sdks: tuple[str, ...] = ()
    company: str = ""
    entry: bool = False  #: it begins the line, and what follows is said of it
    after: int = 0  #: where what is said of an entry begins


def entry_of(view: SentenceView, *, listed: bool) -> Named | None:
    """Return the third party that the line is an entry of. `listed`: the section lists third parties."""
    match = _ENTRY.match(view.text)
    if match is None:
        return None
    name = match["name"].strip()
    if _NO_NAME.search(name):
        return None
    sdks = sdks_of(name, view.lexicon.sdk_names)
    firm = bool(match["company"] and re.search(_FIRM, match["company"]))
    if not (_SDK.search(name) or firm or (sdks and listed)):
        return None
    if (
        any(view.lexicon.terms(kind, name) for kind in ("information", "permission"))
        and not _SDK.search(name)
        and not firm
    ):
        return None
    kind = ActorKind.SDK if _SDK.search(name) or sdks or listed else ActorKind.THIRD_PARTY
    start = match.start("name")
    return Named(start, start + len(name), kind, sdks, (match["company"] or "") if firm else "", True, match.end())


def names_in(view: SentenceView) -> Iterator[Named]:
    """Yield the names that a sentence gives to whom it speaks of."""
    for match in _QUOTED.finditer(view.text):
        sdks = sdks_of(match["name"], view.lexicon.sdk_names)
        kind = ActorKind.SDK if sdks or _SDK.search(match["name"]) else ActorKind.THIRD_PARTY
        yield Named(*match.span("name"), kind, sdks)
    for match in _FIRMS.finditer(view.text):
        yield Named(*match.span("name" if match["name"] else "en"), ActorKind.THIRD_PARTY)
    for match in view.lexicon.sdk_mentions.finditer(view.text):
        yield Named(*match.span("name"), ActorKind.SDK, sdks_of(match["name"], view.lexicon.sdk_names))


def subject_of(view: SentenceView, start: int, brand: frozenset[str]) -> Named | None:
    """Return the name that stands as the subject right before a verb at `start`: "Google AdMob will collect".

    `brand`: words of the app's own name; it is no third party.
    """
    written = view.document.text[view.start : view.start + start]
    match = _CAPITALISED.search(written)
    if match is None:
        before = (named for named in names_in(view) if named.end <= start)
        return next((named for named in before if _SUBJECT_GAP.fullmatch(view.text, named.end, start)), None)
    if set(match["name"].lower().split()) & brand:
        return None
    name = match["name"]
    sdk = _SDK.search(name) or view.lexicon.sdk_mentions.fullmatch(name.lower())
    sdks = sdks_of(name, view.lexicon.sdk_names) if sdk else ()
    return Named(*match.span("name"), ActorKind.SDK if sdk else ActorKind.THIRD_PARTY, sdks)


def brand_of(document: Document) -> frozenset[str]:
    """Return the words of the document's title, and of its first lines up to "we": the app's and the operator's names."""
    words: set[str] = set()
    for block in document.blocks[:4]:
        words.update(re.findall(r"[a-z0-9][\w&'-]+", document.words(block)[:300].lower()))
    return frozenset(words) - _COMMON


def lists_parties(document: Document, section: int) -> bool:
    """Return whether the heading of a section announces SDKs or other recipients."""
    if section < 0:
        return False
    words = document.words(document.blocks[section]).lower()
    return bool(re.search(r"sdk|第三方|合作|third[- ]part|partners?\b|providers?\b|processors?\b|recipients?\b", words))


def prose_parties(
    lexicon: Lexicon, document: Document, number: int, statements: Sequence[Statement], known: Sequence[ThirdParty]
) -> Iterator[ThirdParty]:
    """Yield the third parties that sentences name as receiving or collecting information."""
    told = {_folded(party.name) for party in known}
    by_sentence: dict[int, list[Statement]] = {}
    for statement in statements:
        by_sentence.setdefault(statement.sentence, []).append(statement)
    for index, sentence in enumerate(document.sentences):
        block = document.blocks[sentence.block]
        if block.hidden or block.kind in (BlockKind.CELL, BlockKind.HEADING):
            continue
        view = SentenceView(lexicon, document, number, sentence.start, sentence.end)
        entry = entry_of(view, listed=lists_parties(document, block.section))
        given = [s for s in by_sentence.get(index, ()) if s.polarity == "affirmed" and _passes(s)]
        if entry is None and not given:
            continue
        acting = [_actor_in(view, s) for s in given if s.actor.kind in _OTHERS and s.actor.quote]
        apart = [n for n in names_in(view) if all(n.end <= a.start or a.end <= n.start for a in acting)]
        for named in [entry] if entry else [*acting, *apart[:_MOST]]:
            quote = view.quote(named.start, named.end)
            if not quote.text or _folded(quote.text) in told or not _is_name(view, quote.text):
                continue
            told.add(_folded(quote.text))
            mentions = {m.quote.start: m for s in given for m in s.information}
            yield ThirdParty(
                quote=view.whole,
                name=quote.text,
                kind=named.kind,
                sdks=named.sdks,
                company=named.company,
                purposes=tuple({p.start: p for s in given for p in s.purposes}.values()),
                information=tuple(mentions[at] for at in sorted(mentions)),
            )


def _actor_in(view: SentenceView, statement: Statement) -> Named:
    quote = statement.actor.quote
    low = quote.start - view.start if quote else 0
    high = quote.end - view.start if quote else 0
    return Named(low, high, statement.actor.kind, statement.actor.sdks)


def _passes(statement: Statement) -> bool:
    return statement.action in PASSING or (
        statement.action is Action.COLLECT and statement.actor.kind in (ActorKind.SDK, ActorKind.THIRD_PARTY)
    )


def _is_name(view: SentenceView, words: str) -> bool:
    """Return whether the words name somebody: "our partners" and 第三方 do not."""
    hits = view.lexicon.terms("actor", simplified(words))
    return bool(words.strip()) and not any(hit.end - hit.start >= len(words) - 4 for hit in hits)


def _folded(name: str) -> str:
    return re.sub(r"sdk|\s", "", name.lower())
