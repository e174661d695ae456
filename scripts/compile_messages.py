#!/usr/bin/env python3
"""Compile the campaign service's translations (.po -> .mo), without GNU gettext; tell what is not translated.

scripts/compile_messages.py            compile what is newer than its .mo
scripts/compile_messages.py --missing  print the untranslated strings as .po entries and fail if there are any
"""

from __future__ import annotations

import argparse
import ast
import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

CAMPAIGN = Path(__file__).parent.parent / "src" / "consentry" / "campaign"
LOCALE = "zh_Hans"

Message = tuple[str | None, str]  #: context, text (the singular where there are two)

_GETTEXT = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}
_STRING = r"""('(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")"""
_CALL = re.compile(rf"(?<![A-Za-z])(n?p?gettext|_)\(\s*[uU]?{_STRING}(?:\s*,\s*[uU]?{_STRING})?", re.DOTALL)
_PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}")


def compile_all(root: Path = CAMPAIGN) -> list[Path]:
    """Compile every catalog that is newer than its result, and return the results written."""
    written = []
    for source in sorted(root.rglob("LC_MESSAGES/*.po")):
        target = source.with_suffix(".mo")
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        out = io.BytesIO()
        write_mo(out, _read(source))
        partial = target.with_suffix(".mo.part")  # a reader at the same time sees the old one or the new one
        partial.write_bytes(out.getvalue())
        partial.replace(target)
        written.append(target)
    return written


def used(root: Path = CAMPAIGN) -> dict[Message, str]:
    """Return the strings that pages and code want translated, each with one place of use."""
    found: dict[Message, str] = {}
    for path in sorted(root.rglob("*")):
        if "migrations" in path.parts or "static" in path.parts:
            continue
        if path.suffix == ".py":
            messages = _in_python(path)
        elif path.suffix in {".html", ".txt", ".xml"} and "templates" in path.parts:
            messages = _in_template(path)
        else:
            continue
        for message in messages:
            found.setdefault(message, str(path.relative_to(root)))
    return found


def translated(root: Path = CAMPAIGN) -> dict[Message, str]:
    """Return what is translated, by all catalogs together; fuzzy ones do not count."""
    result: dict[Message, str] = {}
    for source in sorted(root.rglob(f"{LOCALE}/LC_MESSAGES/*.po")):
        for message in _read(source):
            text = message.string if isinstance(message.string, str) else message.string[0]
            if message.id and text and not message.fuzzy:
                result[message.context, _singular(message.id)] = text
    return result


def fuzzy(root: Path = CAMPAIGN) -> list[Message]:
    """Return the translations that are marked as guesses."""
    return [
        (message.context, _singular(message.id))
        for source in sorted(root.rglob(f"{LOCALE}/LC_MESSAGES/*.po"))
        for message in _read(source)
        if message.id and message.fuzzy
    ]


def conflicts(root: Path = CAMPAIGN) -> dict[Message, set[str]]:
    """Return the strings that catalogs translate in different ways: which one is shown would be chance."""
    texts: dict[Message, set[str]] = {}
    for source in sorted(root.rglob(f"{LOCALE}/LC_MESSAGES/*.po")):
        for message in _read(source):
            text = message.string if isinstance(message.string, str) else message.string[0]
            if message.id and text:
                texts.setdefault((message.context, _singular(message.id)), set()).add(text)
    return {key: found for key, found in texts.items() if len(found) > 1}


def wrong_placeholders(root: Path = CAMPAIGN) -> list[Message]:
    """Return the translations whose placeholders are not those of the original."""
    return [
        key
        for key, text in translated(root).items()
        if set(_PLACEHOLDER.findall(text)) != set(_PLACEHOLDER.findall(key[1]))
    ]


def _read(source: Path) -> Catalog:
    with source.open("rb") as file:
        return read_po(file, locale=LOCALE, abort_invalid=True)


def _singular(identifier: str | list[str] | tuple[str, ...]) -> str:
    return identifier if isinstance(identifier, str) else identifier[0]


def _in_python(path: Path) -> Iterator[Message]:
    with path.open("rb") as file:
        for _line, text, _comments, context in extract("python", file, keywords=_GETTEXT):
            yield context, _singular(text)


def _in_template(path: Path) -> Iterator[Message]:
    from django.utils.translation.template import templatize  # late: compiling needs no Django

    for name, first, second in _CALL.findall(templatize(path.read_text(encoding="utf-8"))):
        if name in {"pgettext", "npgettext"}:
            yield ast.literal_eval(first), ast.literal_eval(second)
        else:
            yield None, ast.literal_eval(first)


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--missing", action="store_true", help="print what is not translated")
    if not parser.parse_args().missing:
        for path in compile_all():
            print(path)
        return 0
    done = translated()
    catalog = Catalog(locale=LOCALE)
    for (context, text), place in used().items():
        if (context, text) not in done:
            catalog.add(text, context=context, locations=[(place, 1)])
    write_po(sys.stdout.buffer, catalog, omit_header=True, no_location=False, include_lineno=False)
    return 1 if len(catalog) else 0


if __name__ == "__main__":
    sys.exit(main())
