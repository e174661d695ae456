"""Sending over SMTP with proof: the server's answer to the whole message, and a Message-ID that stays the same.

Setting `EMAIL_BACKEND` to this module's backend makes it the service's. With another one there is no answer to keep.
"""

from __future__ import annotations

import smtplib
from typing import Any

from django.conf import settings
from django.core.mail.backends.smtp import EmailBackend

_PATIENCE = 30  #: seconds to wait for the server; a worker must not hang


class NotSent(smtplib.SMTPException):
    """The mail was not sent on purpose, and will not be."""


class _Recording:
    """Keeps the answer to DATA, which `smtplib` throws away."""

    answer = ""

    def data(self, message: Any) -> tuple[int, bytes]:
        """Send the message and keep the answer."""
        code, text = super().data(message)  # type: ignore[misc]
        self.answer = f"{code} {text.decode('utf-8', 'replace')}"
        return code, text


class _Smtp(_Recording, smtplib.SMTP):
    pass


class _SmtpOverTls(_Recording, smtplib.SMTP_SSL):
    pass


class ProvingBackend(EmailBackend):
    """Django's SMTP backend that tells what the server answered."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.timeout = self.timeout or _PATIENCE

    @property
    def connection_class(self) -> type[smtplib.SMTP]:
        """Return the client that records."""
        return _SmtpOverTls if self.use_ssl else _Smtp

    @property
    def answer(self) -> str:
        """Return the answer to the latest message; ask before the connection is closed."""
        return str(getattr(self.connection, "answer", ""))


def is_final(error: Exception) -> bool:
    """Return whether trying again is of no use: the server refused for good (5xx)."""
    if isinstance(error, NotSent):
        return True
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return all(code >= 500 for code, _ in error.recipients.values())
    return isinstance(error, smtplib.SMTPResponseException) and error.smtp_code >= 500


def domain() -> str:
    """Return the domain of Message-IDs: that of the sender."""
    return settings.DEFAULT_FROM_EMAIL.rpartition("@")[2].rstrip(">") or "localhost"
