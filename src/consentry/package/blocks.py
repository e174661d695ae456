"""Certificates in an APK signing block: schemes v2, v3 and v3.1.

Layout: AOSP "APK Signature Scheme v2", "... v3": length-prefixed sequences of signers, of each its signed data, in it
digests and then certificates.
"""

from __future__ import annotations

from collections.abc import Iterator

#: id of the pair in the block -> scheme
SCHEMES = {0x7109871A: "v2", 0xF05368C0: "v3", 0x1B93AD61: "v3.1"}
_MOST = 100  #: certificates of one scheme


def block_certificates(value: bytes) -> list[bytes]:
    """Return the certificates (DER) of all signers in a scheme's value. Raises ValueError where it is damaged."""
    found: list[bytes] = []
    for signer in _items(_prefixed(value, 0)):
        signed = _prefixed(signer, 0)
        digests = _prefixed(signed, 0)
        for certificate in _items(_prefixed(signed, 4 + len(digests))):
            found.append(certificate)
            if len(found) >= _MOST:
                return found
    return found


def _prefixed(data: bytes, at: int) -> bytes:
    length = int.from_bytes(data[at : at + 4], "little")
    if at + 4 > len(data) or length > len(data) - at - 4:
        raise ValueError(f"a length of {length} at offset {at} leaves the {len(data)} bytes of its block")
    return data[at + 4 : at + 4 + length]


def _items(data: bytes) -> Iterator[bytes]:
    at = 0
    while at < len(data):
        item = _prefixed(data, at)
        yield item
        at += 4 + len(item)
