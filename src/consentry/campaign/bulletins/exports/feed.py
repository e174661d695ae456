"""The Atom feed of published bulletins (RFC 4287)."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from xml.etree import ElementTree as ET

from consentry.campaign.bulletins.exports.table import page
from consentry.campaign.bulletins.models import Bulletin
from consentry.model.text import Language, Text

_ATOM = "http://www.w3.org/2005/Atom"
_TITLE = Text(zh="侵害用户权益APP通报", en="Bulletins of apps that infringe on users' rights")
_AUTHOR = "Consentry"
_NEVER = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)  #: of an empty feed


def atom(bulletins: Iterable[Bulletin], base: str, address: Callable[[Bulletin], str], language: Language) -> bytes:
    """Return the feed. `base` is the feed's own absolute address, `address` gives that of a bulletin's page."""
    entries = [bulletin for bulletin in bulletins if bulletin.state == Bulletin.State.PUBLISHED]
    ET.register_namespace("", _ATOM)
    feed = ET.Element(f"{{{_ATOM}}}feed", {"{http://www.w3.org/XML/1998/namespace}lang": _tag(language)})
    _add(feed, "title", _TITLE.in_(language))
    _add(feed, "id", base)
    _add(feed, "link", rel="self", href=base)
    _add(feed, "updated", max((entry.published_at or _NEVER for entry in entries), default=_NEVER).isoformat())
    _add(_add(feed, "author"), "name", _AUTHOR)
    for bulletin in entries:
        _entry(feed, bulletin, address(bulletin), language)
    return bytes(ET.tostring(feed, encoding="utf-8", xml_declaration=True))


def _entry(feed: ET.Element, bulletin: Bulletin, url: str, language: Language) -> None:
    shown = page(bulletin, language)
    entry = _add(feed, "entry")
    _add(entry, "title", " ".join(filter(None, (shown.sample, shown.title))))
    _add(entry, "id", f"urn:sha256:{bulletin.digest}")  # a bulletin never changes, nor does its id
    _add(entry, "link", rel="alternate", href=url)
    published = (bulletin.published_at or _NEVER).isoformat()
    _add(entry, "published", published)
    _add(entry, "updated", published)
    _add(entry, "category", term=bulletin.kind)
    lines = [*shown.paragraphs, *(" | ".join(cell.replace("\n", "; ") for cell in row) for row in shown.rows)]
    _add(entry, "content", "\n".join(lines), type="text")


def _add(parent: ET.Element, tag: str, text: str = "", /, **attributes: str) -> ET.Element:
    child = ET.SubElement(parent, f"{{{_ATOM}}}{tag}", attributes)
    child.text = text or None
    return child


def _tag(language: Language) -> str:
    return "zh-CN" if language is Language.ZH else "en"
