"""What must be right before the service is opened to others: `consentry campaign check --deploy`, and every start."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, Warning, register, run_checks
from django.core.exceptions import ImproperlyConfigured
from django.db import connection

_LOCAL = {"localhost", "127.0.0.1", "[::1]", "::1"}
_KEY_LENGTH = 50


@register(Tags.security, deploy=True)
def production(**_: Any) -> list[CheckMessage]:
    """Return what is wrong with the settings of a service that others reach."""
    return [*_errors(), *_warnings()]


def _errors() -> Iterator[CheckMessage]:
    if settings.DEBUG:
        yield Error("CONSENTRY_DEBUG shows settings and code to visitors", hint="unset it", id="consentry.E001")
    if not settings.SECURE:
        yield Error("cookies would go over plain HTTP", hint="set CONSENTRY_HTTPS=1", id="consentry.E002")
    if len(settings.SECRET_KEY) < _KEY_LENGTH:
        hint = 'python -c "import secrets; print(secrets.token_urlsafe(50))" prints one'
        yield Error(f"CONSENTRY_SECRET_KEY has less than {_KEY_LENGTH} characters", hint=hint, id="consentry.E003")
    hosts = set(settings.ALLOWED_HOSTS)
    if not hosts - _LOCAL or "*" in hosts:
        yield Error("CONSENTRY_HOSTS does not name the site", hint="set it to its host names", id="consentry.E004")
    address = urlsplit(settings.BASE_URL)
    if address.scheme != "https" or address.hostname in _LOCAL:
        yield Error("CONSENTRY_BASE_URL is not the site's https:// address", id="consentry.E005")


def _warnings() -> Iterator[CheckMessage]:
    if connection.vendor == "sqlite":
        hint = "set CONSENTRY_DATABASE to a PostgreSQL server"
        yield Warning("SQLite lets one writer at a time in, on one machine", hint=hint, id="consentry.W001")
    if not settings.REQUIRE_SECOND_FACTOR:
        yield Warning("passwords alone open the service (CONSENTRY_REQUIRE_TOTP)", id="consentry.W002")
    if settings.DEFAULT_FROM_EMAIL.rpartition("@")[2].rstrip(">") in _LOCAL:
        yield Warning("mail would come from localhost (CONSENTRY_MAIL_FROM)", id="consentry.W003")


def require() -> None:
    """Raise ImproperlyConfigured where the service is said to be in production (HTTPS) and something is wrong."""
    if not settings.SECURE:
        return
    found = run_checks(tags=[Tags.security], include_deployment_checks=True)
    wrong = [message for message in found if message.is_serious() and not message.is_silenced()]
    if wrong:
        raise ImproperlyConfigured("; ".join(f"{message.msg} ({message.id})" for message in wrong))
