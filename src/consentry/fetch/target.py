"""An address of the web, taken apart so that nothing in it is read in two ways."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import quote, urljoin, urlsplit

import msgspec

from consentry.fetch.limits import Limits
from consentry.fetch.refused import Refused

_PORTS = {"http": 80, "https": 443}
_UNSAFE = re.compile(r"[\x00-\x20\x7f\\]")
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMBER = re.compile(r"(?:0x[0-9a-f]*|[0-9]+)", re.IGNORECASE)
_KEPT = "/?:@!$&'()*+,;=-._~%[]"


class Target(msgspec.Struct, frozen=True, kw_only=True):
    """Where to connect and what to ask for."""

    url: str  #: whole, without fragment
    scheme: str
    host: str  #: a name in ASCII, or a numeric address without brackets
    port: int
    resource: str  #: path and query

    @property
    def authority(self) -> str:
        """Return the value of the Host header."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"


def parse(url: str, limits: Limits) -> Target:
    """Return the parts of an absolute address. Raises Refused."""
    if len(url) > limits.url_characters:
        raise Refused("网址过长", "the address is too long")
    if _UNSAFE.search(url):
        raise Refused("网址含空白、控制字符或反斜杠", "the address has spaces, control characters or backslashes")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise Refused(f"网址有误（{error}）", f"this is no address ({error})") from None
    scheme = parts.scheme.lower()
    if scheme not in _PORTS:
        raise Refused(f"不支持的协议：{scheme or '无'}", f"only http and https are fetched, not {scheme or 'this'}")
    if parts.username is not None or parts.password is not None:
        raise Refused("网址含用户名或密码", "the address holds a user name or a password")
    number = _PORTS[scheme] if port is None else port
    if number not in limits.ports:
        raise Refused(f"端口 {number} 不在允许范围", f"port {number} is not allowed")
    host = _host(parts.hostname or "")
    resource = quote(parts.path or "/", safe=_KEPT) + (f"?{quote(parts.query, safe=_KEPT)}" if parts.query else "")
    target = Target(url="", scheme=scheme, host=host, port=number, resource=resource)
    return msgspec.structs.replace(target, url=f"{scheme}://{target.authority}{resource}")


def follow(base: Target, location: str, limits: Limits) -> Target:
    """Return where a redirect leads. Raises Refused."""
    try:
        joined = urljoin(base.url, location.strip())
    except ValueError as error:
        raise Refused(f"跳转网址有误（{error}）", f"the redirect leads to no address ({error})") from None
    return parse(joined, limits)


def _host(name: str) -> str:
    """Return the host in the one form that is used from here on.

    A numeric host has to be written as the four decimal numbers, or in brackets: other spellings (2130706433, 0x7f.1,
    0177.0.0.1) are read differently by different programs.
    """
    wrong = Refused(f"主机名有误：{name[:80]}", f"no host name: {name[:80]}")
    if ":" in name:
        try:
            return str(ipaddress.IPv6Address(name))
        except ValueError:
            raise wrong from None
    try:
        ascii_name = name.encode("idna").decode("ascii").lower().removesuffix(".")
    except UnicodeError:
        raise wrong from None
    labels = ascii_name.split(".")
    if _NUMBER.fullmatch(labels[-1]):
        try:
            canonical = str(ipaddress.IPv4Address(ascii_name))
        except ValueError:
            raise wrong from None
        return canonical
    if not all(_LABEL.fullmatch(label) for label in labels) or len(ascii_name) > 253:
        raise wrong
    return ascii_name
