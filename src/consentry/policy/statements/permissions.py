"""Permissions that sentences and tables name, with the purposes told there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from consentry.model.document import Block, BlockKind, Document
from consentry.model.policy import PermissionUse, Quote
from consentry.policy.reading.language import simplified
from consentry.policy.statements.lexicon import Hit, Lexicon
from consentry.policy.statements.sentence import SentenceView
from consentry.policy.statements.titles import is_line_title

_TITLE = re.compile(r"\bpermissions?\b|权限")
_ASKING = re.compile(r"\bpermissions?\b|权限|授权|\brequest access\b")
_GRANTS = re.compile(
    r"\W*[a-z][a-z -]{2,20}(?: \([^()]{0,60}\))?:|\W*[\u4e00-\u9fff]{2,8}:"
)  #: "Camera: to scan codes"
_LISTED = re.compile(
    r"\bpermissions?\b[^.:]{0,40}:"
    r"|(?:access to|request access|asks? for|uses?) (?:to )?(?:your|the|its) [^.]{0,80}\bpermission"
    r"|\b(?:turn|switch)(?:ed|ing)? off (?:\w+ ){0,3}(?:access|permissions?)\b|\bpermissions? (?:such as|like)\b"
    r"|权限[^。:]{0,12}:|关(?:闭|掉)[^。;:]{0,20}(?:系统|手机|设备)(?:的)?(?:系统)?设置"
    r"|关(?:闭|掉)[^。;:]{0,20}[:(](?:手机|系统|设备)"
)
#: words that name a permission as such, where others tell what is done with it: 读取相册
_AS_SUCH = re.compile(r"权限|授权|permission|access|_")
_BRACKETS = re.compile(r"\([^()]*\)")
_ANDROID = re.compile(r"android\.permission\.[a-z_]{3,60}|\b[a-z]{3,20}_[a-z_]{3,40}\b")


def permissions_of(
    lexicon: Lexicon, document: Document, number: int, rows: Sequence[PermissionUse]
) -> Iterator[PermissionUse]:
    """Yield the permissions that sentences name, with the purposes told there, and those of columns that `rows` left out.

    Below a heading or a question that speaks of permissions, and behind "permissions:", bare nouns are permissions too.
    """
    asked = False
    told = -2  #: the section in which permissions were spoken of
    titled = False  #: below a line that is a title and speaks of them
    for sentence in document.sentences:
        block = document.blocks[sentence.block]
        if block.kind is BlockKind.CELL or block.hidden:
            continue
        view = SentenceView(lexicon, document, number, sentence.start, sentence.end)
        if block.kind is not BlockKind.HEADING and view.text.rstrip().endswith("?"):
            asked = bool(_TITLE.search(view.text))
        if block.kind is BlockKind.HEADING or is_line_title(view, block):
            titled = block.kind is not BlockKind.HEADING and bool(_TITLE.search(view.text))
        speaks = _ASKING.search(view.text) is not None
        told = block.section if speaks else told
        listed = (
            asked
            or titled
            or (told == block.section and _GRANTS.match(view.text) is not None)
            or _is_titled(document, block)
            or bool(_LISTED.search(view.text))
        )
        hits = [hit for hit in view.permissions if listed or speaks or _AS_SUCH.search(view.text[hit.start : hit.end])]
        yield from _uses(view, [*hits, *(_nouns(lexicon, view) if listed else ())])
    for use in _of_tables(lexicon, document, number):
        if not any(row.permission == use.permission and _holds(row.quote, use.quote) for row in rows):
            yield use


def _holds(outer: Quote, inner: Quote) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _is_titled(document: Document, block: Block) -> bool:
    above = document.words(document.blocks[block.section]).lower() if block.section >= 0 else ""
    return bool(_TITLE.search(above))


def _nouns(lexicon: Lexicon, view: SentenceView) -> list[Hit]:
    """Return the nouns that may be permissions, without those in brackets behind another: camera (photos of damage)."""
    nouns = lexicon.terms("permission-noun", view.text)
    asides = [match.span() for match in _BRACKETS.finditer(view.text)]
    return [
        noun
        for noun in nouns
        if not any(start < noun.start < end and any(other.end <= start for other in nouns) for start, end in asides)
    ]


def _of_tables(lexicon: Lexicon, document: Document, number: int) -> Iterator[PermissionUse]:
    """Yield what stands in columns that are headed by 权限, "Permission"."""
    for table in document.tables:
        grid = table.grid()
        heads = [
            simplified(document.text[cell.start : cell.end]).strip() if cell else ""
            for cell in (grid[0] if grid else ())
        ]
        for column, head in enumerate(heads):
            if not lexicon.cues("header", head, value="permission"):
                continue
            for cell in dict.fromkeys(row[column] for row in grid[1:]):
                if cell is None:
                    continue
                view = SentenceView(lexicon, document, number, cell.start, cell.end)
                yield from _uses(view, view.permissions or _nouns(lexicon, view))


def _uses(view: SentenceView, hits: list[Hit]) -> Iterator[PermissionUse]:
    for group in dict.fromkeys(hit.value for hit in sorted(hits, key=lambda hit: hit.start)):
        names = tuple(dict.fromkeys(_ANDROID.findall(view.text)))
        yield PermissionUse(permission=group, quote=view.whole, purposes=_purposes(view), names=names)


def _purposes(view: SentenceView) -> tuple[Quote, ...]:
    return tuple(view.quote(*(hit.what or (hit.start, hit.end))) for hit in view.purposes)
