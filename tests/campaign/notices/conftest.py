"""A case to serve a notice on, and a real SMTP server that takes the mails."""

from __future__ import annotations

import datetime
import socket
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from consentry.campaign.notices import working_days
from consentry.campaign.people.models import Organisation
from consentry.campaign.people.roles import Role
from tests.campaign.conftest import Person
from tests.campaign.making import Scene

TODAY = datetime.date(2019, 12, 2)  # a Monday


class Mailbox:
    """What came; `refuse` answers the next recipients with that line."""

    def __init__(self) -> None:
        self.messages: list[EmailMessage] = []
        self.refuse: list[str] = []

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.refuse:
            return self.refuse.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        self.messages.append(BytesParser(policy=default).parsebytes(envelope.content or b""))  # type: ignore[arg-type]
        return f"250 2.0.0 taken as number {len(self.messages)}"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def mailbox(settings: pytest.FixtureRequest) -> Iterator[Mailbox]:
    """Return the mailbox behind a running SMTP server to which the service sends."""
    box = Mailbox()
    controller = Controller(box, hostname="127.0.0.1", port=_free_port())
    controller.start()
    settings.EMAIL_BACKEND = "consentry.campaign.notices.mail.ProvingBackend"  # type: ignore[attr-defined]
    settings.EMAIL_HOST = "127.0.0.1"  # type: ignore[attr-defined]
    settings.EMAIL_PORT = controller.port  # type: ignore[attr-defined]
    yield box
    controller.stop()


@pytest.fixture
def on_day(monkeypatch: pytest.MonkeyPatch) -> Callable[[datetime.date], None]:
    """Return what sets the service's day; it begins at `TODAY`."""

    def to(day: datetime.date) -> None:
        monkeypatch.setattr(working_days, "today", lambda: day)

    to(TODAY)
    return to


@pytest.fixture
def scene(person: Person, organisation: Callable[..., Organisation], on_day: Callable[[datetime.date], None]) -> Scene:
    """Return an app whose operator has an account."""
    return Scene(inspector=person(Role.INSPECTOR), organisation=organisation("operator", "样例科技"))
