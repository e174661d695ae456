"""A signing certificate as a value; a broken one keeps its hash."""

from __future__ import annotations

import hashlib
import warnings

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, rsa

from consentry.model.app import Certificate


def describe_certificate(der: bytes) -> Certificate:
    """Return what the certificate says. Raises ValueError where it cannot be read."""
    with warnings.catch_warnings():
        # Serial numbers that are negative or zero, and other faults of old certificates: read all the same.
        warnings.simplefilter("ignore")
        certificate = x509.load_der_x509_certificate(der)
        return Certificate(
            sha256=hashlib.sha256(der).hexdigest(),
            subject=certificate.subject.rfc4514_string(),
            issuer=certificate.issuer.rfc4514_string(),
            serial=format(certificate.serial_number, "x"),
            not_before=certificate.not_valid_before_utc.isoformat(),
            not_after=certificate.not_valid_after_utc.isoformat(),
            algorithm=_algorithm(certificate),
        )


def broken_certificate(der: bytes) -> Certificate:
    """Return what can be said of bytes that are no readable certificate: their hash."""
    empty = ""
    return Certificate(
        sha256=hashlib.sha256(der).hexdigest(),
        subject=empty,
        issuer=empty,
        serial=empty,
        not_before=empty,
        not_after=empty,
        algorithm=empty,
    )


def _algorithm(certificate: x509.Certificate) -> str:
    try:
        key = certificate.public_key()
    except ValueError:  # a curve or parameters that the library does not know
        return certificate.public_key_algorithm_oid.dotted_string
    match key:
        case rsa.RSAPublicKey():
            return f"RSA {key.key_size}"
        case dsa.DSAPublicKey():
            return f"DSA {key.key_size}"
        case ec.EllipticCurvePublicKey():
            return f"EC {key.curve.name}"
        case ed25519.Ed25519PublicKey():
            return "Ed25519"
        case ed448.Ed448PublicKey():
            return "Ed448"
        case _:
            return certificate.public_key_algorithm_oid.dotted_string
