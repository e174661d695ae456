"""A real browser on a real server: Debian's Chromium on Django's live server, on the database of the test.

A browser test takes the fixtures `page`, `sign_in` and, parametrised over both, `language`; it calls
`check_accessible(page)` on every page it visits and `shoot(page, name)` for a picture of the docs.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

from consentry.campaign.people.models import User

IMAGES = Path(__file__).parents[3] / "docs" / "images" / "campaign"
_AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
_WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}

#: the width of a picture once it is there; an error where it cannot be shown
LOADED = "image => image.decode().then(() => image.naturalWidth)"

SignIn = Callable[[User], Page]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep the tests with a browser in one process: one browser is enough for two cores."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.xdist_group("browser"))
            item.add_marker(pytest.mark.django_db(transaction=True))


@pytest.fixture(params=["zh-hans", "en"])
def language(request: pytest.FixtureRequest) -> str:
    """Return the language of the pages; the test runs once for each."""
    return str(request.param)


@pytest.fixture
def page(browser: Browser, live_server: LiveServer, request: pytest.FixtureRequest) -> Iterator[Page]:
    """Return an empty page; addresses are those of the server (`page.goto("/login/")`).

    The test fails where the page logged an error: a script that failed, or what the content policy refused.
    """
    language = request.getfixturevalue("language") if "language" in request.fixturenames else "zh-hans"
    context = browser.new_context(
        base_url=live_server.url,
        viewport={"width": 1280, "height": 800},
        locale={"zh-hans": "zh-CN", "en": "en-GB"}[language],
        timezone_id="Asia/Shanghai",
        reduced_motion="reduce",
    )
    context.set_default_timeout(15_000)
    context.add_cookies([{"name": "django_language", "value": language, "url": live_server.url}])
    page = context.new_page()
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda message: problems.append(message.text) if _is_problem(message) else None)
    yield page
    context.close()
    assert problems == []


@pytest.fixture
def sign_in(page: Page, live_server: LiveServer, settings: Any) -> SignIn:
    """Return what signs a person in without the login page: `sign_in(user)`; again for somebody else."""

    def enter(user: User) -> Page:
        client = Client()
        client.force_login(user)
        value = client.cookies[settings.SESSION_COOKIE_NAME].value
        page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": value, "url": live_server.url}])
        return page

    return enter


def check_accessible(page: Page) -> None:
    """Fail where axe finds a violation of WCAG 2.1 AA."""
    page.evaluate(_AXE)
    result = page.evaluate("options => axe.run(document, options)", _WCAG)
    found = [
        {"rule": each["id"], "help": each["help"], "at": [node["html"][:200] for node in each["nodes"][:3]]}
        for each in result["violations"]
    ]
    assert found == [], f"{page.url}: {json.dumps(found, indent=1, ensure_ascii=False)}"


def shoot(page: Page, name: str, *, whole: bool = False) -> None:
    """Write docs/images/campaign/NAME.png, only where CONSENTRY_SCREENSHOTS=1 asks for it. `whole`: beyond the window."""
    if os.environ.get("CONSENTRY_SCREENSHOTS") == "1":
        from tests.campaign.browser.picture import small

        IMAGES.mkdir(parents=True, exist_ok=True)
        (IMAGES / f"{name}.png").write_bytes(small(page.screenshot(full_page=whole)))


def _is_problem(message: Any) -> bool:
    """Return whether the page said that something is wrong; an answer of 4xx on purpose is no problem."""
    return message.type == "error" and "Failed to load resource" not in message.text
