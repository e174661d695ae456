"""Where a request came from, for the throttling of logins."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest


def client_address(request: HttpRequest) -> str:
    """Return the client's IP address: behind our proxy the last one it noted, else the connection's.

    Earlier addresses of X-Forwarded-For are what the client itself claims.
    """
    forwarded = request.headers.get("X-Forwarded-For", "") if settings.SECURE else ""
    return forwarded.rpartition(",")[2].strip() or request.META.get("REMOTE_ADDR", "")
