"""Documents are fetched from real servers on the loopback, and what must not happen does not."""

from __future__ import annotations

import gzip
import hashlib
import json
import ssl
import time
from collections.abc import Callable, Sequence
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import msgspec
import pytest

from consentry.fetch import Limits, World, fetch, keep
from consentry.model.fetched import Fetched
from tests.fetch.servers import Handle, Server, certificate, page, redirect, serving

LOOPBACK = World(resolve=lambda host, port: ("127.0.0.1",), let_through=frozenset(("127.0.0.1",)))


def ask(
    server: Server,
    path: str = "/",
    *,
    scheme: str = "http",
    host: str = "policy.example",
    world: World = LOOPBACK,
    **limits: float,
) -> tuple[Fetched, bytes]:
    allowed = msgspec.structs.replace(Limits(ports=frozenset((server.port,)), seconds=5.0), **limits)
    return fetch(f"{scheme}://{host}:{server.port}{path}", allowed, world=world)


def refusal(record: Fetched) -> str:
    assert record.refused is not None
    assert record.sha256 == ""
    return record.refused.en


def test_a_document_with_all_that_tells_where_it_came_from() -> None:
    with serving(
        page("<h1>隐私政策</h1>".encode(), set_cookie="a=b", last_modified="Mon, 02 Nov 2026 00:00:00 GMT")
    ) as server:
        record, data = ask(server, "/privacy?a=1#part")
    assert data.decode() == "<h1>隐私政策</h1>"
    assert record.sha256 == hashlib.sha256(data).hexdigest() == record.wire_sha256
    assert (record.size, record.media_type, record.refused) == (len(data), "text/html", None)
    assert [(hop.address, hop.status) for hop in record.hops] == [("127.0.0.1", 200)]
    assert record.final_url.endswith("/privacy?a=1")
    assert record.headers["last-modified"] == "Mon, 02 Nov 2026 00:00:00 GMT"
    assert "set-cookie" not in record.headers
    assert record.at.endswith("+00:00")


def test_nothing_but_the_document_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    with serving(page()) as server:
        record, _ = ask(server)
    assert record.refused is None
    (sent,) = server.headers
    assert sent["Host"] == f"policy.example:{server.port}"
    assert sent["User-Agent"].startswith("consentry/")
    assert not {"cookie", "authorization", "referer"} & {name.lower() for name in sent}


def test_redirects_are_followed_and_recorded() -> None:
    def handle(request: BaseHTTPRequestHandler) -> None:
        (page() if request.path == "/end" else redirect("/end", 301))(request)

    with serving(handle) as server:
        record, data = ask(server)
    assert data
    assert [hop.status for hop in record.hops] == [301, 200]


@pytest.mark.parametrize(
    "where",
    [
        "http://127.0.0.1/",
        "http://127.0.0.2:{port}/secret",
        "http://[::1]:{port}/secret",
        "http://169.254.169.254/latest/meta-data/",
        "http://2130706433:{port}/",
        "//localhost.example:22/",
        "file:///etc/passwd",
        "http://a:b@policy.example:{port}/",
        "/\r\nX-Injected: 1",
    ],
)
def test_a_redirect_to_where_nobody_may_go(where: str) -> None:
    def resolve(host: str, port: int) -> Sequence[str]:
        return ("127.0.0.1",) if host == "policy.example" else (host,)

    world = World(resolve=resolve, let_through=frozenset(("127.0.0.1",)))
    with serving(page()) as server:
        port = server.port

        def handle(request: BaseHTTPRequestHandler) -> None:
            request.wfile.write(f"HTTP/1.1 302 Found\r\nLocation: {where.format(port=port)}\r\n\r\n".encode())

        with serving(handle) as first:
            limits = Limits(ports=frozenset((first.port, port)), seconds=5.0)
            record, data = fetch(f"http://policy.example:{first.port}/", limits, world=world)
        refusal(record)
        assert data == b""
        assert server.asked == []


def test_a_name_that_resolves_to_the_loopback_is_never_connected_to() -> None:
    with serving(page()) as server:
        record, _ = ask(server, world=World(resolve=lambda host, port: ("127.0.0.1",)))
        assert "not public" in refusal(record)
        assert server.asked == []


def test_a_name_is_looked_up_once_for_each_request() -> None:
    """A second look-up could give another address than the one that was checked."""
    answers = iter([("127.0.0.1",), ("10.0.0.1",)])
    with serving(page()) as server:
        record, _ = ask(server, world=World(resolve=lambda host, port: next(answers), let_through=LOOPBACK.let_through))
    assert record.refused is None
    assert next(answers) == ("10.0.0.1",)


def test_redirects_in_a_circle_end() -> None:
    with serving(redirect("/again")) as server:
        record, _ = ask(server)
    assert "5 redirects" in refusal(record)
    assert len(server.asked) == 6


@pytest.mark.parametrize("status", [204, 304, 401, 403, 404, 500, 503])
def test_other_answers_are_no_document(status: int) -> None:
    with serving(page(b"", status)) as server:
        record, _ = ask(server)
    assert str(status) in refusal(record)
    assert record.hops[-1].status == status


