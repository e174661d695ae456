"""Users of the load: each opens pages, follows links, and decides on findings, over connections of its own."""

from __future__ import annotations

import http.client
import random
import re
import threading
import time
import urllib.parse
from dataclasses import dataclass, field

from django.urls import Resolver404, resolve

from bench.campaign.fill import PASSWORD, Visitor

#: pages that give files or walk through everything: not what people open all day
_HEAVY = re.compile(
    r"csv|json|xlsx|docx|pdf|file|download|document|check|package|picture|qr|logout|language|report|feed"
)
_LEAST = 10  #: pages of each user
_LINK = re.compile(r'href="(/[^"#]*)"')
_TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')
_VERSION = re.compile(r'name="version" value="(\d+)"')


@dataclass
class Sent:
    """A write, and what was answered."""

    finding: int
    marker: str
    status: int  #: 302 done; 409, 422, 403 refused; 0 no answer, 503 not known


@dataclass
class Log:
    """What happened; each user appends to lists of its own thread, put together at the end."""

    took: list[tuple[str, float]] = field(default_factory=list)  #: kind, seconds
    errors: list[str] = field(default_factory=list)
    sent: list[Sent] = field(default_factory=list)

    def add(self, other: Log) -> None:
        """Put another's together with this."""
        self.took += other.took
        self.errors += other.errors
        self.sent += other.sent


class User(threading.Thread):
    """One user; `log` is read after the end."""

    def __init__(
        self, visitor: Visitor, address: tuple[str, int], *, until: float, think: float, writes: float, seed: int
    ) -> None:
        """`until`: on the monotonic clock; `think`: mean seconds between two pages; `writes`: share of one who can."""
        super().__init__(daemon=True)
        self.log = Log()
        self._visitor, self._address = visitor, address
        self._until, self._think, self._writes = until, think, writes
        self._random = random.Random(seed)
        self._connection = http.client.HTTPConnection(*address, timeout=60)
        self._cookies = {"sessionid": visitor.session, "django_language": "en"}
        self._work = list(visitor.work)
        self._links: list[str] = ["/"]
        self._least = _LEAST

    def run(self) -> None:
        """Go from page to page until the time is over, a few pages at least: a busy machine is slow to begin."""
        time.sleep(self._random.random() * self._think)
        while time.monotonic() < self._until or self._least > 0:
            self._least -= 1
            if self._work and self._random.random() < self._writes:
                self._decide(self._work.pop(0))
            else:
                self._look()
            time.sleep(self._random.expovariate(1 / self._think) if self._think else 0)
        self._connection.close()

    def stop(self) -> None:
        """End after the page that is open."""
        self._until, self._least = 0.0, 0

    def sign_in(self) -> float:
        """Sign in by password; return the seconds of the answer."""
        self._cookies = {}
        _, page = self._get("/login/")
        began = time.monotonic()
        values = {"username": self._visitor.username, "password": PASSWORD, "csrfmiddlewaretoken": _first(_TOKEN, page)}
        status, _ = self._send("POST", "/login/", values, "POST login")
        if status != 302:
            self.log.errors.append(f"POST login: {status}")
        return time.monotonic() - began

    def _look(self) -> None:
        path = self._random.choice(self._links)
        status, page = self._get(path)
        if status not in (200, 302):
            self.log.errors.append(f"GET {_kind(path)}: {status}")
        found = {link.replace("&amp;", "&") for link in _LINK.findall(page)}
        links = [link for link in sorted(found) if _kind(link) and not _HEAVY.search(_kind(link))]
        self._links = ["/", *links]

    def _decide(self, finding: int) -> None:
        status, page = self._get(f"/lab/findings/{finding}/")
        token, version = _first(_TOKEN, page), _first(_VERSION, page)
        if status != 200:
            self.log.errors.append(f"GET web:lab:finding: {status}")
            return
        if not version:  # decided and reviewed
            return
        act, name = ("confirm", "note") if self._random.random() < 0.7 else ("reject", "reason")
        marker = f"{self._visitor.username}/{finding}/{self._random.getrandbits(64):x}"
        values = {"csrfmiddlewaretoken": token, "version": version, name: marker}
        path = f"/lab/findings/{finding}/{act}/"
        status, _ = self._send("POST", path, values, f"POST web:lab:{act}")
        self.log.sent.append(Sent(finding, marker, status))
        if status not in (302, 409):
            self.log.errors.append(f"POST web:lab:{act}: {status}")

    def _get(self, path: str) -> tuple[int, str]:
        return self._send("GET", path, None, f"GET {_kind(path)}")

    def _send(self, method: str, path: str, values: dict[str, str] | None, kind: str) -> tuple[int, str]:
        body = urllib.parse.urlencode(values) if values is not None else None
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self._cookies.items())}
        headers |= {"Content-Type": "application/x-www-form-urlencoded"} if body else {}
        began = time.monotonic()
        try:
            self._connection.request(method, path, body, headers)
            answer = self._connection.getresponse()
            page = answer.read().decode(errors="replace")
        except (OSError, http.client.HTTPException) as error:
            self._connection.close()
            self.log.errors.append(f"{kind}: {type(error).__name__}")
            return 0, ""
        self.log.took.append((kind, time.monotonic() - began))
        for cookie in answer.headers.get_all("Set-Cookie") or ():
            name, _, value = cookie.partition(";")[0].partition("=")
            self._cookies[name] = value
        return answer.status, page


def _first(pattern: re.Pattern[str], page: str) -> str:
    found = pattern.search(page)
    return found.group(1) if found else ""


def _kind(path: str) -> str:
    """Return the name of the page at the path; empty where there is none."""
    try:
        return resolve(urllib.parse.urlsplit(path).path).view_name
    except Resolver404:
        return ""
