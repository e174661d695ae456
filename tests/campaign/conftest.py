"""People of every role to test with, and a real SMTP server that takes the mails."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from django.core.cache import cache
from django.db import connection
from django.utils import translation

from consentry.campaign.audit import protection
from consentry.campaign.bulletins import triggers
from consentry.campaign.people.models import Organisation, RoleGrant, User
from consentry.campaign.people.roles import Role

Kind = Organisation.Kind

#: where a person of a role works
KINDS = {
    Role.OFFICER: Kind.REGULATOR,
    Role.PUBLISHER: Kind.REGULATOR,
    Role.INSPECTOR: Kind.LAB,
    Role.REVIEWER: Kind.LAB,
    Role.OPERATOR: Kind.OPERATOR,
    Role.STORE: Kind.STORE,
    Role.AUDITOR: Kind.REGULATOR,
    Role.ADMIN: Kind.REGULATOR,
}

Person = Callable[..., User]


@pytest.fixture(autouse=True)
def _quick_and_clean(settings: pytest.FixtureRequest) -> Iterator[None]:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # type: ignore[attr-defined]
    yield
    cache.clear()
    translation.deactivate()  # a page asked for in English leaves its language to whatever runs next in this process


@pytest.fixture(scope="session", autouse=True)
def _emptying_between_tests() -> Iterator[None]:
    """Tests with real transactions end by emptying all tables, which the protected record refuses: lift it meanwhile."""
    operations = type(connection.ops)
    empty = operations.execute_sql_flush

    def unprotected(self: object, statements: list[str]) -> None:
        there = "audit_entry" in connection.introspection.table_names()
        if there:
            protection.run(connection, protection.UNPROTECT)
            with connection.schema_editor() as editor:
                triggers.drop(editor)
        empty(self, statements)
        if there:
            protection.run(connection, protection.PROTECT)
            with connection.schema_editor() as editor:
                triggers.create(editor)

    operations.execute_sql_flush = unprotected  # type: ignore[method-assign]
    yield
    operations.execute_sql_flush = empty  # type: ignore[method-assign]


@pytest.fixture
def person(db: None) -> Person:
    """Return a maker of people: `person(Role.OFFICER)`, `person(Role.INSPECTOR, organisation=lab, name="wang")`.

    Without an organisation, all people of the same kind share one.
    """

    def make(*roles: Role, organisation: Organisation | None = None, name: str = "") -> User:
        kind = KINDS[roles[0]] if roles else Kind.REGULATOR
        organisation = organisation or Organisation.objects.get_or_create(name=f"{kind} 甲", kind=kind)[0]
        name = name or f"{roles[0] if roles else 'nobody'}{User.objects.count() + 1}"
        user = User.objects.create_user(name, f"{name}@example.com", "correct horse battery", organisation=organisation)
        RoleGrant.objects.bulk_create([RoleGrant(user=user, role=role.value) for role in roles])
        return user

    return make


@pytest.fixture
def organisation(db: None) -> Callable[..., Organisation]:
    """Return a maker of organisations: `organisation("lab", "实验室乙")`."""

    def make(kind: str, name: str = "") -> Organisation:
        name = name or f"{kind} {Organisation.objects.count() + 1}"
        return Organisation.objects.create(name=name, kind=kind, email=f"{kind}@example.com")

    return make


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
