"""Many users at once on a large campaign: `python -m bench.campaign`."""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
import time
from pathlib import Path

from bench.campaign import service

_LOGINS = 10


def main() -> int:
    """Fill, load, check; print and write. Returns 1 where there were errors or a write was lost."""
    parser = argparse.ArgumentParser(prog="python -m bench.campaign", description=__doc__)
    parser.add_argument("--apps", type=int, default=10_000)
    parser.add_argument("--findings", type=int, default=60_000)
    parser.add_argument("--users", type=int, default=200)
    parser.add_argument("--entries", type=int, default=20_000, help="of the record, before the load")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--think", type=float, default=3.0, help="mean seconds between two pages of a user")
    parser.add_argument("--writes", type=float, default=0.9, help="share of writes of one who can (two fifths can)")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, help="of the web server")
    parser.add_argument("--threads", type=int, default=8)
    parser.add_argument("--write", type=Path, help="the page to write")
    options = parser.parse_args()
    with service.database(durable=True) as url, tempfile.TemporaryDirectory(prefix="consentry-load-") as folder:
        given = service.environment(url, Path(folder))
        os.environ.update(given)
        return _measure(options, given)


def _measure(options: argparse.Namespace, given: dict[str, str]) -> int:
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection

    from bench.campaign import checking, fill, reporting
    from bench.campaign.visiting import Log, User

    call_command("migrate", verbosity=0)
    sizes = fill.Sizes(apps=options.apps, findings=options.findings, users=options.users, entries=options.entries)
    began = time.monotonic()
    visitors = fill.fill(sizes)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    _say(f"filled in {time.monotonic() - began:.0f} s")
    with service.running(given, processes=options.processes, threads=options.threads) as address:
        until = time.monotonic() + options.seconds
        users = [
            User(each, address, until=until, think=options.think, writes=options.writes, seed=number)
            for number, each in enumerate(visitors)
        ]
        for user in users:
            user.start()
        for user in users:
            user.join()
        log = Log()
        for user in users:
            log.add(user.log)
        quiet = [
            User(each, address, until=0, think=0, writes=0, seed=number)
            for number, each in enumerate(visitors[:_LOGINS])
        ]
        logins = [user.sign_in() for user in quiet]
        for user in quiet:
            log.errors += user.log.errors
        connection.close()
        wrong = checking.problems(log.sent)
    machine = f"{os.cpu_count()} cores, Linux {platform.release()}, Python {platform.python_version()}"
    page = reporting.page(options, log, logins, wrong, machine=machine, load=os.getloadavg()[0])
    _say(page)
    if options.write:
        options.write.write_text(page, encoding="utf-8")
    return 1 if wrong or log.errors else 0


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
