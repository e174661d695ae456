"""Values that the types allow but that say nothing or contradict themselves."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import msgspec

from consentry.catalog.checks.flaw import Flaw
from consentry.catalog.document import Keys, Origin
from consentry.catalog.draft import Draft
from consentry.model.catalog import Api, Information, Match, Permission, Regulation, Sdk, Tag
from consentry.model.text import Text

LEVELS = ("normal", "dangerous", "signature", "appop", "oem")  #: of permissions
EFFECTS = ("starts", "defers", "switches-off")  #: of SDK calls

_SOURCES = ("source", "sources")


def check_texts(draft: Draft) -> Iterator[Flaw]:
    """Every text exists in both languages; everything that has a source names it."""
    for origin, item in draft.all():
        for keys in _empty(item, ()):
            yield Flaw(origin, type(item), keys, "is empty", "")


def check_dates(draft: Draft) -> Iterator[Flaw]:
    """Dates of validity are ISO 8601 and in order."""
    for origin, regulation in draft.of(Regulation):
        dates = {"valid_from": regulation.valid_from}
        if regulation.valid_to:
            dates["valid_to"] = regulation.valid_to
        wrong = [name for name, date in dates.items() if not _is_date(date)]
        for name in wrong:
            yield Flaw(origin, Regulation, (name,), "not a date (YYYY-MM-DD)")
        if not wrong and regulation.valid_to and regulation.valid_to <= regulation.valid_from:
            yield Flaw(origin, Regulation, ("valid_to",), f"not after valid_from {regulation.valid_from}")


def check_matches(draft: Draft) -> Iterator[Flaw]:
    """An API is recognised by something; what recognises it does not contradict itself."""
    for origin, information in draft.of(Information):
        yield from _apis(origin, Information, (*information.apis, *information.hands_on))
    for origin, tag in draft.of(Tag):
        yield from _apis(origin, Tag, tag.apis)
    for origin, sdk in draft.of(Sdk):
        for index, init in enumerate(sdk.init):
            if message := _wrong(init.match):
                yield Flaw(origin, Sdk, ("init", index, "match"), message)


def check_closed_sets(draft: Draft) -> Iterator[Flaw]:
    """Levels of permissions and effects of SDK calls are known ones."""
    for origin, permission in draft.of(Permission):
        if permission.level not in LEVELS:
            yield Flaw(origin, Permission, ("level",), f"not one of {', '.join(LEVELS)}")
    for origin, sdk in draft.of(Sdk):
        for index, init in enumerate(sdk.init):
            if init.effect not in EFFECTS:
                yield Flaw(origin, Sdk, ("init", index, "effect"), f"not one of {', '.join(EFFECTS)}")


def _apis(origin: Origin, item: type, apis: tuple[Api, ...]) -> Iterator[Flaw]:
    for index, api in enumerate(apis):
        if not api.matches:
            yield Flaw(origin, item, ("apis", index), "recognised by nothing", api.id)
        for number, match in enumerate(api.matches):
            if message := _wrong(match):
                yield Flaw(origin, item, ("apis", index, "matches", number), message)


def _wrong(match: Match) -> str:
    constants = bool(match.equals or match.prefixes or match.integers)
    if not match.class_name or "/" in match.class_name:
        return "`class_name` is a dotted name"
    if match.method and match.field:
        return "either a method or a field"
    if not match.method and not match.field:
        return "neither a method nor a field"
    if constants != (match.argument is not None and not match.overridden):
        return "`argument` and its constants belong together"
    if match.field and (constants or match.descriptor or match.overridden):
        return "a field has no arguments, descriptor or overrides"
    return ""


def _empty(value: object, keys: Keys) -> Iterator[Keys]:
    if isinstance(value, msgspec.Struct):
        must = ("zh", "en") if isinstance(value, Text) else _SOURCES
        for field in msgspec.structs.fields(value):
            below = getattr(value, field.name)
            if field.name in must and not _says_something(below):
                yield (*keys, field.encode_name)
            yield from _empty(below, (*keys, field.encode_name))
    elif isinstance(value, tuple | dict):
        for key, element in enumerate(value) if isinstance(value, tuple) else value.items():
            yield from _empty(element, (*keys, key))


def _says_something(source: object) -> bool:
    if isinstance(source, tuple):
        return bool(source) and all(str(part).strip() for part in source)
    return bool(str(source).strip())


def _is_date(text: str) -> bool:
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
