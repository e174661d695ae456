"""What is done again and again, and when: the table, and the moments for which a chore is due."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import msgspec
from django.conf import settings
from django.utils import timezone

from consentry.campaign.disposal import mailing, repeats
from consentry.campaign.evidence import building
from consentry.campaign.notices import daily, delivery
from consentry.campaign.upkeep import purging


class Daily(msgspec.Struct, frozen=True):
    """Once a day at this time, in the service's time zone (Asia/Shanghai)."""

    at: datetime.time

    def due_for(self, now: datetime.datetime) -> datetime.datetime:
        """Return the latest moment up to `now` for which it is due: of several missed ones, the last."""
        zone = timezone.get_default_timezone()
        local = now.astimezone(zone)
        today = datetime.datetime.combine(local.date(), self.at, zone)
        return today if today <= local else today - datetime.timedelta(days=1)


class Every(msgspec.Struct, frozen=True):
    """Every so many seconds."""

    seconds: Callable[[], float]

    def due_for(self, now: datetime.datetime) -> datetime.datetime:
        """Return the latest multiple of the interval up to `now`."""
        interval = self.seconds()
        return datetime.datetime.fromtimestamp(now.timestamp() // interval * interval, datetime.UTC)


class Task(msgspec.Struct, frozen=True, kw_only=True):
    """A chore. It must be safe to run twice: a worker that is killed leaves it half done."""

    name: str
    when: Daily | Every
    run: Callable[[], int]  #: returns how many things it did


def _at(hour: int, minute: int) -> Daily:
    return Daily(datetime.time(hour, minute))


CHORES = (
    Task(name="pass-deadlines", when=_at(0, 5), run=daily.pass_deadlines),
    Task(name="flag-repeats", when=_at(0, 15), run=repeats.flag_all),
    Task(name="remind", when=_at(8, 30), run=daily.remind),
    Task(name="remind-stores", when=_at(8, 35), run=mailing.remind),
    Task(name="sweep-orders", when=Every(lambda: settings.MAIL_SWEEP_SECONDS), run=mailing.sweep),
    Task(name="sweep-mail", when=Every(lambda: settings.MAIL_SWEEP_SECONDS), run=delivery.sweep),
    Task(name="sweep-evidence", when=Every(lambda: 600.0), run=building.sweep),
    Task(name="purge-sessions", when=_at(3, 0), run=purging.sessions),
    Task(name="purge-tokens", when=_at(3, 5), run=purging.tokens),
    Task(name="purge-logins", when=_at(3, 10), run=purging.logins),
    Task(name="purge-queue", when=_at(3, 15), run=purging.queue),
    Task(name="lost-entries", when=Every(lambda: 600.0), run=purging.lost_entries),
)
