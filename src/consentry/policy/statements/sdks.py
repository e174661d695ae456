"""Which SDKs of the catalog a name in a policy may mean."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

from consentry.model.catalog import Catalog
from consentry.policy.reading.language import simplified

_NOISE = re.compile(r"[\s()\[\]、/|·.,:+_-]+|sdk|服务|开放平台|平台|第三方|android|安卓|客户端|软件")
_PARTS = re.compile(r"[()、,/|]")
_SHORTEST = 2
_LAST = chr(0x10FFFF)
_PREFIX = 3  #: characters of a known name that a longer name must begin with


class SdkNames(dict[str, tuple[str, ...]]):
    """SDK ids by name."""

    @cached_property
    def _ordered(self) -> list[str]:
        return sorted(self)

    def beginning(self, words: str) -> list[str]:
        """Return the names that begin with words."""
        low = bisect_left(self._ordered, words)
        return self._ordered[low : bisect_left(self._ordered, words + _LAST, low)]


def names_of(catalog: Catalog) -> SdkNames:
    """Return SDK ids by name, without the words that names are decorated with. One name may mean several."""
    table: dict[str, set[str]] = {}
    for sdk in catalog.sdks:
        for name in (sdk.name.zh, sdk.name.en, sdk.id):
            folded = simplified(name)
            for part in (folded, *_PARTS.split(folded)[:1]):
                key = bare(part)
                if len(key) >= _SHORTEST and not key.isdigit():
                    table.setdefault(key, set()).add(sdk.id)
    return SdkNames((key, tuple(sorted(ids))) for key, ids in table.items())


def bare(name: str) -> str:
    """Return a folded name without decoration: `友盟+ SDK（统计）` and `友盟+统计` come closer."""
    return _NOISE.sub("", simplified(name))


def sdks_of(name: str, table: SdkNames) -> tuple[str, ...]:
    """Return the ids of the SDKs that may be meant, empty where none is known by that name."""
    keys = [bare(name), *(bare(part) for part in _PARTS.split(simplified(name)))]
    for key in keys:
        if key in table:
            return table[key]
    for key in keys:
        for length in range(len(key), _PREFIX - 1, -1):
            if key[:length] in table:
                return table[key[:length]]
    # the name may be a shorter form of the catalog's: 极光 for 极光推送
    longer = {sdk for key in keys if len(key) >= _SHORTEST for other in table.beginning(key) for sdk in table[other]}
    return tuple(sorted(longer)) if len(longer) <= 8 else ()
