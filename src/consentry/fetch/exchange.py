"""One request and its answer, over a connection to an address that was checked before."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence
from http.client import HTTPException
from ssl import SSLSocket

import msgspec
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError
from urllib3.exceptions import TimeoutError as SlowAnswer
from urllib3.response import BaseHTTPResponse

from consentry import __version__
from consentry.fetch.addresses import World, checked_addresses
from consentry.fetch.body import Body, read_body
from consentry.fetch.limits import MEDIA_TYPES, Limits
from consentry.fetch.refused import Refused
from consentry.fetch.target import Target
from consentry.model.fetched import Hop

REDIRECTS = frozenset((301, 302, 303, 307, 308))
_TOLD = (
    "content-encoding",
    "content-language",
    "content-length",
    "content-type",
    "date",
    "etag",
    "last-modified",
    "location",
)
_HEADER_CHARACTERS = 500
_BROKEN = (HTTPError, HTTPException, OSError, ValueError)  # a certificate of another name is a ValueError


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What a server answered."""

    headers: dict[str, str]
    media_type: str
    location: str  #: where a redirect leads
    body: Body | None  #: None for a redirect


def ask(target: Target, world: World, limits: Limits, deadline: float, hops: list[Hop]) -> Answer:
    """Ask once. Raises Refused; what is known of the request until then is the last of `hops`."""
    hops.append(Hop(url=target.url))
    addresses = checked_addresses(target.host, target.port, world)
    connection, address = _connect(target, addresses, world, limits, deadline)
    hops[-1] = Hop(url=target.url, address=address)
    try:
        return _answer(connection, target, limits, deadline, hops)
    except (TimeoutError, SlowAnswer):
        raise Refused(f"{target.host} 响应超时", f"{target.host} took too long to answer") from None
    except _BROKEN as error:
        raise Refused(f"{target.host}：传输失败（{error}）", f"{target.host}: the transfer failed ({error})") from None
    finally:
        connection.close()


def _connect(
    target: Target, addresses: Sequence[str], world: World, limits: Limits, deadline: float
) -> tuple[HTTPConnection, str]:
    """Return a connection to the first address that takes one, and that address. The name is not looked up again."""
    problem = Refused("连接超时", "connecting took too long")
    for address in addresses:
        left = min(limits.connect_seconds, deadline - time.monotonic())
        if left <= 0:
            break
        connection = _connection(target, address, left, world)
        try:
            connection.connect()
        except _BROKEN as error:
            connection.close()
            problem = Refused(f"无法连接 {target.host}（{error}）", f"cannot connect to {target.host} ({error})")
            continue
        return connection, address
    raise problem


def _connection(target: Target, address: str, seconds: float, world: World) -> HTTPConnection:
    if target.scheme == "http":
        return HTTPConnection(address, target.port, timeout=seconds)
    return HTTPSConnection(
        address,
        target.port,
        timeout=seconds,
        ssl_context=world.tls(),
        cert_reqs="CERT_REQUIRED",
        server_hostname=target.host,
        assert_hostname=target.host,
    )


def _answer(connection: HTTPConnection, target: Target, limits: Limits, deadline: float, hops: list[Hop]) -> Answer:
    socket = connection.sock
    if socket is None:
        raise Refused(f"{target.host} 关闭了连接", f"{target.host} closed the connection")
    certificate = socket.getpeercert(binary_form=True) if isinstance(socket, SSLSocket) else None
    socket.settimeout(_left(deadline))
    headers = {
        "Host": target.authority,
        "User-Agent": f"consentry/{__version__}",
        "Accept": "text/html, application/xhtml+xml, text/plain, application/pdf, */*;q=0.1",
        "Accept-Language": "zh-CN, zh;q=0.9, en;q=0.5",
        "Accept-Encoding": "gzip",
        "Connection": "close",
    }
    connection.request("GET", target.resource, headers=headers, preload_content=False, decode_content=False)
    response = connection.getresponse()
    digest = hashlib.sha256(certificate).hexdigest() if certificate else ""
    hops[-1] = msgspec.structs.replace(hops[-1], status=response.status, certificate_sha256=digest)
    media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    told = {name: response.headers[name][:_HEADER_CHARACTERS] for name in _TOLD if name in response.headers}
    location = response.headers.get("location", "") if response.status in REDIRECTS else ""
    body = None if location else _body(response, media_type, limits, deadline)
    return Answer(headers=told, media_type=media_type, location=location, body=body)


def _body(response: BaseHTTPResponse, media_type: str, limits: Limits, deadline: float) -> Body:
    if response.status != 200:
        raise Refused(f"服务器回答 {response.status}", f"the server answered {response.status}")
    if media_type not in MEDIA_TYPES:
        raise Refused(f"内容类型 {media_type[:80]} 不是文档", f"{media_type[:80]} is no document")
    coding = response.headers.get("content-encoding", "")
    return read_body(lambda most: response.read1(most, decode_content=False), coding, limits, deadline)


def _left(deadline: float) -> float:
    return max(0.001, deadline - time.monotonic())
