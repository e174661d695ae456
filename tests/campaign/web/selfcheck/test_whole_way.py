"""From the upload to the declaration, with real workers and the real engine."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people.models import User
from consentry.campaign.registry.models import App
from consentry.campaign.rounds.models import Campaign, Participation
from tests.campaign.jobs.conftest import SAMPLES, Workers, state_of, until
from tests.campaign.web.signed_in import sign_in

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.xdist_group("workers")]


def test_upload_verdicts_fixed_twin_declaration(
    operator: User, campaign: Campaign, app: App, workers: Callable[..., Workers]
) -> None:
    client = sign_in(operator)
    workers()
    where = [campaign.pk, app.pk]

    def inspected(sample: str, version: str) -> str:
        file = SimpleUploadedFile(f"{sample}.apk", (SAMPLES / f"{sample}.apk").read_bytes())
        answer = client.post(reverse("web:selfcheck:upload", args=where), {"file": file, "version_name": version})
        assert answer.status_code == 302
        queued = Inspection.objects.latest("pk")
        until(lambda: state_of(queued) in ("done", "failed"))
        return client.get(answer.headers["Location"]).content.decode()

    declare = reverse("web:selfcheck:declare", args=where)
    wrong = inspected("flashlight", "0.9")
    assert "the file is of another app: org.consentry.samples.flashlight" in wrong
    assert client.post(declare, {"statement": "一切正常"}).status_code == 422
    first = inspected("news", "1.0")
    assert "Suspected" in first
    assert "miit-337/1" in first
    assert client.post(declare, {"statement": ""}).status_code == 422
    second = inspected("news-clean", "2.0")
    assert "Since 1.0" in second
    assert ">Fixed<" in second
    assert ">Remains<" not in second
    assert client.post(declare, {"statement": ""}).status_code == 302
    participation = Participation.objects.get()
    assert participation.declared_release is not None
    assert participation.declared_release.version_name == "2.0"
    assert participation.self_inspected_at is not None
