"""What a check yields."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec

from consentry.catalog.document import Keys, Origin
from consentry.catalog.draft import Draft


class Flaw(msgspec.Struct, frozen=True):
    """Something wrong with an item: where, and what."""

    origin: Origin
    item: type
    keys: Keys
    message: str
    value: str | None = None  #: None = what is written there


Check = Callable[[Draft], Iterator[Flaw]]
