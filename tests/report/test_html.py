"""The page: what it shows, and that nothing of an app becomes markup."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from pathlib import Path

import msgspec
import pytest
from playwright.sync_api import Browser

from consentry import inspect
from consentry.model.report import Report
from consentry.model.text import Language
from consentry.report import html
from consentry.report.visible import visible
from tests import golden
from tests.report.markup import Page
from tests.report.poison import NASTY, poisoned
from tests.report.sample import sample_report

TAGS = {
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "a",
    "header",
    "div",
    "p",
    "strong",
    "span",
    "button",
    "nav",
    "ul",
    "li",
    "main",
    "article",
    "section",
    "h1",
    "h2",
    "h3",
    "h4",
    "b",
    "br",
    "small",
    "dl",
    "dt",
    "dd",
    "code",
    "svg",
    "rect",
    "details",
    "summary",
    "ol",
    "pre",
    "blockquote",
    "footer",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "script",
    "wbr",
    "figure",
    "figcaption",
    "text",
    "desc",
    "circle",
    "polyline",
    "polygon",
}
ATTRIBUTES = {
    "lang",
    "data-lang",
    "data-zh",
    "data-en",
    "data-set-lang",
    "charset",
    "http-equiv",
    "content",
    "name",
    "class",
    "href",
    "role",
    "aria-label",
    "hidden",
    "aria-pressed",
    "aria-hidden",
    "aria-labelledby",
    "type",
    "id",
    "focusable",
    "viewbox",
    "preserveaspectratio",
    "x",
    "y",
    "width",
    "height",
    "open",
    "scope",
    "rowspan",
    "rel",
    "fill",
    "cx",
    "cy",
    "r",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "points",
    "rx",
    "text-anchor",
    "font-size",
    "font-weight",
}


def page(*reports: Report, language: Language = Language.ZH) -> Page:
    return Page(html.render(reports, language))


def many(report: Report, count: int) -> Report:
    access = report.accesses[0]
    places = tuple(
        msgspec.structs.replace(access, location=msgspec.structs.replace(access.location, offset=number))
        for number in range(count)
    )
    return msgspec.structs.replace(report, accesses=places)


@pytest.mark.parametrize("language", Language)
def test_golden(language: Language) -> None:
    golden.check(f"report/sample.{language}.html", html.render([sample_report()], language))


def test_is_well_formed_and_known() -> None:
    found = page(sample_report(), sample_report())
    assert found.problems == []
    assert {tag for tag, _ in found.elements} <= TAGS
    assert {name for _, attrs in found.elements for name in attrs} <= ATTRIBUTES
    identifiers = Counter(found.values("id"))
    assert max(identifiers.values()) == 1
    assert {h[1:] for h in found.values("href") if h.startswith("#")} <= identifiers.keys()


@pytest.mark.parametrize("name", NASTY)
def test_nothing_of_an_app_becomes_markup(name: str) -> None:
    found = page(poisoned(NASTY[name]))
    assert found.problems == []
    assert {tag for tag, _ in found.elements} <= TAGS
    assert {attribute for _, attrs in found.elements for attribute in attrs} <= ATTRIBUTES
    assert all(href.startswith(("#", "https://")) for href in found.values("href"))
    clean = page(sample_report())
    assert Counter(tag for tag, _ in found.elements)["script"] == 1
    assert found.raw == clean.raw, "style and script are ours alone"
    for char in "\x00\x01\x07\x0b\x1b\x7f\x85\x9b\u200b\u200f\u2028\u202e\u2066\ufeff\udcff\ufffe":
        assert char not in found.text


@pytest.mark.parametrize("name", ["script", "attribute", "image", "jinja", "entity", "formula"])
def test_a_nasty_name_is_shown_as_it_is(name: str) -> None:
    assert visible(NASTY[name]) in page(poisoned(NASTY[name])).text


def test_direction_marks_are_spelled_out() -> None:
    assert "\\u202egpj.exe" in page(poisoned(NASTY["bidi"])).text


def test_policy_allows_this_style_and_script_only() -> None:
    source = html.render([sample_report()], Language.ZH)
    policy = next(attrs["content"] for _, attrs in Page(source).elements if attrs.get("http-equiv"))
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    for tag in ("style", "script"):
        (body,) = re.findall(f"<{tag}>(.*?)</{tag}>", source, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert "style=" not in source


def test_loads_nothing() -> None:
    source = html.render([sample_report()], Language.EN)
    assert not re.search(r"\bsrc=|@import|url\(|<link|<img|<iframe", source)


def test_links_are_https_without_referrer() -> None:
    links = [attrs for tag, attrs in page(sample_report()).elements if tag == "a" and not attrs["href"].startswith("#")]
    assert [link["href"] for link in links] == ["https://example.com/mobpush/privacy"]
    assert links[0]["rel"] == "noopener noreferrer nofollow"


def test_both_languages_are_inside() -> None:
    text = page(sample_report()).text
    assert "不给权限不让用" in text
    assert "No permission, no use" in text


def test_coverage_stands_before_the_findings() -> None:
    source = html.render([sample_report()], Language.EN)
    assert source.index("Coverage is incomplete") < source.index('id="r1-findings"')
    assert "classes3.dex: bad checksum at byte 0x1c4, skipped" in source


def test_shows_the_evidence_chain() -> None:
    source = html.render([sample_report()], Language.EN)
    chain = source[source.index('<ol class="chain">') :]
    chain = chain[: chain.index("</ol>")]
    assert re.findall(r'class="method">(\w+)<', chain) == ["onCreate", "start", "init", "run", "readIds"]
    assert "android.telephony.TelephonyManager.getDeviceId()" in chain
    assert 'class="here">&gt; 0022: invoke-virtual' in source


def test_official_wording_is_kept() -> None:
    assert (
        "APP安装和运行时，向用户索取与当前服务场景无关的权限，用户拒绝授权后，应用退出或关闭"
        in page(sample_report()).text
    )


def test_thousands_of_places_are_capped_and_counted() -> None:
    source = html.render([many(sample_report(), 5000)], Language.EN)
    assert "4880 more are not shown here" in source
    assert len(source) < 1_500_000


def test_capped_evidence_is_counted() -> None:
    report = sample_report()
    judged = tuple(
        msgspec.structs.replace(v, findings=tuple(msgspec.structs.replace(f, count=90) for f in v.findings))
        for v in report.verdicts
    )
    assert "89 more are not shown here" in page(msgspec.structs.replace(report, verdicts=judged)).text


def test_same_input_same_bytes() -> None:
    assert html.render([sample_report()], Language.ZH) == html.render([sample_report()], Language.ZH)


def test_nothing_found_is_said_with_its_limits() -> None:
    bare = msgspec.structs.replace(sample_report(), verdicts=(), clause_verdicts=(), accesses=(), sdks=(), permissions=(), requests=(), refusals=(), calls=(), endpoints=(), topics=())  # fmt: skip
    text = page(bare).text
    assert "Nothing was judged" in text
    assert "this is not a pass" in text


def test_a_report_without_texts_shows_ids() -> None:
    bare = msgspec.structs.replace(sample_report(), rules=(), clauses=(), regulations=(), information=(), sdk_names=(), topic_names=(), app_type_name=None)  # fmt: skip
    text = page(bare).text
    assert "exit-when-refused" in text
    assert "miit-337/5" in text


def test_paper_has_one_language_and_no_script() -> None:
    source = html.print_page([sample_report()], Language.EN)
    assert "<script" not in source
    assert 'class="zh"' not in source
    assert Page(source).problems == []


@pytest.mark.browser
@pytest.mark.xdist_group("browser")
@pytest.mark.parametrize("name", ["script", "attribute", "image", "closes", "comment", "bidi"])
def test_in_a_browser(name: str, tmp_path: Path, browser: Browser) -> None:
    file = tmp_path / "report.html"
    file.write_text(html.render([poisoned(NASTY[name])], Language.ZH), encoding="utf-8")
    said: list[str] = []
    tab = browser.new_page(viewport={"width": 390, "height": 800})
    tab.on("dialog", lambda dialog: (said.append(dialog.message), dialog.dismiss()))
    tab.on("console", lambda message: said.append(message.text))
    tab.on("request", lambda request: said.append(request.url) if not request.url.startswith("file:") else None)
    tab.goto(file.as_uri())
    assert tab.locator("html").get_attribute("data-lang") == "zh"
    tab.get_by_role("button", name="English").press("Enter")
    assert tab.locator("html").get_attribute("data-lang") == "en"
    assert tab.get_by_role("heading", name="Coverage", exact=True).is_visible()
    assert tab.evaluate("document.documentElement.scrollWidth") <= 390
    tab.close()
    assert said == []


def test_the_instruction_that_is_meant_is_marked_in_a_real_report() -> None:
    report = inspect(Path(__file__).parents[2] / "samples" / "apks" / "news.apk")
    page = html.render([report], Language.ZH)
    marked = re.findall(r'<span class="here">([^<]*)</span>', page)
    assert any("getPrimaryClip" in line for line in marked), marked[:5]


def test_what_an_app_calls_its_consent_and_receivers_is_text() -> None:
    report = inspect(Path(__file__).parents[2] / "samples" / "apks" / "reader.apk")
    nasty = "<img src=x onerror=alert(1)>"
    gate, flow = report.gates[0], report.flows[0]
    stored = tuple(msgspec.structs.replace(item, name=nasty) for item in gate.stored)
    receiver = msgspec.structs.replace(flow.receiver, name=nasty)
    sink = msgspec.structs.replace(flow.sink, symbol=nasty)
    changed = msgspec.structs.replace(
        report,
        gates=(msgspec.structs.replace(gate, control=nasty, stored=stored),),
        flows=(msgspec.structs.replace(flow, receiver=receiver, sink=sink),),
    )
    text = html.render([changed], Language.ZH)
    assert nasty not in text
    assert text.count("&lt;img src=x onerror") >= 4
