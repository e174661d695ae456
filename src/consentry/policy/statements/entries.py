"""Third parties that have a line of their own above what is said of them: a heading, a `<dt>`, the title of a card."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

import msgspec

from consentry.model.document import Block, BlockKind, Document
from consentry.model.policy import Actor, ActorKind, Quote
from consentry.policy.reading.language import simplified
from consentry.policy.statements.announced import announces_parties
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.masking import masked
from consentry.policy.statements.names import NO_NAME, is_generic
from consentry.policy.statements.parallel import is_ours
from consentry.policy.statements.parting import FIRM, parted
from consentry.policy.statements.record import SDK_WORD, meaning_of
from consentry.policy.statements.sdks import sdks_of

_PARTS = re.compile(
    r"^\s*(?:[(（]?\d{1,2}(?:\.\d{1,2})*[).、．）]?\s|\d{1,2}[、.．]|[•·\-*【\[])?\s*(?P<name>[^()（）【】\[\]]{2,48}?)\s*[】\]]?"
    r"(?:[(（](?P<company>[^()（）]{2,60})[)）])?\s*[】\]]?(?:\s*(?:[—–]|\s-\s)\s*[^—–:：;；]{2,60})?$"
)
_WRITTEN = re.compile(r"[A-Z0-9][\w.+&'’/-]*(?: (?:[A-Z0-9&][\w.+&'’/-]*|for|of|and|by|from|the))*")
#: "a company – its SDK"
_FIRM_FIRST = re.compile(r"公司\s*[—–|·-]\s*\S.*(?:SDK|sdk|插件)$|\b(?:Inc|Ltd|LLC|GmbH|Corp)\.? [—–|-] .*\bSDK$")
_LEGAL = re.compile(r",(?= (?:Inc|LLC|Ltd|Limited|GmbH|Corp|S\.A|N\.V|B\.V)\b)")
_MARKS = re.compile(r"[,，。；;：:！!？?]")
#: words of titles that name no one
_COMMON = re.compile(
    r"类|信息|使用|共享|收集|权限|场景|目的|说明|如何|我们|您|第三方|委托|转让|披露|规则|法律|安全|例外|情形|功能$|统计$|推送$|广告$|支付$|登录$|分享$"
    r"|\b(?:data|information|sharing|advertising|ads|analytics|payments?|why|how|what|when|who|your|our|we|legal|security|retention|transfers?|consent|rights|cookies"
    r"|disclosures?|partners?|providers?|processors?|recipients?|services|other|types?|purposes?|international|business|marketing|law|children|questions?|changes)\b"
)
_ACTS = r"(?:(?: (?:may|will|can|also|then|only))* (?:receives?|collects?|obtains?|gets|processes)\b|(?:会|将|可能|可以)(?:收集|获取|读取|接收|得到))"
_GOT = re.compile(r"\b(?:receives?|gets|collects?|obtains?|it|they)\b|(?<!我们)(?:会|将|可能)?(?:收集|获取|接收|得到)")
_LONGEST_TITLE = 40
_LEAST_OWN = 4  #: characters of a name beside words that many names have
_LONGEST_BODY = 6  #: blocks below a title that is no heading


class Owner(msgspec.Struct, frozen=True):
    """A third party, whose name stands from `start` to `end` of the text."""

    start: int
    end: int
    name: str
    kind: ActorKind
    sdks: tuple[str, ...]
    company: str

    def actor(self, number: int) -> Actor:
        """Return the third party as who acts in the document `number`."""
        quote = Quote(document=number, start=self.start, end=self.end, text=self.name)
        return Actor(kind=self.kind, quote=quote, sdks=self.sdks)


def owners_of(lexicon: Lexicon, document: Document, taken: Sequence[tuple[int, int]] = ()) -> dict[int, Owner]:
    """Return of whom a block speaks, by its index. `taken`: spans that keyed lists have."""
    titles = _titles(lexicon, document, taken)
    counts: dict[int, int] = {}
    for at in titles:
        counts[document.blocks[at].section] = counts.get(document.blocks[at].section, 0) + 1
    bodies = _bodies(document, sorted(titles))
    owners: dict[int, Owner] = {}
    current: Owner | None = None
    left = 0
    for at, block in enumerate(document.blocks):
        if at in titles:
            owner, sure = titles[at]
            current = owner if sure or counts[block.section] > 1 else None
            left = bodies[at]
        elif block.kind is BlockKind.HEADING or left <= 0:
            current = None
        elif current is not None and block.kind is not BlockKind.CELL:
            goes_on = at - 1 not in titles and block.kind is BlockKind.PARAGRAPH  # the chapter, perhaps
            if goes_on and _gives_others(document, at - 1, current.name):
                current = None
                continue
            owners[at] = current
            left -= 1
    return owners


def _titles(lexicon: Lexicon, document: Document, taken: Sequence[tuple[int, int]]) -> dict[int, tuple[Owner, bool]]:
    """Return whom lines that stand above others name, and whether the words themselves tell that it is somebody."""
    titles: dict[int, tuple[Owner, bool]] = {}
    for at, block in enumerate(document.blocks):
        if block.hidden or at + 1 == len(document.blocks) or not _may_title(block, document.blocks[at + 1]):
            continue
        if len(document.words(block)) > 80 or any(low < block.end and block.start < high for low, high in taken):
            continue
        if _is_category(document, at, taken):
            continue
        kind = (
            announces_parties(lexicon, document, block)
            or _catalogued(lexicon, document, block)
            or _acts_below(document, at)
        )
        found = _owner(lexicon, document, block, kind) if kind is not None else None
        if found is not None and (found[1] or not _gives_others(document, at, found[0].name)):
            titles[at] = found
    return titles


def _is_category(document: Document, at: int, taken: Sequence[tuple[int, int]]) -> bool:
    """Return whether a short title stands above a list whose first item is a record with a name of its own: "Delivery"."""
    below = document.blocks[at + 1]
    own = below.kind is BlockKind.ITEM and any(low == below.start and high == below.end for low, high in taken)
    return own and re.search(FIRM, simplified(document.words(document.blocks[at]))) is None


def _may_title(block: Block, below: Block) -> bool:
    """Return whether a line may stand above others: an item does only above deeper ones."""
    if block.kind is BlockKind.ITEM:
        return below.kind is BlockKind.ITEM and below.level > block.level
    return block.kind in (BlockKind.HEADING, BlockKind.PARAGRAPH)


def _catalogued(lexicon: Lexicon, document: Document, block: Block) -> ActorKind | None:
    """Return that a heading is the name of a catalogued SDK, perhaps with its company in brackets."""
    match = _PARTS.match(document.words(block)) if block.kind is BlockKind.HEADING else None
    known = match is not None and lexicon.sdk_mentions.fullmatch(simplified(match["name"].strip()))
    return ActorKind.SDK if known else None


def _acts_below(document: Document, at: int) -> ActorKind | None:
    """Return that the words of a heading are who gets information in the block below it: "YouTube collects…"."""
    block, below = document.blocks[at], document.blocks[at + 1]
    words = document.words(block).strip()
    if block.kind is not BlockKind.HEADING or len(words) > _LONGEST_TITLE or below.kind is BlockKind.HEADING:
        return None
    acts = re.search(rf"(?<!\w){re.escape(words)}{_ACTS}", document.words(below))
    return ActorKind.THIRD_PARTY if acts and not is_generic(words) else None


def _gives_others(document: Document, at: int, name: str) -> bool:
    """Return whether the line below a title tells what the operator does, and neither names the title nor what is got."""
    below = simplified(document.words(document.blocks[at + 1]))
    return is_ours(below) and simplified(name) not in below and _GOT.search(below) is None


def _bodies(document: Document, titles: list[int]) -> dict[int, int]:
    """Return how many blocks below a title belong to it: below the last of several, as many as below another one."""
    bodies: dict[int, int] = {}
    longest = 0
    for at, after in itertools.pairwise([*titles, -1]):
        block = document.blocks[at]
        if block.kind is BlockKind.HEADING:
            bodies[at] = len(document.blocks)
        elif block.kind is BlockKind.ITEM:
            levels = [one.level for one in document.blocks[at + 1 : at + 1 + _LONGEST_BODY]]
            bodies[at] = next((i for i, level in enumerate(levels) if level <= block.level), len(levels))
        elif after >= 0 and document.blocks[after].section == block.section:
            bodies[at] = min(after - at - 1, _LONGEST_BODY)
            longest = max(longest, bodies[at])
        else:
            bodies[at] = max(1, longest)
            longest = 0
    return bodies


def titled(lexicon: Lexicon, document: Document, block: Block) -> tuple[int, int] | None:
    """Return where the name stands of the third party that a line below an announcement of them names."""
    kind = announces_parties(lexicon, document, block)
    found = _owner(lexicon, document, block, kind) if kind is not None else None
    return (found[0].start, found[0].end) if found else None


def _owner(lexicon: Lexicon, document: Document, block: Block, kind: ActorKind) -> tuple[Owner, bool] | None:
    """Return whom a line names, and whether the words themselves tell that it is somebody."""
    words = document.words(block)
    match = _PARTS.match(masked(words))
    if match is None:
        return None
    shown = words[slice(*match.span("name"))].strip()
    name = parted(words[match.start("name") :])[0] if _FIRM_FIRST.search(words) else shown
    folded = simplified(name)
    sdk = bool(SDK_WORD.search(folded)) or lexicon.sdk_mentions.search(folded) is not None
    firm = bool(re.search(FIRM, simplified(match["company"] or name)))
    if (
        _MARKS.search(_LEGAL.sub("", name))
        or NO_NAME.search(folded)
        or meaning_of(lexicon, name)
        or lexicon.cues("list-title", folded)
    ):
        return None
    if not sdk and any(lexicon.terms(term, folded) for term in ("information", "permission", "actor")):
        return None
    if kind is ActorKind.SDK and name.isascii() and len(re.sub(r"\W", "", _COMMON.sub("", folded))) >= _LEAST_OWN:
        common = False  # "Acme Analytics"
    else:
        common = _COMMON.search(folded) is not None
    if not (sdk or firm) and (common or (name.isascii() and not _WRITTEN.fullmatch(name))):
        return None
    if not (sdk or firm or name.isascii() or block.kind is BlockKind.HEADING):
        return None
    start = block.start + words.index(name, match.start("name"))
    return (
        Owner(
            start=start,
            end=start + len(name),
            name=name,
            kind=ActorKind.SDK if SDK_WORD.search(folded) else kind,
            sdks=sdks_of(name, lexicon.sdk_names) if sdk else (),
            company=words[slice(*match.span("company"))] if firm and match["company"] else "",
        ),
        sdk or firm,
    )
