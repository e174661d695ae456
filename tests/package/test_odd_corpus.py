"""Several hundred odd files of a public test set: an answer or a clean error for each, and the right schemes.

The set is that of `apksig` (AOSP) and androguard as PyPI's `apkparser_ag` carries it: names say what is wrong.
"""

from __future__ import annotations

import tarfile
from collections import Counter
from pathlib import Path

import pytest

from consentry.model.errors import InvalidApp
from consentry.package import Limits, Package, facts, read
from tests.apps import fetch_source
from tests.package.making import CATALOG

pytestmark = pytest.mark.real_apps
SHA256 = "bbcc3b72daf682f4019884196c6df77d514ef42cd736cbcaed25c84ff13b9ce5"


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Package | str]:
    """Name to what we say of the file."""
    folder = tmp_path_factory.mktemp("odd")
    with tarfile.open(fetch_source("apkparser_ag", "0.0.2", SHA256)) as source:
        for member in source:  # `extractall(filter=...)` is not in every 3.11
            content = source.extractfile(member) if member.name.endswith(".apk") else None
            if content is not None:
                (folder / Path(member.name).name).write_bytes(content.read())
    found: dict[str, Package | str] = {}
    for path in sorted(folder.rglob("*.apk")):
        try:
            package = read(path, Limits(), CATALOG)
        except InvalidApp as error:
            found[path.name] = error.value
            continue
        assert facts(package, CATALOG) is not None
        found[path.name] = package
    return found


def test_every_file_gives_an_answer(answers: dict[str, Package | str]) -> None:
    assert len(answers) > 300
    states = Counter(a if isinstance(a, str) else a.coverage[0].status.value for a in answers.values())
    assert states["finished"] == len(answers) - 6
    assert {name for name, answer in answers.items() if isinstance(answer, str)} == {
        "CertChain.apk",
        "empty-unsigned.apk",
        "v1-only-empty.apk",
        "v2-only-empty.apk",
        "v3-only-empty.apk",
    }
    assert states["failed"] == 1  # multidex.apk has no manifest


def test_schemes_are_those_of_the_name(answers: dict[str, Package | str]) -> None:
    wrong = {}
    for name, answer in answers.items():
        if isinstance(answer, str) or "-only" not in name:
            continue
        schemes = {signature.scheme for signature in answer.app.signatures if signature.certificates}
        if schemes != {name[:2]}:
            wrong[name] = schemes
    assert wrong == {
        "v2-only-no-certs-in-sig.apk": set(),
        "v2-only-wrong-apk-sig-block-magic.apk": set(),
        "v3-only-no-certs-in-sig.apk": set(),
        "v3-only-with-ecdsa-sha512-p384-wrong-apk-sig-block-magic.apk": set(),
        "v3-only-with-rsa-pkcs1-sha512-4096-apk-sig-block-size-mismatch.apk": set(),
    }


def test_broken_certificates_keep_their_hash(answers: dict[str, Package | str]) -> None:
    package = answers["v2-only-with-rsa-pkcs1-sha256-1024-cert-not-der.apk"]
    assert isinstance(package, Package)
    (signature,) = package.app.signatures
    assert len(signature.certificates[0].sha256) == 64
    assert "damaged" in package.oddities[0].en
