"""Which addresses are public, whatever their form."""

from __future__ import annotations

import pytest

from consentry.fetch import Limits, World, fetch
from consentry.fetch.addresses import public

CLOSED = [
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.8",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.9",
    "224.0.0.1",
    "239.1.1.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "::ffff:0:127.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b::808:808",
    "64:ff9b:1::a00:1",
    "100::1",
    "2001::1",
    "2001:10::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "2002:808:808::1",
    "3fff::1",
    "5f00::1",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "fe80::1%eth0",
    "2606:4700::1%eth0",
    "fec0::1",
    "ff02::1",
    "localhost",
    "",
]


@pytest.mark.parametrize("address", CLOSED)
def test_what_is_not_public_is_closed(address: str) -> None:
    assert not public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "1.1.1.1", "114.114.114.114", "2606:4700:4700::1111", "2400:3200::1"])
def test_public_addresses_are_open(address: str) -> None:
    assert public(address)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://127.1/",
        "http://2130706433/",
        "http://017700000001/",
        "http://0177.0.0.1/",
        "http://0x7f000001/",
        "http://0x7f.0.0.1/",
        "http://127.0.0.1.:80/",
        "http://１２７.0.0.1/",
        "http://127。0。0。1/",
        "http://[::1]/",
        "http://[::]/",
        "http://[::ffff:7f00:1]/",
        "http://[0:0:0:0:0:ffff:127.0.0.1]/",
        "http://[fe80::1%25lo]/",
        "http://[64:ff9b::127.0.0.1]/",
        "http://[2002:7f00:1::]/",
        "http://localhost/",
        "http://localhost./",
        "http://LOCALHOST/",
        "http://169.254.169.254/latest/meta-data/",
        "file:///etc/passwd",
        "ftp://example.com/",
        "gopher://127.0.0.1:80/",
        "data:text/html,x",
        "javascript:alert(1)",
        "//example.com/",
        "example.com",
        "http://",
        "http:///path",
        "http://user@example.com/",
        "http://user:secret@example.com/",
        "http://example.com@127.0.0.1/",
        "http://127.0.0.1\\@example.com/",
        "http://example.com/\r\nHost: other",
        "http://example.com:22/",
        "http://example.com:99999/",
        "http://exa mple.com/",
        "http://exam_ple..com/",
        "http://[::1/",
        "http://%31%32%37.0.0.1/",
        "http://example.com/" + "a" * 3_000,
        "",
    ],
)
def test_addresses_of_the_web_that_are_refused_before_anything_is_sent(url: str) -> None:
    record, data = fetch(url)
    assert record.refused is not None
    assert data == b""
    assert record.sha256 == ""
    assert all(hop.address == "" for hop in record.hops)


def test_one_inner_address_beside_a_public_one_refuses_all() -> None:
    world = World(resolve=lambda host, port: ("8.8.8.8", "192.168.0.1"))
    record, _ = fetch("http://both.example/", Limits(), world=world)
    assert record.refused is not None
    assert "192.168.0.1" in record.refused.en
