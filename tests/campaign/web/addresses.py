"""Every address of the pages, found by walking the URL configuration."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.urls import URLPattern, URLResolver, converters, get_resolver, reverse

from consentry.campaign.web.pages import Needs

#: something for every part of an address; no object has such an id
_EXAMPLES: dict[type, Any] = {
    converters.IntConverter: 987654321,
    converters.StringConverter: "nothing",
    converters.SlugConverter: "nothing",
    converters.UUIDConverter: uuid.UUID(int=0),
    converters.PathConverter: "nothing/here",
}


@dataclass(frozen=True)
class Address:
    """A page's address."""

    name: str
    url: str
    needs: Needs | None  #: None: the view is not marked as a page


def addresses(*, huge: bool = False) -> list[Address]:
    """Return those of the namespace `web`. `huge`: with numbers of objects that no database can hold."""
    return [address for address in _walk(get_resolver(), (), huge) if address.name.startswith("web:")]


def _walk(resolver: URLResolver, namespaces: tuple[str, ...], huge: bool) -> Iterator[Address]:
    for entry in resolver.url_patterns:
        if isinstance(entry, URLResolver):
            yield from _walk(entry, (*namespaces, entry.namespace) if entry.namespace else namespaces, huge)
        elif isinstance(entry, URLPattern) and namespaces[:1] == ("web",):
            name = ":".join((*namespaces, str(entry.name)))
            found = _converters(name)
            arguments = {key: _example(converter) for key, converter in found.items()}
            if huge:
                arguments = {key: 10**30 if isinstance(value, int) else value for key, value in arguments.items()}
            yield Address(name=name, url=reverse(name, kwargs=arguments), needs=getattr(entry.callback, "needs", None))


def _converters(name: str) -> dict[str, Any]:
    *namespaces, last = name.split(":")
    resolver = get_resolver()
    found: dict[str, Any] = {}
    for namespace in namespaces:
        _prefix, resolver = resolver.namespace_dict[namespace]
        found |= resolver.pattern.converters
    for _possible, _pattern, _defaults, here in resolver.reverse_dict.getlist(last):
        found |= here
    return found


def _example(converter: Any) -> Any:
    for kind, value in _EXAMPLES.items():
        if isinstance(converter, kind):
            return value
    regex = getattr(converter, "regex", "")
    for value in ("0" * 64, "nothing", "html", "csv", "0"):
        if re.fullmatch(regex, value):
            return value
    raise AssertionError(f"no example for a part of an address that must match {regex!r}")
