"""Signatures found in a container. That a signature is valid is not claimed: only who is said to have signed."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

from consentry._native import Archive, ArchiveError
from consentry.model.app import Certificate, Signature
from consentry.model.text import Text
from consentry.package.blocks import SCHEMES, block_certificates
from consentry.package.certificates import broken_certificate, describe_certificate

_BLOCK_FILE = re.compile(r"META-INF/[^/]+\.(RSA|DSA|EC)", re.IGNORECASE)
_BLOCK_BYTES = 4 << 20
_MOST = 20  #: signature files of one archive


def read_signatures(archives: Iterable[tuple[str, Archive]]) -> tuple[tuple[Signature, ...], tuple[Text, ...]]:
    """Return the distinct signatures of all archives (name, archive), and what was damaged."""
    found: dict[tuple[str, tuple[str, ...]], Signature] = {}
    damage: list[Text] = []
    for name, archive in archives:
        for scheme, certificates in _signatures(name, archive, damage):
            signature = Signature(scheme=scheme, certificates=certificates)
            found.setdefault((scheme, tuple(c.sha256 for c in certificates)), signature)
    return tuple(sorted(found.values(), key=lambda s: s.scheme)), tuple(damage)


def _signatures(name: str, archive: Archive, damage: list[Text]) -> Iterable[tuple[str, tuple[Certificate, ...]]]:
    files = [member for member in dict.fromkeys(archive.names()) if _BLOCK_FILE.fullmatch(member)]
    for member in files[:_MOST]:
        place = f"{name}!{member}" if name else member
        try:
            certificates = _from_pkcs7(archive.read(member, _BLOCK_BYTES))
        except (ArchiveError, ValueError, UnsupportedAlgorithm) as error:
            damage.append(_damaged(place, str(error)))
            certificates = []
        yield "v1", _described(place, certificates, damage)
    for identifier, value in archive.signing_block():
        scheme = SCHEMES.get(identifier)
        if scheme is None:
            continue
        place = f"{name}: {scheme}" if name else scheme
        try:
            certificates = block_certificates(value)
        except ValueError as error:
            damage.append(_damaged(place, str(error)))
            certificates = []
        yield scheme, _described(place, certificates, damage)


def _from_pkcs7(data: bytes) -> list[bytes]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # faults of old certificates: read all the same
        return [c.public_bytes(encoding=Encoding.DER) for c in pkcs7.load_der_pkcs7_certificates(data)]


def _described(place: str, certificates: list[bytes], damage: list[Text]) -> tuple[Certificate, ...]:
    described = []
    for der in certificates:
        try:
            described.append(describe_certificate(der))
        except ValueError as error:
            damage.append(_damaged(place, str(error)))
            described.append(broken_certificate(der))
    return tuple(described)


def _damaged(place: str, why: str) -> Text:
    return Text(zh=f"{place}：签名或证书损坏（{why}）", en=f"{place}: damaged signature or certificate ({why})")
