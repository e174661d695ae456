"""Asking for an evidence package, taking it, and the public keys."""

from __future__ import annotations

import io

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from consentry.campaign.audit.models import Entry
from consentry.campaign.evidence import keys
from consentry.campaign.evidence.building import make
from consentry.campaign.evidence.models import Package
from consentry.campaign.evidence.package.verify import verify_file
from consentry.campaign.people.roles import Role
from tests.campaign.conftest import Person
from tests.campaign.evidence.conftest import key_folder  # noqa: F401 - fixture
from tests.campaign.making import Scene

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("language", ["en", "zh-hans"])
def test_an_officer_asks_for_a_package_and_takes_it(person: Person, client: Client, language: str) -> None:
    case = Scene(inspector=person(Role.INSPECTOR)).case()
    client.force_login(person(Role.OFFICER))
    client.cookies["django_language"] = language
    url = reverse("web:evidence:case", args=[case.pk])
    said = {"en": "None was asked for yet.", "zh-hans": "尚未生成过证据包。"}[language]
    assert said in client.get(url).content.decode()
    assert client.post(url, {"with_binaries": "on"}).status_code == 302
    package = Package.objects.get()
    assert package.with_binaries
    download = reverse("web:evidence:download", args=[package.pk])
    assert client.get(download).status_code == 404  # not ready
    assert make.call(package.pk) == "done"
    assert package.file_name in client.get(url).content.decode()
    answer = client.get(download)
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{package.file_name}"'
    assert answer.headers["Content-Type"] == "application/octet-stream"
    content = b"".join(answer.streaming_content)  # type: ignore[attr-defined]
    assert verify_file(io.BytesIO(content), fingerprint=keys.current().fingerprint).problems == ()
    assert Entry.objects.filter(action="evidence.download").count() == 1


@pytest.mark.parametrize("role", [Role.PUBLISHER, Role.INSPECTOR, Role.REVIEWER, Role.OPERATOR, Role.STORE, Role.ADMIN])
def test_others_may_not(person: Person, client: Client, role: Role) -> None:
    case = Scene(inspector=person(Role.INSPECTOR)).case()
    client.force_login(person(role))
    assert client.get(reverse("web:evidence:case", args=[case.pk])).status_code == 403
    assert client.post(reverse("web:evidence:case", args=[case.pk])).status_code == 403
    assert not Package.objects.exists()


def test_the_public_keys_need_no_login(client: Client) -> None:
    url = reverse("web:evidence:keys")
    assert "PUBLIC KEY" not in client.get(url).content.decode()
    key = keys.current()
    page = client.get(url).content.decode()
    assert key.fingerprint in page
    assert "BEGIN PUBLIC KEY" in page
    assert "PRIVATE" not in page


def test_the_page_asks_the_database_no_more_with_more_packages(person: Person, client: Client) -> None:
    case = Scene(inspector=person(Role.INSPECTOR)).case()
    officer = person(Role.OFFICER)
    client.force_login(officer)
    counts = []
    for _ in range(2):
        Package.objects.bulk_create(Package(case=case, requested_by=officer) for _ in range(10))
        with CaptureQueriesContext(connection) as asked:
            client.get(reverse("web:evidence:case", args=[case.pk]))
        counts.append(len(asked))
    assert counts[0] == counts[1]
