"""Policies from the network: whose they are, what they lead to, and what is left when something is missing."""

from __future__ import annotations

import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from consentry.catalog import load
from consentry.fetch import Limits, World
from consentry.inspection import fetched_policy, fetching
from consentry.inspection.fetched_policy import FromNetwork, fetch_policy, fetch_policy_of
from consentry.inspection.fetching import fetch_all
from consentry.inspection.policy import Carried
from consentry.model.coverage import CoverageStatus
from consentry.model.document import Role
from tests.fetch.servers import Server, page, serving

CATALOG = load()
WORLD = World(resolve=lambda host, port: ("127.0.0.1",), let_through=frozenset(("127.0.0.1",)))
OWN = """<title>晴空天气隐私政策</title><h1>晴空天气隐私政策</h1><p>我们会收集您的位置信息，用于提供天气预报。</p>
<p>详见<a href="/sdk.html">《第三方SDK目录》</a>和<a href="/terms">用户协议</a>。</p>"""
SDKS = "<h1>第三方SDK目录</h1><table><tr><th>SDK名称<th>公司<th>目的</tr><tr><td>友盟SDK<td>友盟<td>统计</tr></table>"
OTHER = "<h1>Google Privacy Policy</h1>" + "<p>We collect your location.</p>" * 20


def _site(request: BaseHTTPRequestHandler) -> None:
    pages = {
        "/own": OWN,
        "/sdk.html": SDKS,
        "/other": OTHER,
        "/empty": "<html><div id=app></div><noscript>Enable scripts</noscript>",
    }
    body = pages.get(request.path)
    (page(body.encode()) if body else page(b"", 404))(request)


@pytest.fixture
def site() -> Iterator[Server]:
    with serving(_site) as server:
        yield server


def _limits(server: Server) -> Limits:
    return Limits(ports=frozenset((server.port,)), seconds=5.0)


def _of_app(monkeypatch: pytest.MonkeyPatch, server: Server, carried: Carried) -> FromNetwork:
    monkeypatch.setattr(fetched_policy, "carried_by", lambda app, catalog: carried)
    return fetch_policy_of(Path("app.apk"), CATALOG, limits=_limits(server), world=WORLD)


def test_a_policy_by_its_address_comes_with_the_lists_it_leads_to(site: Server) -> None:
    base = f"http://policy.example:{site.port}"
    got = fetch_policy(f"{base}/own", CATALOG, limits=_limits(site), world=WORLD)
    assert [(d.name, d.role) for d in got.policy.documents] == [
        (f"{base}/own", Role.POLICY),
        (f"{base}/sdk.html", Role.SDK_LIST),
    ]
    assert site.asked == ["/own", "/sdk.html"]
    assert got.policy.coverage.status is CoverageStatus.FINISHED
    assert [party.name for party in got.policy.third_parties] == ["友盟SDK"]
    assert [record.document for record in got.policy.fetched] == [f"{base}/own", f"{base}/sdk.html"]
    assert got.found[0][1] == OWN.encode()


