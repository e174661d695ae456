"""The shipped lexicon, and policies made from a text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from consentry.catalog import load
from consentry.model.catalog import Catalog
from consentry.model.policy import Policy
from consentry.policy import Limits, collect

Say = Callable[..., Policy]


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load()


@pytest.fixture(scope="session")
def say(catalog: Catalog) -> Say:
    """Return what a text says, as a policy."""

    def read(text: str, name: str = "policy.md") -> Policy:
        return collect([(name, text.encode())], Limits(), catalog)

    return read
