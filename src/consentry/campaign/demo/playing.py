"""Playing the whole demonstration into an empty database, once."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import msgspec
from django.conf import settings
from django.db import connection
from django.utils.translation import gettext as _

from consentry.campaign.audit.models import Entry
from consentry.campaign.demo import apps_of_samples, cast, current, earlier, historic
from consentry.campaign.demo.clock import Clock
from consentry.campaign.demo.desk import Desk
from consentry.campaign.people.models import User
from consentry.campaign.rounds.models import Campaign

_LOGINS = "demo-logins.json"


class Refused(Exception):
    """The demonstration is not for this database; the message says why."""


def is_there() -> bool:
    """Return whether this database holds the whole demonstration."""
    return Campaign.objects.filter(slug=current.SLUG, demo=True).exists() and _file().exists()


def check() -> None:
    """Raise Refused where the database is anything but an empty one on a laptop."""
    if connection.vendor != "sqlite" or settings.SECURE:
        raise Refused("a demonstration is never put into a production database: use a data folder of its own")
    if User.objects.filter(username=cast.ADMINISTRATOR).exists() and not _file().exists():
        raise Refused(f"an earlier start was interrupted: remove {settings.DATA}, then start again")
    if Entry.objects.exists() or User.objects.exists():
        raise Refused("the database is not empty: name a new folder in CONSENTRY_DATA")


def play(samples: Path) -> Iterator[str]:
    """Play it; yield what is being done. Raises Refused. The logins are kept last: without them it is not whole."""
    check()
    missing = [name for name in apps_of_samples.SAMPLES if not (samples / f"{name}.apk").is_file()]
    if missing:
        raise Refused(f"{samples}: the sample apps are missing ({', '.join(missing)})")
    settings.EMAIL_BACKEND = "consentry.campaign.notices.keeping.KeepingBackend"
    today = Clock().now().date()
    begin = today - datetime.timedelta(days=current.DAYS + earlier.DAYS + 15)
    with Clock().running() as clock:
        clock.go_to(begin - datetime.timedelta(days=3))
        yield _("people, operators, stores, apps")
        everybody = cast.make()
        desk = Desk(people=everybody.people, clock=clock, samples=samples)
        apps = apps_of_samples.register(desk, everybody.operators, everybody.stores)
        desk.publish(historic.draft(desk.people.officer))
        yield from earlier.play(desk, everybody, apps, begin)
        yield from current.play(desk, everybody, apps, today - datetime.timedelta(days=current.DAYS))
    _keep(everybody.logins)


def logins() -> list[cast.Login]:
    """Return how to sign in, as kept in the data folder."""
    return msgspec.json.decode(_file().read_bytes(), type=list[cast.Login])


def _keep(found: tuple[cast.Login, ...]) -> None:
    path = _file()
    path.touch(mode=0o600)
    path.write_bytes(msgspec.json.encode(found))


def _file() -> Path:
    folder: Path = settings.DATA
    return folder / _LOGINS
