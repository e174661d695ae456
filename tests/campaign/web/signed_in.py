"""People who are signed in; their pages are English."""

from __future__ import annotations

from typing import Any

from django.test import Client

from consentry.campaign.people.models import User


def sign_in(user: User) -> Client:
    """Return a client of somebody: `sign_in(inspector).get(address)`."""
    client = Client(headers={"Accept-Language": "en"})
    client.force_login(user)
    return client


def downloaded(answer: Any) -> bytes:
    """Return the bytes of a download, which must be one; reading it to the end closes it."""
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["Content-Disposition"].startswith("attachment;")
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    return b"".join(answer.streaming_content)


def without_tokens(text: str) -> str:
    """Return a page without what differs at every request."""
    return "\n".join(line for line in text.splitlines() if "csrfmiddlewaretoken" not in line)
