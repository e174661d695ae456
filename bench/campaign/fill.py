"""Makes a large campaign directly in the tables: apps, findings, cases in all states with their passages, people."""

from __future__ import annotations

import datetime
import itertools
from collections import deque
from dataclasses import dataclass

from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.auth.hashers import make_password
from django.contrib.sessions.backends.db import SessionStore
from django.utils import timezone

from consentry.campaign.audit import chain
from consentry.campaign.audit.models import Entry
from consentry.campaign.cases.models import Case, Finding, Passage
from consentry.campaign.cases.transitions import PASSAGES
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.notices.frozen import freeze_content
from consentry.campaign.notices.models import Notice
from consentry.campaign.people.models import Organisation, RoleGrant, User
from consentry.campaign.people.roles import Role
from consentry.campaign.registry.models import App, Listing, Operator, Release, Store
from consentry.campaign.rounds.models import Assignment, Campaign, Participation

PASSWORD = "correct horse battery staple"
BATCH = 2000
_LABS, _STORES = 4, 10
#: of a hundred users
_SHARES = {
    Role.INSPECTOR: 40,
    Role.REVIEWER: 10,
    Role.OFFICER: 20,
    Role.PUBLISHER: 5,
    Role.AUDITOR: 5,
    Role.OPERATOR: 15,
    Role.STORE: 5,
}
_KINDS = {Role.INSPECTOR: "lab", Role.REVIEWER: "lab", Role.OPERATOR: "operator", Role.STORE: "store"}


@dataclass(frozen=True)
class Sizes:
    """How much of each."""

    apps: int
    findings: int
    users: int
    entries: int  #: of the record, before the load


@dataclass(frozen=True)
class Visitor:
    """A user of the load: signed in already."""

    username: str
    role: Role
    session: str
    work: tuple[int, ...]  #: ids of findings that this person decides on


def fill(sizes: Sizes) -> list[Visitor]:
    """Fill the empty tables and return who will come."""
    campaign = Campaign.objects.create(
        slug="load", title="压力测试（样例）", legal_basis="样例", regulations=["miit-337"], demo=True
    )
    labs = [Organisation.objects.create(name=f"实验室 {i}", kind="lab") for i in range(_LABS)]
    office = Organisation.objects.create(name="监管机构", kind="regulator")
    users = _users(sizes.users, labs, office)
    apps = _apps(sizes.apps)
    assignments = _assignments(campaign, apps, labs)
    inspector = next(user for user, role in users if role is Role.INSPECTOR)
    inspections = _inspections(campaign, assignments, inspector)
    officer = next(user for user, role in users if role is Role.OFFICER)
    cases = _cases(campaign, assignments, officer)
    open_findings = _findings(sizes.findings, inspections, cases, inspector)
    _record(sizes.entries)
    return _visitors(users, open_findings)


def _users(count: int, labs: list[Organisation], office: Organisation) -> list[tuple[User, Role]]:
    roles = list(itertools.chain.from_iterable([role] * share for role, share in _SHARES.items()))
    step = len(roles) / max(count, len(_SHARES))
    chosen = [roles[int(i * step) % len(roles)] for i in range(max(count, len(_SHARES)))]
    chosen[: len(_SHARES)] = list(_SHARES)
    password = make_password(PASSWORD)
    made = []
    for number, role in enumerate(chosen):
        kind = _KINDS.get(role, "regulator")
        own = {"lab": labs[number % len(labs)], "regulator": office}.get(kind)
        organisation = own or Organisation.objects.create(name=f"{kind} {number}", kind=kind)
        made.append((User(username=f"{role}{number}", password=password, organisation=organisation), role))
    User.objects.bulk_create([user for user, _ in made])
    RoleGrant.objects.bulk_create([RoleGrant(user=user, role=role.value) for user, role in made])
    return made