@pytest.mark.parametrize(
    "kind", ["video/mp4", "application/zip", "application/vnd.android.package-archive", "text/javascript"]
)
def test_other_kinds_of_content_are_refused(kind: str) -> None:
    with serving(page(content_type=kind)) as server:
        record, _ = ask(server)
    assert kind in refusal(record)


def _slow_body(request: BaseHTTPRequestHandler) -> None:
    request.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
    for _ in range(100):
        request.wfile.write(b"x")
        time.sleep(0.1)


def _silent(request: BaseHTTPRequestHandler) -> None:
    time.sleep(3)


def _stalling(request: BaseHTTPRequestHandler) -> None:
    request.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\nx")
    time.sleep(3)


@pytest.mark.parametrize("handle", [_slow_body, _silent, _stalling])
def test_slow_servers_are_left(handle: Handle) -> None:
    started = time.monotonic()
    with serving(handle) as server:
        record, _ = ask(server, seconds=1.0)
        took = time.monotonic() - started
    assert "took too long" in refusal(record)
    assert took < 2.5


def _endless(request: BaseHTTPRequestHandler) -> None:
    request.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
    while True:
        request.wfile.write(b"x" * 65_536)


def test_an_endless_body_is_cut() -> None:
    with serving(_endless) as server:
        record, _ = ask(server, wire_bytes=1 << 20)
    assert "over 1048576 bytes" in refusal(record)


def test_a_declared_length_over_the_limit_is_not_believed() -> None:
    with serving(page(b"x" * 10, content_length="99999999999")) as server:
        record, _ = ask(server)
    refusal(record)


def test_a_bomb_is_cut_while_it_inflates() -> None:
    bomb = gzip.compress(b"\0" * (64 << 20))
    assert len(bomb) < 1 << 20
    with serving(page(bomb, content_encoding="gzip")) as server:
        record, _ = ask(server, bytes=1 << 20)
    assert "inflates" in refusal(record)


def test_compressed_documents_are_kept_as_people_read_them() -> None:
    body = "<p>我们收集手机号。</p>".encode() * 500
    with serving(page(gzip.compress(body), content_encoding="gzip")) as server:
        record, data = ask(server)
    assert data == body
    assert record.size == len(body) > record.wire_size
    assert record.wire_sha256 != record.sha256


@pytest.mark.parametrize("coding", ["br", "gzip, gzip", "compress"])
def test_unknown_codings_are_refused(coding: str) -> None:
    with serving(page(b"x", content_encoding=coding)) as server:
        record, _ = ask(server)
    assert "coding" in refusal(record)


def test_a_compressed_body_that_ends_early_is_refused() -> None:
    whole = gzip.compress(b"privacy policy " * 1_000)
    with serving(page(whole[:-20], content_encoding="gzip", content_length=str(len(whole) - 20))) as server:
        record, _ = ask(server)
    assert "too early" in refusal(record)


def test_damaged_compression_is_refused() -> None:
    with serving(page(b"not compressed", content_encoding="gzip")) as server:
        record, _ = ask(server)
    assert "damaged" in refusal(record)


@pytest.mark.parametrize(
    "head",
    [
        b"\r\n" * 10,
        b"garbage\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 500 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nA: " + b"b" * 100_000,
    ],
)
def test_broken_answers_are_refused(head: bytes) -> None:
    with serving(lambda request: request.wfile.write(head) and None) as server:
        record, _ = ask(server)
    refusal(record)


def test_nobody_listens() -> None:
    with serving(page()) as server:
        port = server.port
    record, _ = fetch(f"http://policy.example:{port}/", Limits(ports=frozenset((port,))), world=LOOPBACK)
    assert "cannot connect" in refusal(record)


@pytest.fixture
def tls(tmp_path: Path) -> tuple[ssl.SSLContext, Callable[[], ssl.SSLContext]]:
    return certificate(tmp_path, "policy.example")


def test_https_checks_the_name_and_keeps_the_certificate(
    tls: tuple[ssl.SSLContext, Callable[[], ssl.SSLContext]],
) -> None:
    context, trusting = tls
    world = msgspec.structs.replace(LOOPBACK, tls=trusting)
    with serving(page(), context) as server:
        record, data = ask(server, scheme="https", world=world)
        wrong, _ = ask(server, scheme="https", host="other.example", world=world)
        untrusted, _ = ask(server, scheme="https")
        asked = len(server.asked)
    assert data
    assert len(record.hops[0].certificate_sha256) == 64
    assert "cannot connect" in refusal(wrong)
    assert "cannot connect" in refusal(untrusted)
    assert asked == 1


def test_evidence_is_kept_under_its_hash(tmp_path: Path) -> None:
    with serving(page(b"policy")) as server:
        found = [ask(server), ask(server, "/missing", host="127.0.0.1.")]
    path = keep(tmp_path / "evidence", found)
    good, bad = json.loads(path.read_bytes())
    assert (tmp_path / "evidence" / good["sha256"]).read_bytes() == b"policy"
    assert good["hops"][0]["address"] == "127.0.0.1"
    assert bad["refused"] is None or bad["refused"]["zh"]
    assert keep(tmp_path / "evidence", found) == path
