"""Ed25519: signing a manifest, checking a signature, and the fingerprint by which people know a key."""

from __future__ import annotations

import hashlib
import re

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from consentry.campaign.evidence.package.values import FORMAT, Signature

ALGORITHM = "Ed25519"
_HEX_KEY = re.compile(r"[0-9a-f]{64}", re.ASCII)
#: goes before the manifest, so that a signature of ours over anything else is none over a package
_CONTEXT = f"{FORMAT}\n".encode()


class BadKey(ValueError):
    """The text is no key of the kind that is needed."""


def sign(manifest: bytes, key: Ed25519PrivateKey) -> Signature:
    """Return the signature over a manifest. The same manifest and key always give the same one."""
    public = raw(key.public_key())
    return Signature(algorithm=ALGORITHM, public_key=public.hex(), signature=key.sign(_CONTEXT + manifest).hex())


def is_signed(manifest: bytes, signature: Signature) -> bool:
    """Return whether the signature is over these very bytes, by the key that it names."""
    if signature.algorithm != ALGORITHM:
        return False
    try:
        public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(signature.public_key))
        public.verify(bytes.fromhex(signature.signature), _CONTEXT + manifest)
    except (ValueError, InvalidSignature):
        return False
    return True


def fingerprint(public_key: str) -> str:
    """Return the SHA-256 of a public key given as hexadecimal. Raises ValueError."""
    return hashlib.sha256(bytes.fromhex(public_key)).hexdigest()


def raw(key: Ed25519PublicKey) -> bytes:
    """Return the 32 bytes of a public key."""
    return key.public_bytes(Encoding.Raw, PublicFormat.Raw)


def new_key() -> Ed25519PrivateKey:
    """Return a new private key."""
    return Ed25519PrivateKey.generate()


def private_pem(key: Ed25519PrivateKey) -> str:
    """Return a private key as PEM (PKCS #8, not encrypted)."""
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode("ascii")


def public_pem(public_key: str) -> str:
    """Return a public key, given as hexadecimal, as PEM."""
    key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key))
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode("ascii")


def read_private(text: str) -> Ed25519PrivateKey:
    """Return the private key of a PEM text. Raises BadKey; the message never holds the text."""
    try:
        key = load_pem_private_key(text.encode(), password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise BadKey("not a private key in PEM without a password") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise BadKey("not an Ed25519 key")
    return key


def read_public(text: str) -> str:
    """Return a public key as hexadecimal, from hexadecimal or PEM. Raises BadKey."""
    text = text.strip()
    if _HEX_KEY.fullmatch(text.lower()):
        return text.lower()
    try:
        key = load_pem_public_key(text.encode())
    except (ValueError, UnsupportedAlgorithm) as error:
        raise BadKey("not a public key: neither 64 hexadecimal digits nor PEM") from error
    if not isinstance(key, Ed25519PublicKey):
        raise BadKey("not an Ed25519 key")
    return raw(key).hex()


def read_fingerprint(text: str) -> str:
    """Return a fingerprint without the colons and spaces that people put in. Raises BadKey."""
    plain = re.sub(r"[:\s]", "", text).lower()
    if not _HEX_KEY.fullmatch(plain):
        raise BadKey("not a fingerprint: 64 hexadecimal digits are needed")
    return plain
