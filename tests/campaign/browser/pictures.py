"""The pictures of the docs, taken of the demonstration while it is served.

CONSENTRY_DATA=folder python -m tests.campaign.browser.pictures http://localhost:8000
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.campaign.browser.picture import small

IMAGES = Path(__file__).parents[3] / "docs" / "images" / "campaign"

#: name, who looks, where, and which link of the page to follow from there (CSS; empty: none)
PICTURES = (
    ("campaign", "demo-officer", "/campaigns/", "#content table a"),
    ("cases", "demo-officer", "/cases/", ""),
    ("case", "demo-officer", "/cases/", "#content table a"),
    ("lab", "demo-inspector-a", "/lab/", "#content tr:has(.badge.wait) a"),
    ("bulletin", "", "/public/", "#content table a"),
    ("record", "demo-auditor", "/record/", ""),
)
LANGUAGES = {"zh": "zh-hans", "en": "en"}


def take(page: Page, address: str, passwords: dict[str, str], language: str) -> None:
    """Take all pictures in one language."""
    for name, who, path, link in PICTURES:
        page.context.clear_cookies()
        page.context.add_cookies([{"name": "django_language", "value": LANGUAGES[language], "url": address}])
        if who:
            page.goto(f"{address}/login/")
            page.locator("#id_username").fill(who)
            page.locator("#id_password").fill(passwords[who])
            page.locator("main button").click()
            page.wait_for_url(f"{address}/")
        answer = page.goto(f"{address}{path}" if who else f"{address}{path}?lang={language}")
        if answer is None or answer.status != 200:
            raise SystemExit(f"{name}: {path} is not there")
        if link:
            page.locator(link).first.click()
            page.wait_for_load_state()
        IMAGES.mkdir(parents=True, exist_ok=True)
        (IMAGES / f"demo-{name}-{language}.png").write_bytes(small(page.screenshot()))


def main() -> None:
    """Take them in both languages."""
    address = sys.argv[1].rstrip("/")
    logins = json.loads((Path(os.environ["CONSENTRY_DATA"]) / "demo-logins.json").read_text(encoding="utf-8"))
    passwords = {login["username"]: login["password"] for login in logins}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for language in LANGUAGES:
            context = browser.new_context(viewport={"width": 1280, "height": 900}, timezone_id="Asia/Shanghai")
            take(context.new_page(), address, passwords, language)
            context.close()
        browser.close()


if __name__ == "__main__":
    main()
