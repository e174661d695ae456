"""Which network addresses may be connected to: public ones only.

Sources: the IANA special-purpose address registries for IPv4 and IPv6 (RFC 6890), RFC 4291 2.5.5 (embedded IPv4),
RFC 3056 (6to4), RFC 4380 (Teredo), RFC 6052 and RFC 8215 (NAT64).
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
from collections.abc import Callable, Sequence

import msgspec

from consentry.fetch.refused import Refused

Resolve = Callable[[str, int], Sequence[str]]  #: (host, port) -> numeric addresses

_CLOSED_4 = tuple(
    map(
        ipaddress.IPv4Network,
        (
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
        ),
    )
)
_OPEN_6 = ipaddress.IPv6Network("2000::/3")  # the only space that is given out for use on the Internet
_CLOSED_6 = tuple(
    map(
        ipaddress.IPv6Network,
        ("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3ffe::/16", "3fff::/20"),
    )
)


def resolve(host: str, port: int) -> Sequence[str]:
    """Return the numeric addresses that the system's resolver gives. Raises OSError, UnicodeError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


class World(msgspec.Struct, frozen=True, kw_only=True):
    """What fetching stands on. Programs take the default; tests put servers of their own on the loopback."""

    resolve: Resolve = resolve
    tls: Callable[[], ssl.SSLContext] = ssl.create_default_context
    let_through: frozenset[str] = frozenset()  #: addresses that are not public and may be connected to all the same


def public(address: str) -> bool:
    """Return whether a numeric address is one of the public Internet; False for what is none."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(parsed, ipaddress.IPv4Address):
        return not any(parsed in network for network in _CLOSED_4)
    if parsed.scope_id is not None or parsed not in _OPEN_6:
        return False
    return not any(parsed in network for network in _CLOSED_6)


def checked_addresses(host: str, port: int, world: World) -> Sequence[str]:
    """Return the addresses of a host. Raises Refused where there is none, or where one of them is not public.

    One that is not public beside public ones is how names are bent towards inner networks: all are refused.
    """
    try:
        addresses = world.resolve(host, port)
    except (OSError, UnicodeError) as error:
        raise Refused(f"域名 {host} 无法解析（{error}）", f"{host} cannot be resolved ({error})") from None
    if not addresses:
        raise Refused(f"域名 {host} 没有地址", f"{host} has no address")
    for address in addresses:
        if not public(address) and address not in world.let_through:
            raise Refused(f"{host} 指向非公网地址 {address}", f"{host} leads to {address}, which is not public")
    return addresses
