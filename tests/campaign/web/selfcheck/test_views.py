from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from consentry.campaign.jobs import acts
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Role
from consentry.campaign.registry.models import App, Operator, Release
from consentry.campaign.rounds.models import Campaign, Participation, Stage
from consentry.campaign.web.selfcheck import forms
from tests.campaign.cases.conftest import finish
from tests.campaign.jobs.conftest import SAMPLES
from tests.campaign.web.signed_in import downloaded, sign_in

pytestmark = pytest.mark.django_db
LIST = reverse("web:selfcheck:list")
Releases = Callable[..., Release]


def at(name: str, campaign: Campaign, app: App) -> str:
    return reverse(f"web:selfcheck:{name}", args=[campaign.pk, app.pk])


def apk(name: str = "news") -> SimpleUploadedFile:
    return SimpleUploadedFile(f"{name}.apk", (SAMPLES / f"{name}.apk").read_bytes())


def test_nobody_else_sees_an_operators_self_inspection(
    operator: User, campaign: Campaign, app: App, new_release: Releases, person: Callable[..., User]
) -> None:
    done = finish(acts.self_inspect(operator, campaign, new_release("news")), "news")
    pages = [reverse("web:selfcheck:inspection", args=[done.pk]), at("app", campaign, app), at("upload", campaign, app)]
    pages += [at("declare", campaign, app), reverse("web:selfcheck:report", args=[done.pk, "report.json"])]
    for role in Role:
        client = sign_in(person(role))
        for address in pages:
            assert client.get(address).status_code == (404 if role is Role.OPERATOR else 403), (role, address)
    client = sign_in(operator)
    for address in pages[:-1]:
        assert client.get(address).status_code == 200
    assert downloaded(client.get(pages[-1]))
    other = reverse("web:lab:inspection", args=[done.pk])
    assert sign_in(person(Role.INSPECTOR)).get(other).status_code == 404


def test_an_own_app_takes_part_while_the_campaign_goes_on(operator: User, campaign: Campaign, app: App) -> None:
    Participation.objects.all().delete()
    campaign.stages.all().delete()
    client = sign_in(operator)
    assert "Take part" in client.get(LIST).content.decode()
    assert client.post(at("participate", campaign, app)).status_code == 302
    assert Participation.objects.get().app == app
    client.post(at("participate", campaign, app))
    assert Participation.objects.count() == 1
    Participation.objects.all().delete()
    Stage.objects.create(campaign=campaign, kind="self_inspection", starts="2019-11-04", ends="2019-11-18")
    answer = client.post(at("participate", campaign, app), follow=True)
    assert "The campaign is over" in answer.content.decode()
    assert not Participation.objects.exists()


def test_the_list_shows_own_apps_only_and_costs_the_same_for_many(
    operator: User, campaign: Campaign, app: App, new_release: Releases, django_assert_max_num_queries: Any
) -> None:
    acts.self_inspect(operator, campaign, new_release("news"))
    foreign = Operator.objects.create(name="别家公司")
    App.objects.create(package="org.example.foreign", name="别家应用", operator=foreign)
    for number in range(30):
        App.objects.create(package=f"org.example.a{number}", name=f"应用{number}", operator=app.operator)
    client = sign_in(operator)
    with django_assert_max_num_queries(13):
        text = client.get(LIST).content.decode()
    assert text.count("<tr>") == 32
    assert "别家应用" not in text


def test_an_upload_is_refused_with_the_reason(operator: User, campaign: Campaign, app: App, monkeypatch: Any) -> None:
    client, address = sign_in(operator), at("upload", campaign, app)
    text = SimpleUploadedFile("news.apk", b"<html><script>alert(1)</script>")
    refused = client.post(address, {"file": text, "version_name": "1.0"})
    assert refused.status_code == 422
    assert "This file is no Android app" in refused.content.decode()
    monkeypatch.setattr(forms.UploadForm.base_fields["policy"], "limit", 10)
    policy = SimpleUploadedFile("<b>policy</b>.html", "隐私政策".encode())
    refused = client.post(address, {"file": apk(), "version_name": "1.0", "policy": policy})
    assert refused.status_code == 422
    assert "b&gt;.html is too large" in refused.content.decode()
    assert not Inspection.objects.exists()
    refused = client.post(address, {"file": apk(), "version_name": ""})
    assert refused.status_code == 422


def test_too_many_bytes_are_refused_while_they_come(
    operator: User, campaign: Campaign, app: App, settings: Any
) -> None:
    settings.UPLOAD_LIMIT_BYTES = 1000
    refused = sign_in(operator).post(at("upload", campaign, app), {"file": apk(), "version_name": "1.0"})
    assert refused.status_code == 413
    assert not Release.objects.exists()


