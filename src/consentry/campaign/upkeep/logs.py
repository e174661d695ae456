"""Log lines on standard output, one JSON object each, with the request they belong to. No bodies, queries or headers."""

from __future__ import annotations

import contextvars
import json
import logging
from datetime import UTC, datetime

#: of the request that is answered in this thread
request_id: contextvars.ContextVar[str] = contextvars.ContextVar("request_id", default="")
#: what `upkeep.requests` adds to its lines
_MORE = ("method", "path", "status", "milliseconds", "user", "address")


class JsonLines(logging.Formatter):
    """A line of JSON for each entry."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line; what came from outside cannot begin another one."""
        values: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if known := getattr(record, "request_id", "") or request_id.get():
            values["request"] = known
        values |= {name: getattr(record, name) for name in _MORE if hasattr(record, name)}
        if record.exc_info:
            values["exception"] = self.formatException(record.exc_info)
        return json.dumps(values, ensure_ascii=False, default=str)


def configuration(*, lines: str, level: str) -> dict[str, object]:
    """Return Django's `LOGGING`. `lines`: `json`, or `text` for people."""
    text = {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}
    json_lines = {"()": "consentry.campaign.upkeep.logs.JsonLines"}
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"lines": json_lines if lines == "json" else text},
        "handlers": {"stdout": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "lines"}},
        "root": {"handlers": ["stdout"], "level": "WARNING"},
        "loggers": {
            "consentry": {"level": level},
            "django": {"handlers": [], "level": level, "propagate": True},
            "django.server": {"handlers": [], "level": "WARNING", "propagate": True},
            # requests are logged by `upkeep.requests`; there are many 404 on the open internet
            "django.request": {"level": "ERROR"},
            # one line for each task, with its id: what it did is in the tables
            "django_tasks": {"level": "WARNING"},
            "django_tasks_db": {"level": "WARNING"},
            # names of people who mistype their password, at each attempt: they are in the table of attempts
            "axes": {"level": "ERROR"},
        },
    }
