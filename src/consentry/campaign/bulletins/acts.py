"""Drafting, reviewing and publishing: three people. Importing historic bulletins is in `historic/`."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Sequence

import msgspec
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from consentry.campaign.audit import chain
from consentry.campaign.bulletins import canonical, drafting
from consentry.campaign.bulletins.models import Bulletin, Row
from consentry.campaign.cases.locking import Stale
from consentry.campaign.cases.models import Case
from consentry.campaign.cases.transitions import pass_to
from consentry.campaign.notices import working_days
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.rounds.models import Campaign

Kind = Bulletin.Kind
State = Bulletin.State


class Correction(msgspec.Struct, frozen=True, kw_only=True):
    """What a correction says of one row of the corrected bulletin: the fields that were wrong, or that it is taken back."""

    position: int
    withdrawn: bool = False
    app_name: str | None = None
    operator_name: str | None = None
    source: str | None = None
    version: str | None = None
    issues: tuple[str, ...] | None = None


def draft(
    user: User,
    campaign: Campaign,
    kind: Bulletin.Kind = Kind.NAMING,
    *,
    deadline: datetime.date | None = None,
    cases: Collection[int] | None = None,
) -> Bulletin:
    """Draft the next batch from all nameable cases of the campaign, or from those with the ids `cases`.

    Raises PermissionDenied; ValidationError with code `no_cases`, `not_nameable`, `deadline_past`.
    """
    access.require(user, Action.BULLETIN_DRAFT, campaign)
    if kind is Kind.NAMING:
        _check_deadline(deadline)
    with transaction.atomic():
        campaign = Campaign.objects.select_for_update().get(pk=campaign.pk)  # the numbers of its batches
        rows = _rows(kind, campaign, cases)
        batch = (campaign.bulletins.filter(kind=kind).aggregate(last=Max("batch"))["last"] or 0) + 1
        title, title_en = drafting.title_of(kind, batch)
        bulletin = Bulletin.objects.create(
            campaign=campaign,
            kind=kind,
            batch=batch,
            title=title,
            title_en=title_en,
            preamble=drafting.sentence(len(rows), deadline) if kind is Kind.NAMING else "",
            deadline=deadline,
            drafted_by=user,
            drafter_ids=[user.pk],
        )
        _write_rows(bulletin, rows)
        _record(user, Action.BULLETIN_DRAFT, bulletin)
    return bulletin


def redraft(
    user: User,
    bulletin: Bulletin,
    *,
    title: str | None = None,
    title_en: str | None = None,
    preamble: str | None = None,
    deadline: datetime.date | None = None,
    cases: Collection[int] | None = None,
    seen: str | None = None,
) -> Bulletin:
    """Change a draft's texts or its cases. Who does so counts as a drafter, and neither reviews nor publishes it.

    `seen`: `canonical.digest` of what the person saw; Stale where it is not that any more.
    """
    access.require(user, Action.BULLETIN_DRAFT, bulletin)
    with transaction.atomic():
        bulletin = _locked(bulletin, State.DRAFT, seen=seen)
        before, texts_kept = _state(bulletin), preamble is None
        naming = bulletin.kind == Kind.NAMING and not bulletin.historic
        if naming and preamble is None and bulletin.preamble == drafting.sentence(_count(bulletin), bulletin.deadline):
            preamble = drafting.sentence(_count(bulletin), deadline or bulletin.deadline)  # it names the deadline
        if cases is not None and bulletin.campaign is not None and bulletin.kind in drafting.STATES:
            rows = _rows(Kind(bulletin.kind), bulletin.campaign, cases)
            bulletin.rows.all().delete()
            _write_rows(bulletin, rows)
            if naming and texts_kept:
                preamble = drafting.sentence(len(rows), deadline or bulletin.deadline)
        bulletin.title = title or bulletin.title
        bulletin.title_en = bulletin.title_en if title_en is None else title_en
        bulletin.preamble = bulletin.preamble if preamble is None else preamble
        bulletin.deadline = deadline or bulletin.deadline
        bulletin.drafter_ids = [*dict.fromkeys((*bulletin.drafter_ids, user.pk))]
        bulletin.save()
        _record(user, Action.BULLETIN_DRAFT, bulletin, before=before)
    return bulletin


def draft_correction(user: User, corrected: Bulletin, corrections: Sequence[Correction], text: str) -> Bulletin:
    """Draft a correction of a published bulletin: a bulletin of its own, linked to it.

    Raises PermissionDenied; ValidationError with code `not_published`, `no_rows`, `reason`.
    """
    access.require(user, Action.BULLETIN_DRAFT, corrected)
    if corrected.state != State.PUBLISHED:
        raise ValidationError(_("Only a published bulletin is corrected; a draft is changed."), code="not_published")
    if not text.strip():
        raise ValidationError(_("Say what is corrected, and why."), code="reason")
    rows = {row.position: row for row in corrected.rows.all()}
    if not corrections or any(correction.position not in rows for correction in corrections):
        raise ValidationError(_("Choose rows of the bulletin."), code="no_rows")
    with transaction.atomic():
        bulletin = Bulletin.objects.create(
            campaign=corrected.campaign,
            kind=Kind.CORRECTION,
            title=f"更正：{corrected.title}"[:300],
            title_en=f"Correction: {corrected.title_en or corrected.title}"[:300],
            preamble=text,
            corrects=corrected,
            drafted_by=user,
            drafter_ids=[user.pk],
        )
        _write_rows(
            bulletin,
            [
                _corrected(rows[correction.position], correction, position)
                for position, correction in enumerate(corrections, start=1)
            ],
        )
        _record(user, Action.BULLETIN_DRAFT, bulletin)
    return bulletin


def review(user: User, bulletin: Bulletin, *, approve: bool, note: str = "", seen: str | None = None) -> Bulletin:
    """Approve a draft for publication, or leave it a draft with a note. By nobody who drafted it.

    `seen`: `canonical.digest` of what the person read; Stale where somebody changed it meanwhile.
    """
    access.require(user, Action.BULLETIN_REVIEW, bulletin)
    if not approve and not note.strip():
        raise ValidationError(_("Say what is to be changed."), code="reason")
    with transaction.atomic():
        bulletin = _locked(bulletin, State.DRAFT, seen=seen)
        access.require(user, Action.BULLETIN_REVIEW, bulletin)  # again: somebody may have redrafted it meanwhile
        if approve:
            _check_rows(bulletin, lock=False)
        bulletin.state = State.REVIEWED if approve else State.DRAFT
        bulletin.reviewed_by, bulletin.review_note = user, note
        bulletin.reviewer_ids = [*dict.fromkeys((*bulletin.reviewer_ids, user.pk))]
        bulletin.save()
        _record(user, Action.BULLETIN_REVIEW, bulletin, approve=approve, note=note)
    return bulletin


def publish(user: User, bulletin: Bulletin, *, seen: str | None = None) -> Bulletin:
    """Publish a reviewed bulletin for good, and move its cases to named. By neither drafter nor reviewer.

    `seen`: `canonical.digest` of what the person read; Stale where it is not that any more. Refused where a case has changed since the draft (rectified, more time, an appeal): nobody is named by mistake.
    """
    access.require(user, Action.BULLETIN_PUBLISH, bulletin)
    with transaction.atomic():
        bulletin = _locked(bulletin, State.REVIEWED, seen=seen)
        access.require(user, Action.BULLETIN_PUBLISH, bulletin)
        if bulletin.kind == Kind.NAMING and not bulletin.historic:
            _check_deadline(bulletin.deadline)
        cases = _check_rows(bulletin, lock=True)
        bulletin.issued_on = bulletin.issued_on or working_days.today()
        bulletin.published_by, bulletin.published_at = user, timezone.now()
        bulletin.digest = canonical.digest(bulletin)
        bulletin.state = State.PUBLISHED
        bulletin.save()
        if bulletin.kind == Kind.NAMING:
            for case in cases:
                pass_to(case, "name")
        _record(user, Action.BULLETIN_PUBLISH, bulletin, digest=bulletin.digest, cases=[case.pk for case in cases])
    return bulletin


def discard(user: User, bulletin: Bulletin) -> None:
    """Delete a draft or a reviewed bulletin that is not to be published."""
    access.require(user, Action.BULLETIN_DRAFT, bulletin)
    with transaction.atomic():
        bulletin = _locked(bulletin, State.DRAFT, State.REVIEWED)
        chain.record(user, "bulletin.discard", bulletin, before=_state(bulletin))
        bulletin.delete()


def _check_deadline(deadline: datetime.date | None) -> None:
    if deadline is not None and deadline <= working_days.today():
        raise ValidationError(_("The deadline must lie in the future."), code="deadline_past")


def _rows(kind: Bulletin.Kind, campaign: Campaign, ids: Collection[int] | None) -> list[Row]:
    """Return the rows of the cases to name, with ids of exactly those. Two drafts may hold a case; one gets published."""
    found = drafting.nameable(kind, campaign)
    rows = drafting.rows_of(list(found if ids is None else found.filter(pk__in=ids)), working_days.today())
    if ids is not None and len(rows) != len(set(ids)):
        missing = sorted(set(ids) - {row.case_id for row in rows})
        raise _not_nameable(map(str, missing))
    if without := [row.app_name for row in rows if not row.issues]:
        raise _not_nameable(without)
    if not rows:
        raise ValidationError(_("There is no case to name."), code="no_cases")
    return rows


def _not_nameable(names: Iterable[str]) -> ValidationError:
    return ValidationError(
        _("These cases cannot be named now: %(cases)s"), code="not_nameable", params={"cases": ", ".join(names)}
    )


def _check_rows(bulletin: Bulletin, *, lock: bool) -> list[Case]:
    """Return the bulletin's cases, locked where asked; raise ValidationError where one is not as its row says any more."""
    rows = list(bulletin.rows.all())
    if not rows:
        raise ValidationError(_("There is no case to name."), code="no_cases")
    if bulletin.historic or bulletin.campaign is None or bulletin.kind not in drafting.STATES:
        return []
    ids = [row.case_id for row in rows if row.case_id is not None]
    if lock:
        list(Case.objects.select_for_update().filter(pk__in=ids).order_by("pk"))
    cases = list(drafting.nameable(Kind(bulletin.kind), bulletin.campaign).filter(pk__in=ids))
    now = {row.case_id: _named(row) for row in drafting.rows_of(cases, working_days.today())}
    changed = [row.app_name for row in rows if now.get(row.case_id) != _named(row)]
    if changed:
        raise ValidationError(
            _("These cases have changed since the draft: %(apps)s"),
            code="changed",
            params={"apps": ", ".join(changed)},
        )
    return cases