def test_the_build_and_its_policy_are_kept(operator: User, campaign: Campaign, app: App) -> None:
    policy = SimpleUploadedFile("隐私政策.html", "隐私政策".encode())
    values = {"file": apk(), "version_name": "2.0", "policy": policy}
    answer = sign_in(operator).post(at("upload", campaign, app), values)
    queued = Inspection.objects.get()
    assert answer.headers["Location"] == reverse("web:selfcheck:inspection", args=[queued.pk])
    assert (queued.purpose, queued.state) == ("self", "queued")
    assert (queued.release.file_name, queued.release.policy_name) == ("news.apk", "隐私政策.html")


def test_the_state_is_asked_for_until_it_is_over(
    operator: User, campaign: Campaign, app: App, new_release: Releases
) -> None:
    queued = acts.self_inspect(operator, campaign, new_release("news"))
    client = sign_in(operator)
    page, state = (reverse(f"web:selfcheck:{name}", args=[queued.pk]) for name in ("inspection", "state"))
    assert f'hx-get="{state}"' in client.get(page).content.decode()
    assert "HX-Refresh" not in client.get(state).headers
    assert client.post(reverse("web:selfcheck:cancel", args=[queued.pk])).status_code == 302
    over = client.get(state)
    assert over.headers["HX-Refresh"] == "true"
    assert "hx-get" not in over.content.decode()
    Inspection.objects.filter(pk=queued.pk).update(state="failed", error="<b>not an APK</b>")
    text = client.get(page).content.decode()
    assert "&lt;b&gt;not an APK&lt;/b&gt;" in text
    assert "nothing can be said about the app" in text


def test_verdicts_say_what_to_do_and_the_next_upload_what_changed(
    operator: User, campaign: Campaign, app: App, new_release: Releases
) -> None:
    client = sign_in(operator)
    first = finish(acts.self_inspect(operator, campaign, new_release("news")), "news")
    address = reverse("web:selfcheck:inspection", args=[first.pk])
    text = client.get(address).content.decode()
    for part in ("Suspected", "miit-337/1", "How to fix it", "Coverage", "org.consentry.samples.news"):
        assert part in text
    assert "Since" not in text
    assert client.get(address, {"outcome": "violated"}).content.decode().count('class="verdict') == 0
    suspected = client.get(address, {"outcome": "suspected"}).content.decode()
    assert suspected.count('class="verdict') == 3
    second = finish(acts.self_inspect(operator, campaign, new_release("news-clean", version="2.0")), "news-clean")
    text = client.get(reverse("web:selfcheck:inspection", args=[second.pk])).content.decode()
    assert text.count(">Fixed<") == 1 + 5
    assert ">Remains<" not in text


def test_the_report_is_a_download_never_a_page(
    operator: User, campaign: Campaign, app: App, new_release: Releases
) -> None:
    done = finish(acts.self_inspect(operator, campaign, new_release("news")), "news")
    client = sign_in(operator)
    for name in ("report.html", "report.json"):
        assert b"launch-collection-app" in downloaded(client.get(reverse("web:selfcheck:report", args=[done.pk, name])))
    assert client.get(reverse("web:selfcheck:report", args=[done.pk, "report.exe"])).status_code == 404


def test_declaring_is_refused_until_nothing_speaks_against_it(
    operator: User, campaign: Campaign, app: App, new_release: Releases
) -> None:
    client, address = sign_in(operator), at("declare", campaign, app)
    refused = client.post(address, {"statement": ""})
    assert refused.status_code == 422
    assert "self-inspected first" in refused.content.decode()
    dirty = finish(acts.self_inspect(operator, campaign, new_release("news")), "news")
    assert "It shows 5 findings" in client.get(address).content.decode()
    refused = client.post(address, {"statement": ""})
    assert refused.status_code == 422
    assert "say why you declare compliance all the same" in refused.content.decode()
    Inspection.objects.filter(pk=dirty.pk).update(state="failed")
    assert client.post(address, {"statement": "为何"}).status_code == 422
    finish(acts.self_inspect(operator, campaign, new_release("news-clean", version="2.0")), "news-clean")
    assert client.post(address, {"statement": ""}).status_code == 302
    assert Participation.objects.get().declared_release is not None
    assert "Declared compliant" in client.get(at("app", campaign, app)).content.decode()


def test_hostile_names_are_shown_escaped_and_visible(
    operator: User, campaign: Campaign, app: App, new_release: Releases, organisation: Callable[..., Organisation]
) -> None:
    App.objects.filter(pk=app.pk).update(name='<img src=x onerror="a">\u202egnp.exe' + "长" * 150)
    release = new_release("news", version="1.0\u202e<script>")
    finish(acts.self_inspect(operator, campaign, release), "news")
    client = sign_in(operator)
    done = Inspection.objects.get()
    pages = [LIST, at("app", campaign, app), at("upload", campaign, app), at("declare", campaign, app)]
    for address in [*pages, reverse("web:selfcheck:inspection", args=[done.pk])]:
        text = client.get(address).content.decode()
        assert "<img" not in text
        assert "<script>" not in text
        assert "\u202e" not in text
        assert "\\u202e" in text
