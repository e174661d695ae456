"""Templates of the pages, read as text: what in them people would see, and what a browser would run."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import consentry.campaign.web

FOLDER = Path(consentry.campaign.web.__file__).parent / "templates"

_TRANSLATED = re.compile(r"{%\s*(blocktranslate|blocktrans)\b.*?{%\s*end\1\s*%}", re.DOTALL)
_COMMENT = re.compile(r"{#.*?#}|{%\s*comment\b.*?{%\s*endcomment\s*%}", re.DOTALL)
_TAG = re.compile(r"{%.*?%}|{{.*?}}", re.DOTALL)
_LETTER = re.compile(r"[^\W\d_]")
_READ_ALOUD = {"alt", "title", "placeholder", "aria-label", "aria-description", "data-ask", "label", "summary"}

_CODE = {"code", "pre", "kbd"}

#: names that are the same in every language
NAMES = frozenset(
    {"Consentry", "SHA-256", "JSON", "CSV", "XLSX", "DOCX", "PDF", "Atom", "API", "HTML", "English", "简体中文"}
)


def templates() -> list[Path]:
    """Return the files."""
    return sorted(FOLDER.rglob("*.html"))


class Markup(HTMLParser):
    """Collects texts that are not translated, and what the content policy would refuse."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.bare: list[str] = []
        self.inline: list[str] = []
        self._code = 0
        without = _TAG.sub("", _TRANSLATED.sub("", _COMMENT.sub("", source)))
        self.feed(without)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at the attributes."""
        names = {name for name, _value in attrs}
        self._code += tag in _CODE
        if tag == "style" or (tag == "script" and "src" not in names):
            self.inline.append(f"<{tag}>")
        for name, value in attrs:
            if name == "style" or name.startswith(("on", "hx-on", "hx-vals", "hx-headers")):
                self.inline.append(f"{name}={value}")
            if value and value.strip().lower().startswith(("javascript:", "data:text")):
                self.inline.append(f"{name}={value}")
            if name in _READ_ALOUD:
                self._look(value or "")

    def handle_endtag(self, tag: str) -> None:
        """Note where code ends."""
        self._code -= tag in _CODE

    def handle_data(self, data: str) -> None:
        """Look at a text; what is typed or computed is the same in every language."""
        if not self._code:
            self._look(data)

    def _look(self, text: str) -> None:
        words = [word for word in text.split() if _LETTER.search(word) and word.strip(",.:;()·") not in NAMES]
        if words:
            self.bare.append(" ".join(words))
