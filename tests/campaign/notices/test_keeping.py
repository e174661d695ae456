"""Mail of a demonstration is kept, and never told as sent."""

from __future__ import annotations

from email import message_from_bytes
from pathlib import Path

import pytest

from consentry.campaign.notices import acts, delivery
from consentry.campaign.people.roles import Role
from tests.campaign.conftest import Person
from tests.campaign.making import Scene


@pytest.mark.django_db
def test_it_is_kept_and_its_service_says_that_it_was_not_sent(
    scene: Scene, person: Person, settings: pytest.FixtureRequest, tmp_path: Path
) -> None:
    settings.DATA = tmp_path  # type: ignore[attr-defined]
    settings.EMAIL_BACKEND = "consentry.campaign.notices.keeping.KeepingBackend"  # type: ignore[attr-defined]
    service = acts.issue(person(Role.OFFICER), scene.case()).services.get()
    assert delivery.send.call(service.pk) == "failed"
    service.refresh_from_db()
    assert service.error.startswith("NotSent: demonstration, no mail is sent; kept as outbox/service-")
    assert service.response == ""
    (kept,) = (tmp_path / "outbox").iterdir()
    assert message_from_bytes(kept.read_bytes())["Message-ID"] == service.message_id