def _named(row: Row) -> tuple[object, ...]:
    return row.app_name, row.operator_name, row.source, row.version, tuple(row.issues)


def _corrected(row: Row, correction: Correction, position: int) -> Row:
    given = msgspec.structs.asdict(correction)
    kept = ("app_name", "operator_name", "source", "version", "issues")
    values = {name: getattr(row, name) if given[name] is None else given[name] for name in kept}
    new = Row(
        position=position,
        number=row.number,
        corrects=row,
        withdrawn=correction.withdrawn,
        signer=row.signer,
        clauses=row.clauses if correction.issues is None else [],
        app=row.app,
        operator=row.operator,
        case=row.case,
        **values | {"issues": list(values["issues"])},
    )
    new.set_keys()
    return new


def _write_rows(bulletin: Bulletin, rows: Sequence[Row]) -> None:
    for row in rows:
        row.bulletin = bulletin
    Row.objects.bulk_create(rows)


def _locked(bulletin: Bulletin, *states: Bulletin.State, seen: str | None = None) -> Bulletin:
    locked = Bulletin.objects.select_for_update(of=("self",)).select_related("campaign", "corrects").get(pk=bulletin.pk)
    if locked.state not in states:
        raise ValidationError(
            _("The bulletin is %(state)s."), code="state", params={"state": locked.get_state_display()}
        )
    if seen is not None and seen != canonical.digest(locked):
        raise Stale(_("Somebody else changed this meanwhile. Look at it again, then decide."))
    return locked


def _count(bulletin: Bulletin) -> int:
    return bulletin.rows.count()


def _state(bulletin: Bulletin) -> dict[str, object]:
    return {"state": bulletin.state, "content": canonical.content(bulletin)}


def _record(
    user: User, action: Action, bulletin: Bulletin, *, before: dict[str, object] | None = None, **more: object
) -> None:
    chain.record(user, action, bulletin, before=before, after=_state(bulletin) | more)
