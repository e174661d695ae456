"""Mail of a demonstration: nothing is sent. Each mail is kept as a file, and its service says that it was not sent."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from django.conf import settings
from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend

from consentry.campaign.notices.mail import NotSent


class KeepingBackend(BaseEmailBackend):
    """Django's mail backend for demonstrations (`CONSENTRY_KEEP_MAIL`)."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """Write the mails into the folder `outbox` of the data; then raise NotSent, always: no server took them."""
        folder: Path = settings.DATA / "outbox"
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        names = []
        for message in email_messages:
            told = str(message.extra_headers.get("Message-ID", "mail"))
            name = f"{re.sub('[^A-Za-z0-9-]+', '-', told).strip('-')}.eml"
            (folder / name).write_bytes(message.message().as_bytes())
            names.append(name)
        raise NotSent(f"demonstration, no mail is sent; kept as outbox/{', '.join(names)}")
