"""The categories of the suite: `categories.yml`."""

from __future__ import annotations

import msgspec

from samples.flow.case import HERE


class Category(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the cases of a folder have in common."""

    title: str
    counted: bool = True  #: part of the total
    implicit: bool = False  #: inspected with implicit flows followed
    flows: bool = True  #: what leaves is compared; else only what the cases ask about: gates, permission requests


def categories() -> dict[str, Category]:
    """Return folder -> category, in the order of the tables. Raises msgspec.ValidationError."""
    return msgspec.yaml.decode((HERE / "categories.yml").read_bytes(), type=dict[str, Category])
