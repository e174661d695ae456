"""Forms of the area `overview`: it has none; the addresses of its lists are read here."""

from __future__ import annotations

import msgspec
from django.http import QueryDict

from consentry.campaign.overview.values import Selection


def selection_of(query: QueryDict) -> Selection:
    """Return the selection that an address asks for; what it does not know of an address, it leaves alone."""
    names = [field.name for field in msgspec.structs.fields(Selection)]
    return Selection(**{name: str(query[name])[:300] for name in names if name in query})
