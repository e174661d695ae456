"""Fetches policies that were asked for, in a child that may use the network and reads nothing of what it fetches."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

import msgspec

from consentry import fetch
from consentry.inspection.limits import Limits
from consentry.inspection.sandbox import Child
from consentry.model.fetched import Fetched
from consentry.model.text import Text

Found = tuple[Fetched, bytes]

MOST = 12  #: addresses asked for one app
_SECONDS = 150.0  #: for all of them
_GRACE = 10  #: seconds that one may take beyond its own limit: looking up names cannot be timed
_decoder: msgspec.msgpack.Decoder[Found] = msgspec.msgpack.Decoder(tuple[Fetched, bytes])


def fetch_all(
    urls: Sequence[str], *, limits: fetch.Limits | None = None, world: fetch.World | None = None
) -> list[Found]:
    """Return what came of each address, in order. Call this where no other threads run.

    `world` is for tests: programs leave it out, and only public addresses are connected to.
    """
    allowed = limits or fetch.Limits()
    deadline = time.monotonic() + _SECONDS
    found: list[Found] = []
    for number, url in enumerate(dict.fromkeys(urls)):
        if number >= MOST or time.monotonic() > deadline:
            reason = Text(
                zh=f"网址过多或总时间用尽，未访问（最多 {MOST} 个）",
                en=f"too many addresses or no time left: not fetched (at most {MOST})",
            )
            found.append((Fetched(url=url, at="", refused=reason), b""))
        else:
            found.append(_one(url, allowed, world))
    return found


def _one(url: str, limits: fetch.Limits, world: fetch.World | None) -> Found:
    def work() -> Iterator[bytes]:
        yield msgspec.msgpack.encode(fetch.fetch(url, limits, world=world))

    seconds = int(limits.seconds) + _GRACE
    child = Child(work, Limits(memory_bytes=1 << 30, cpu_seconds=seconds, wall_seconds=seconds), network=True)
    try:
        message = child.receive()
    finally:
        child.kill()
    if isinstance(message, bytes):
        return _decoder.decode(message)
    cause = f"{message.cause}: {message.detail}" if message else "no answer"
    return Fetched(url=url, at="", refused=Text(zh=f"访问被中止（{cause}）", en=f"fetching was ended ({cause})")), b""
