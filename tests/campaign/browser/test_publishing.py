"""A bulletin from the draft to the public page, a store's order, and the overview, in a browser and in both languages."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from consentry.campaign.bulletins import acts
from consentry.campaign.bulletins.models import Bulletin
from consentry.campaign.disposal import acts as disposal
from consentry.campaign.disposal.models import Order
from tests.campaign.browser.conftest import SignIn, check_accessible, shoot
from tests.campaign.bulletins.conftest import DEADLINE, Desk
from tests.campaign.bulletins.conftest import desk as desk
from tests.campaign.disposal.conftest import Stage
from tests.campaign.disposal.conftest import stage as stage
from tests.campaign.overview.conftest import Fair
from tests.campaign.overview.conftest import fair as fair

WORDS = {
    "zh-hans": {
        "publish": "发布",
        "public": "公开页面",
        "acknowledge": "确认收到",
        "done": "应用已下架",
        "carried": "已执行",
    },
    "en": {
        "publish": "Publish",
        "public": "Public page",
        "acknowledge": "Acknowledge receipt",
        "done": "The app is delisted",
        "carried": "Carried out",
    },
}


def test_a_publisher_publishes_and_everybody_reads(page: Page, sign_in: SignIn, desk: Desk, language: str) -> None:
    words = WORDS[language]
    cases = [desk.overdue(number) for number in (1, 2, 3)]
    row = acts.draft(desk.drafter, cases[0].campaign, deadline=DEADLINE)
    acts.review(desk.reviewer, row, approve=True)
    sign_in(desk.publisher)
    page.goto("/")
    page.locator(".card a").click()
    check_accessible(page)
    page.get_by_role("link", name=row.title).click()
    check_accessible(page)
    shoot(page, f"bulletin-reviewed-{language[:2]}")
    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name=words["publish"], exact=True).click()
    page.get_by_role("link", name=words["public"]).click()
    expect(page.locator("code").first).to_have_text(Bulletin.objects.get().digest)
    page.context.clear_cookies()
    page.goto(f"/public/{row.pk}/?lang={language[:2]}")
    expect(page.locator("tbody tr")).to_have_count(3)
    check_accessible(page)
    shoot(page, f"public-bulletin-{language[:2]}", whole=True)
    assert page.context.cookies() == []
    for address in ("/public/", "/public/named/?app=样例应用1"):
        page.goto(address)
        check_accessible(page)


def test_a_store_acknowledges_and_delists(page: Page, sign_in: SignIn, stage: Stage, language: str) -> None:
    words = WORDS[language]
    disposal.order_delisting(stage.officer, stage.named())
    sign_in(stage.users[0])
    page.goto("/")
    page.locator(".card a").click()
    check_accessible(page)
    page.locator("tbody a").click()
    page.get_by_role("button", name=words["acknowledge"]).click()
    check_accessible(page)
    shoot(page, f"store-order-{language[:2]}")
    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name=words["done"]).click()
    expect(page.locator(".head .badge")).to_contain_text(words["carried"])
    order = Order.objects.get(store=stage.stores[0])
    assert order.carried_out_by == stage.users[0]
    sign_in(stage.officer)
    page.goto(f"/disposal/{order.case_id}/")
    check_accessible(page)
    shoot(page, f"disposal-{language[:2]}", whole=True)


@pytest.mark.usefixtures("desk")
def test_the_overview_is_read(page: Page, sign_in: SignIn, fair: Fair, language: str) -> None:
    fair.filled(2)
    sign_in(fair.officer)
    page.goto("/overview/")
    expect(page.locator("svg.chart.funnel")).to_be_visible()
    assert page.locator("svg.chart .bar").first.evaluate("bar => getComputedStyle(bar).fill") == "rgb(20, 96, 47)"
    check_accessible(page)
    shoot(page, f"overview-{language[:2]}", whole=True)
    page.locator("#funnel tbody a").nth(4).click()
    check_accessible(page)
    expect(page.locator("tbody tr")).to_have_count(10)