def test_policies_of_others_are_set_aside(site: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    base = f"http://policy.example:{site.port}"
    carried = Carried(addresses=(f"{base}/other", f"{base}/own"), names=("晴空天气", "com.example.weather"))
    got = _of_app(monkeypatch, site, carried)
    assert [d.name for d in got.policy.documents] == [f"{base}/own", f"{base}/sdk.html"]
    other = got.policy.fetched[0]
    assert (other.document, other.sha256 != "") == ("", True)
    assert other.note is not None and "set aside" in other.note.en


def test_without_a_policy_that_names_the_app_nothing_is_read(site: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    carried = Carried(
        addresses=(f"http://policy.example:{site.port}/other",), names=("晴空天气", "com.example.weather")
    )
    got = _of_app(monkeypatch, site, carried)
    assert got.policy.documents == ()
    assert got.policy.coverage.status is CoverageStatus.FAILED
    assert got.policy.fetched


def test_what_the_policy_leads_to_and_cannot_be_got_leaves_it_partial(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(lambda request: (page(OWN.encode()) if request.path == "/own" else page(b"", 404))(request)) as server:
        got = fetch_policy(f"http://policy.example:{server.port}/own", CATALOG, limits=_limits(server), world=WORLD)
    assert got.policy.coverage.status is CoverageStatus.PARTIAL
    assert any("404" in reason.en for reason in got.policy.coverage.reasons)


def test_documents_in_the_app_stand_beside_fetched_ones(site: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = (
        ("assets/privacy.html", "<h1>隐私政策</h1><p>晴空天气收集手机号。</p>".encode()),
        ("assets/terms.html", b"<h1>Privacy of an SDK</h1>"),
    )
    got = _of_app(monkeypatch, site, Carried(files=inside, names=("晴空天气", "com.example.weather")))
    assert [d.name for d in got.policy.documents] == ["assets/privacy.html"]


def test_a_name_that_is_a_common_word_does_not_make_another_policy_the_apps_own(
    site: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = (
        (
            "assets/google.html",
            b"<h1>Google Privacy Policy</h1><p>Google shows the weather. We collect your location.</p>",
        ),
        ("assets/children.html", "<h1>儿童个人信息保护规则</h1><p>我们不会收集儿童的位置信息。</p>".encode()),
    )
    got = _of_app(monkeypatch, site, Carried(files=inside, names=("Weather", "com.example.weather")))
    assert got.policy.documents == ()
    assert got.policy.coverage.status is CoverageStatus.FAILED


def test_a_short_name_inside_a_word_is_no_name(site: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = (("assets/p.html", b"<h1>Privacy Policy</h1><p>We collect what you chatted about.</p>"),)
    assert _of_app(monkeypatch, site, Carried(files=inside, names=("Chat", "org.example"))).policy.documents == ()


def test_a_link_in_the_app_that_cannot_be_got_or_read_leaves_the_policy_partial(
    site: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = (("assets/privacy.html", "<h1>隐私政策</h1><p>晴空天气收集手机号。</p>".encode()),)
    names = ("晴空天气", "com.example.weather")
    for path in ("/gone", "/empty"):
        carried = Carried(files=inside, addresses=(f"http://policy.example:{site.port}{path}",), names=names)
        got = _of_app(monkeypatch, site, carried)
        assert [d.name for d in got.policy.documents] == ["assets/privacy.html"]
        assert got.policy.coverage.status is CoverageStatus.PARTIAL
        assert path in got.policy.coverage.reasons[0].en


def test_a_list_that_the_policy_inside_the_app_leads_to_is_fetched(
    site: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = f"http://policy.example:{site.port}/sdk.html"
    page_ = f"<h1>隐私政策</h1><p>晴空天气收集手机号。见<a href='{link}'>第三方SDK目录</a>。</p>"
    inside = (("assets/privacy.html", page_.encode()),)
    got = _of_app(monkeypatch, site, Carried(files=inside, names=("晴空天气", "com.example.weather")))
    assert [party.name for party in got.policy.third_parties] == ["友盟SDK"]
    assert got.policy.coverage.status is CoverageStatus.FINISHED


def test_programs_cannot_reach_the_loopback(site: Server) -> None:
    (record, _), *_ = fetch_all([f"http://127.0.0.1:{site.port}/own"], limits=_limits(site))
    assert record.refused is not None
    assert site.asked == []


def test_a_look_up_that_never_ends_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(host: str, port: int) -> tuple[str, ...]:
        time.sleep(60)
        return ()

    monkeypatch.setattr(fetching, "_GRACE", 1)
    started = time.monotonic()
    ((record, _),) = fetch_all(["http://a.example/"], limits=Limits(seconds=1.0), world=World(resolve=never))
    assert time.monotonic() - started < 5
    assert record.refused is not None and "wall" in record.refused.en


def test_more_addresses_than_allowed_are_named(site: Server) -> None:
    urls = [f"http://127.0.0.1/{number}" for number in range(fetching.MOST + 2)]
    found = fetch_all(urls)
    assert len(found) == len(urls)
    assert "at most" in found[-1][0].refused.en  # type: ignore[union-attr]
