"""One address -> its document, through redirects that are each checked like the first."""

from __future__ import annotations

import datetime
import hashlib
import time

from consentry.fetch.addresses import World
from consentry.fetch.body import Body
from consentry.fetch.exchange import Answer, ask
from consentry.fetch.limits import Limits
from consentry.fetch.refused import Refused
from consentry.fetch.target import follow, parse
from consentry.model.fetched import Fetched, Hop


def fetch(url: str, limits: Limits | None = None, *, world: World | None = None) -> tuple[Fetched, bytes]:
    """Return what came of asking for `url`, and the document's bytes; never raises for what a server does.

    No cookie, no credential and no proxy is used; nothing but the document is asked for. Names are resolved by a call that
    this process cannot end: run it where somebody else can (`inspection.fetching`).
    """
    limits = limits or Limits()
    at = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    hops: list[Hop] = []
    try:
        answer, body = _through_redirects(url, limits, world or World(), hops)
    except Refused as error:
        return Fetched(url=url, at=at, hops=tuple(hops), refused=error.text), b""
    done = Fetched(
        url=url,
        at=at,
        hops=tuple(hops),
        media_type=answer.media_type,
        headers=answer.headers,
        size=len(body.data),
        sha256=hashlib.sha256(body.data).hexdigest(),
        wire_size=body.wire_size,
        wire_sha256=body.wire_sha256,
    )
    return done, body.data


def _through_redirects(url: str, limits: Limits, world: World, hops: list[Hop]) -> tuple[Answer, Body]:
    """Return the last answer with its body; `hops` gathers the way, also where it ends in Refused."""
    deadline = time.monotonic() + limits.seconds
    target = parse(url, limits)
    while True:
        answer = ask(target, world, limits, deadline, hops)
        if answer.body is not None:
            return answer, answer.body
        if len(hops) > limits.redirects:
            raise Refused(f"跳转超过 {limits.redirects} 次", f"more than {limits.redirects} redirects")
        target = follow(target, answer.location, limits)
