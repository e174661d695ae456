"""Vendors' own archives are identified as their SDKs, exactly; the list holds every exception with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from consentry.catalog import load
from consentry.sdk.identify import identify
from consentry.sdk.owner import index_owners
from tests.sdk.values import app
from tests.sdk.vendor_archives import Labelled, labelled, read_package

if TYPE_CHECKING:
    from sdk_archives import Archive

pytestmark = pytest.mark.real_apps

_BYTES_PER_UNIT = 2  #: of JVM code for one DEX code unit, roughly


@pytest.fixture(scope="module")
def package() -> dict[str, tuple[str, Archive]]:
    return read_package()


@pytest.mark.parametrize("row", labelled(), ids=lambda row: row.member)
def test_an_archive_is_its_vendors_sdk(row: Labelled, package: dict[str, tuple[str, Archive]]) -> None:
    digest, archive = package[row.member]
    assert digest == row.sha256
    classes = [
        (java.name, "classes.jar", java.coded, java.code_bytes // _BYTES_PER_UNIT) for java in archive.classes.values()
    ]
    present = identify(app("test.app"), classes, load()).present
    sizes = {sdk.id: sum(signal.count for signal in sdk.signals) for sdk in present}
    assert max(sizes, key=lambda sdk: sizes[sdk], default="") == row.sdk
    assert sizes.keys() - {row.sdk} == row.also


def test_the_list_is_long_and_gives_a_reason_for_every_exception() -> None:
    rows = labelled()
    assert len(rows) == 91
    assert sum(not row.sdk for row in rows) == 4
    assert len({row.sdk for row in rows}) >= 30


def test_classes_without_an_owner_are_few(package: dict[str, tuple[str, Archive]]) -> None:
    owners = index_owners(load().sdks)
    names = [name for row in labelled() for name in package[row.member][1].classes]
    strangers = [name for name in names if not owners.owner(name)]
    assert len(strangers) < 0.005 * len(names), strangers[:20]
