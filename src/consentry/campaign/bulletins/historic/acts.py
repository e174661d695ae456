"""Storing a historic bulletin that was read: a draft like any other, reviewed and published by two more people."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

import msgspec
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import transaction
from django.utils.translation import gettext as _

from consentry.campaign.audit import chain
from consentry.campaign.bulletins.historic.read import Parsed, ParsedRow
from consentry.campaign.bulletins.models import Bulletin, Row
from consentry.campaign.bulletins.names import key
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.registry.models import App, Operator

_WEB = URLValidator(schemes=["http", "https"])
_LIMITS = {"name": 200, "operator": 200, "source": 100, "version": 100}  #: of the columns of `Row`


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """What the table does not say of the bulletin."""

    title: str
    issued_on: datetime.date
    kind: Bulletin.Kind = Bulletin.Kind.NAMING
    batch: int | None = None
    deadline: datetime.date | None = None
    preamble: str = ""
    url: str = ""
    stated_count: int | None = None  #: where the sentence was not given with the table


def import_historic(user: User, parsed: Parsed, source: Source) -> Bulletin:
    """Store a historic bulletin as a draft, whole or not at all. The problems of reading it stay with it.

    Rows are linked with an operator or app of the registry only where exactly one has the name. Raises PermissionDenied;
    ValidationError with code `no_rows`, `too_long`, `duplicate`, `invalid` (the address).
    """
    access.require(user, Action.BULLETIN_DRAFT)
    if source.url:
        _WEB(source.url)  # it becomes a link of a public page
    if not parsed.rows:
        raise ValidationError(_("The table has no rows."), code="no_rows")
    _check_lengths(parsed)
    with transaction.atomic():
        same = Bulletin.objects.filter(historic=True, title=source.title, issued_on=source.issued_on)
        if same.exists():
            raise ValidationError(_("This bulletin was imported before."), code="duplicate")
        stated = parsed.stated if source.stated_count is None else source.stated_count
        problems = [msgspec.to_builtins(problem) for problem in parsed.problems]
        if parsed.stated is None and stated is not None and stated != parsed.apps:
            problems.append({"line": 0, "code": "count", "text": f"{stated} != {parsed.apps}"})
        bulletin = Bulletin.objects.create(
            kind=source.kind,
            batch=source.batch,
            title=source.title,
            preamble=source.preamble,
            deadline=source.deadline,
            historic=True,
            issued_on=source.issued_on,
            stated_count=stated,
            problems=problems,
            source_url=source.url,
            drafted_by=user,
            drafter_ids=[user.pk],
        )
        Row.objects.bulk_create(_rows(bulletin, parsed))
        chain.record(
            user,
            Action.BULLETIN_DRAFT,
            bulletin,
            after={"historic": True, "title": source.title, "rows": len(parsed.rows), "problems": problems},
        )
    return bulletin


def _check_lengths(parsed: Parsed) -> None:
    for row in parsed.rows:
        for field, limit in _LIMITS.items():
            if len(getattr(row, field)) > limit:
                raise ValidationError(
                    _("Longer than %(limit)s characters: %(text)s"),
                    code="too_long",
                    params={"limit": limit, "text": getattr(row, field)[:50]},
                )


def _rows(bulletin: Bulletin, parsed: Parsed) -> list[Row]:
    operators = _unique((key(name), pk) for pk, name in Operator.objects.values_list("pk", "name"))
    wanted = {key(row.name) for row in parsed.rows}
    apps = _unique(
        ((key(name), operator), pk)
        for pk, name, operator in App.objects.filter(merged_into=None)
        .values_list("pk", "name", "operator_id")
        .iterator()
        if key(name) in wanted
    )
    return [_row(bulletin, row, position, operators, apps) for position, row in enumerate(parsed.rows, start=1)]


def _row(
    bulletin: Bulletin,
    row: ParsedRow,
    position: int,
    operators: dict[object, int | None],
    apps: dict[object, int | None],
) -> Row:
    operator = operators.get(key(row.operator)) if row.operator else None
    stored = Row(
        bulletin=bulletin,
        position=position,
        number=row.number,
        app_name=row.name,
        operator_name=row.operator,
        source=row.source,
        version=row.version,
        issues=list(row.issues),
        clauses=list(row.clauses),
        operator_id=operator,
        app_id=apps.get((key(row.name), operator)) if operator else None,
    )
    stored.set_keys()
    return stored


def _unique(pairs: Iterable[tuple[object, int]]) -> dict[object, int | None]:
    """Return key -> id; None where two share the key: then nobody knows which is meant."""
    table: dict[object, int | None] = {}
    for name, pk in pairs:
        table[name] = None if name in table else pk
    return table
