"""A form with a file: sent with its progress, refused before it is sent when it is too large, both without a reload."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django import forms
from django.http import HttpResponse
from django.template import engines
from django.urls import path
from playwright.sync_api import Page, expect

from consentry.campaign.people.roles import Role
from consentry.campaign.urls import handler400, handler403, handler404, handler500
from consentry.campaign.urls import urlpatterns as real
from consentry.campaign.web.acting import done
from consentry.campaign.web.pages import BOTH, Request, page, sent
from tests.campaign.browser.conftest import SignIn, check_accessible
from tests.campaign.conftest import Person

__all__ = ["handler400", "handler403", "handler404", "handler500"]

TEMPLATE = """{% extends "web/base.html" %}{% block title %}Upload{% endblock %}{% block content %}<h1>Upload</h1>
<form method="post" class="form" enctype="multipart/form-data" hx-boost="true">{% csrf_token %}{{ form }}
{% include "web/parts/upload.html" %}<button>Send</button></form>{% endblock %}"""


class UploadForm(forms.Form):
    file = forms.FileField(label="File")

    def clean_file(self) -> Any:
        if self.cleaned_data["file"].size == 5:
            raise forms.ValidationError("five bytes are not enough")
        return self.cleaned_data["file"]


@page(methods=BOTH)
def _upload(request: Request) -> HttpResponse:
    form = UploadForm(sent(request), request.FILES or None)
    if form.is_valid():
        return done(request, f"received {form.cleaned_data['file'].size}", "web:account:me")
    status = 422 if form.is_bound else 200
    return HttpResponse(engines["django"].from_string(TEMPLATE).render({"form": form}, request), status=status)


urlpatterns = [path("upload/", _upload), *real]


@pytest.fixture
def upload(page: Page, person: Person, sign_in: SignIn, settings: Any, tmp_path: Path) -> Any:
    settings.ROOT_URLCONF = __name__
    settings.UPLOAD_LIMIT_BYTES = 100_000
    sign_in(person(Role.OFFICER))
    page.goto("/upload/")

    def send(size: int) -> None:
        file = tmp_path / "app.apk"
        file.write_bytes(b"x" * size)
        page.get_by_label("File").set_input_files(file)
        page.get_by_role("button", name="Send").click()

    return send


def test_an_upload_arrives(upload: Any, page: Page) -> None:
    check_accessible(page)
    upload(50_000)
    expect(page.locator(".message.success")).to_have_text("received 50000")
    assert page.url.endswith("/account/")


def test_a_refused_upload_says_why_at_the_form(upload: Any, page: Page) -> None:
    upload(5)
    expect(page.locator(".errorlist")).to_have_text("five bytes are not enough")
    check_accessible(page)


def test_too_large_is_said_before_it_is_sent(upload: Any, page: Page) -> None:
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.method))
    upload(100_001)
    expect(page.locator("[data-too-large]")).to_be_visible()
    assert "POST" not in requests


def test_without_scripts_too_large_has_a_page(upload: Any, page: Page) -> None:
    page.evaluate("document.querySelector('[data-limit]').remove()")
    page.evaluate("document.querySelector('form[enctype]').removeAttribute('hx-boost')")
    upload(150_000)
    expect(page.locator(".status")).to_have_text("413")
    check_accessible(page)