def _apps(count: int) -> list[App]:
    organisations = list(Organisation.objects.filter(kind="operator"))
    operators = Operator.objects.bulk_create(
        [
            Operator(name=f"样例科技 {i} 有限公司", organisation=organisations[i] if i < len(organisations) else None)
            for i in range(max(count // 5, len(organisations), 1))
        ]
    )
    apps = App.objects.bulk_create(
        [
            App(
                package=f"org.example.a{i}",
                signer=f"{i:064x}",
                name=f"应用 {i}",
                operator=operators[i % len(operators)],
            )
            for i in range(count)
        ],
        BATCH,
    )
    shops = list(Organisation.objects.filter(kind="store"))
    stores = [
        Store.objects.create(name=f"商店 {i}", organisation=shops[i] if i < len(shops) else None)
        for i in range(max(_STORES, len(shops)))
    ]
    Release.objects.bulk_create(
        [Release(app=app, version_name="1.0", source=stores[i % len(stores)]) for i, app in enumerate(apps)], BATCH
    )
    Listing.objects.bulk_create(
        [
            Listing(app=app, store=stores[(i + j) % len(stores)], downloads=i * 1000)
            for i, app in enumerate(apps)
            for j in range(2)
        ],
        BATCH,
    )
    return apps


def _assignments(campaign: Campaign, apps: list[App], labs: list[Organisation]) -> list[Assignment]:
    Participation.objects.bulk_create([Participation(campaign=campaign, app=app) for app in apps], BATCH)
    release_of = dict(Release.objects.values_list("app", "pk"))
    states = Assignment.State
    return Assignment.objects.bulk_create(
        [
            Assignment(
                campaign=campaign,
                app=app,
                release_id=release_of[app.pk],
                lab=labs[i % len(labs)],
                state=states.OPEN if i % 4 < 2 else states.REVIEWED,  # half of the labs' work is done
            )
            for i, app in enumerate(sorted(apps, key=lambda app: app.pk * 7919 % 10007))
        ],
        BATCH,
    )


def _inspections(campaign: Campaign, assignments: list[Assignment], inspector: User) -> dict[int, Inspection]:
    now = timezone.now()
    made = Inspection.objects.bulk_create(
        [
            Inspection(
                campaign=campaign,
                release_id=assignment.release_id,
                assignment=assignment,
                purpose=Inspection.Purpose.LAB,
                state=Inspection.State.DONE,
                requested_by=inspector,
                finished_at=now,
                complete=True,
            )
            for assignment in assignments
        ],
        BATCH,
    )
    return {inspection.assignment_id: inspection for inspection in made if inspection.assignment_id}


def paths() -> dict[str, tuple[str, ...]]:
    """Return for each state of a case the shortest way of passages to it."""
    found: dict[str, tuple[str, ...]] = {Case.State.OPEN.value: ()}
    waiting = deque([Case.State.OPEN])
    while waiting:
        state = waiting.popleft()
        for passage, (sources, target) in PASSAGES.items():
            if state in sources and target.value not in found:
                found[target.value] = (*found[state.value], passage)
                waiting.append(target)
    return found


def _cases(campaign: Campaign, assignments: list[Assignment], officer: User) -> dict[int, Case]:
    """Open a case for each app whose review is over, in all states but that of a running re-inspection in turn."""
    ways = {state: way for state, way in paths().items() if state != Case.State.REINSPECTION}
    states = itertools.cycle(ways)
    deadline = timezone.localdate() + datetime.timedelta(days=3)
    done = [assignment for assignment in assignments if assignment.state == Assignment.State.REVIEWED]
    cases = []
    for assignment in done:
        state = next(states)
        case = Case(
            campaign=campaign, app_id=assignment.app_id, release_id=assignment.release_id, version=len(ways[state])
        )
        case.__dict__["state"] = state  # the machine's own way is one row at a time
        case.deadline = deadline if state == Case.State.NOTICED else deadline - datetime.timedelta(days=30)
        cases.append(case)
    Case.objects.bulk_create(cases, BATCH)
    now = timezone.now()
    Passage.objects.bulk_create(
        [
            Passage(case=case, state=PASSAGES[passage][1], at=now + datetime.timedelta(microseconds=i))
            for case in cases
            for i, passage in enumerate(ways[case.state])
        ],
        BATCH,
    )
    Notice.objects.bulk_create(
        [
            Notice(
                case=case,
                number=f"样例〔{case.pk}〕",
                issued_by=officer,
                deadline=case.deadline,
                findings=[],
                content=freeze_content(case, officer) | {"deadline": {"rule": "officer"}, "supplements": []},
            )
            for case in Case.objects.select_related("app__operator", "campaign", "release__source").order_by("pk")
            if ways[case.state]
        ],
        BATCH,
    )
    return {assignment.pk: case for assignment, case in zip(done, cases, strict=True)}


def _findings(
    count: int, inspections: dict[int, Inspection], cases: dict[int, Case], inspector: User
) -> dict[int, list[int]]:
    """Return the ids of the findings that wait for a decision, by lab."""
    now, each = timezone.now(), max(1, count // max(1, len(inspections)))
    rows = [
        Finding(
            inspection=inspection,
            assignment_id=pk,
            case=case,
            rule="manual",
            outcome="violated",
            fingerprint=f"{inspection.pk:056x}{number:08x}",
            subject="imei",
            clauses=["miit-337/1"],
            summary=f"样例：同意前读取设备标识（{number}）",
            state=Finding.State.APPROVED if case else Finding.State.PROPOSED,
            decided_by=inspector if case else None,
            decided_at=now if case else None,
        )
        for pk, inspection in inspections.items()
        for case in [cases.get(pk)]
        for number in range(each)
    ]
    Finding.objects.bulk_create(rows, BATCH)
    by_lab: dict[int, list[int]] = {}
    waiting = Finding.objects.filter(state=Finding.State.PROPOSED).order_by("pk")
    for pk, lab in waiting.values_list("pk", "assignment__lab"):
        by_lab.setdefault(lab, []).append(pk)
    return by_lab


def _record(count: int) -> None:
    """Write a record of that length, with a chain that holds."""
    number, previous = chain.head()
    rows, at = [], timezone.now()
    for i in range(number + 1, number + 1 + count):
        values = {
            "number": i,
            "at": at,
            "actor": "system",
            "role": "",
            "action": "bench.fill",
            "object_type": "cases.case",
            "object_id": str(i),
            "before": None,
            "after": {"number": i},
            "previous": previous,
        }
        previous = chain.digest(values)
        rows.append(Entry(**values, digest=previous))
    Entry.objects.bulk_create(rows, BATCH)


def _visitors(users: list[tuple[User, Role]], waiting: dict[int, list[int]]) -> list[Visitor]:
    inspectors: dict[int, list[User]] = {}
    for user, role in users:
        if role is Role.INSPECTOR and user.organisation_id is not None:
            inspectors.setdefault(user.organisation_id, []).append(user)
    work: dict[int, tuple[int, ...]] = {}
    for lab, people in inspectors.items():
        found = waiting.get(lab, [])
        for index, user in enumerate(people):
            # everybody has findings of their own, and every tenth goes to the colleague too: both decide, one is refused
            own = found[index :: len(people)]
            other = found[(index + 1) % len(people) :: len(people)][::10]
            work[user.pk] = tuple(x for pair in itertools.zip_longest(own, other) for x in pair if x is not None)
    return [Visitor(user.username, role, _session(user), work.get(user.pk, ())) for user, role in users]


def _session(user: User) -> str:
    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.create()
    return str(session.session_key)
