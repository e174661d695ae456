"""Follows every link of every page as each person of the demonstration, in a process of its own on its data folder.

`python -m tests.campaign.web.spider` prints as JSON how many pages it saw and what was wrong.
"""

from __future__ import annotations

import json
import logging
import re
import sys
from collections import Counter, deque
from typing import Any
from urllib.parse import parse_qsl, urljoin, urlsplit

import django

django.setup()

from django.test import Client  # noqa: E402 - after the set-up
from django.urls import Resolver404, resolve  # noqa: E402

from consentry.campaign.demo import playing  # noqa: E402
from consentry.campaign.people.models import User  # noqa: E402
from tests.campaign.web.forms import Forms  # noqa: E402

EACH = 3  #: pages of one kind with one set of parameters: the next ones are like them
_NOTHING = re.compile(r">\s*(None|nan|\[\]|\{\}|<[\w.]+ object)\s*<")


class Spider:
    """One person's walk."""

    def __init__(self, user: User) -> None:
        self._client = Client(SERVER_NAME="localhost", raise_request_exception=False)
        self._client.force_login(user)
        self._user = user.username
        self._seen: set[str] = set()
        self._kinds: Counter[tuple[Any, ...]] = Counter()
        self.pages = 0
        self.wrong: list[tuple[str, ...]] = []

    def walk(self) -> None:
        """Follow links until there are no new ones."""
        waiting = deque([("/", "")])
        while waiting:
            address, origin = waiting.popleft()
            waiting.extend((link, address) for link in self._visit(address, origin))

    def _visit(self, address: str, origin: str) -> list[str]:
        answer: Any = self._client.get(address)
        self.pages += 1
        if answer.status_code in (301, 302):
            return self._new(address, [answer.headers["Location"]])
        if answer.status_code != 200:
            self.wrong.append((self._user, address, str(answer.status_code), f"linked from {origin}"))
            return []
        if not answer.headers["Content-Type"].startswith("text/html"):
            answer.close()
            return []
        page = answer.content.decode()
        for found in _NOTHING.findall(page):
            self.wrong.append((self._user, address, f"shows {found!r}", ""))
        return self._new(address, Forms(page).links)

    def _new(self, address: str, links: list[str]) -> list[str]:
        new = []
        for link in links:
            parts = urlsplit(urljoin(f"http://localhost{address}", link))
            if parts.netloc not in ("localhost", "localhost:8000") or not parts.scheme.startswith("http"):
                continue
            path = parts.path + (f"?{parts.query}" if parts.query else "")
            if path in self._seen:
                continue
            self._seen.add(path)
            kind = (_name(parts.path), tuple(sorted(name for name, _value in parse_qsl(parts.query))))
            self._kinds[kind] += 1
            if self._kinds[kind] <= EACH:
                new.append(path)
        return new


def _name(path: str) -> str:
    try:
        return resolve(path).view_name
    except Resolver404:
        return path


def main() -> None:
    """Walk as everybody, and print what was found."""
    logging.disable(logging.ERROR)
    pages, wrong = 0, []
    for login in playing.logins():
        spider = Spider(User.objects.get(username=login.username))
        spider.walk()
        pages += spider.pages
        wrong += spider.wrong
    json.dump({"pages": pages, "wrong": wrong}, sys.stdout, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    main()
