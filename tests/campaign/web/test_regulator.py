"""Pages of the regulator's officer: every page with something on it, in both languages; who sees what; counts of queries."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from consentry.campaign.cases.models import Case, Finding, Reinspection
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.notices import acts as notices
from consentry.campaign.notices import submissions, working_days
from consentry.campaign.notices.models import Notice, Service, Submission
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Role
from consentry.campaign.registry.models import App, Blob, Complaint, Operator, Release, Store
from consentry.campaign.rounds import acts as rounds
from consentry.campaign.rounds.models import Assignment, Campaign, Participation, Sampling
from tests.campaign.conftest import Person
from tests.campaign.making import Scene

pytestmark = pytest.mark.django_db
MONDAY = datetime.date(2019, 12, 2)


class World:
    """One of everything."""

    def __init__(self, person: Person, organisation: Callable[..., Organisation]) -> None:
        self.officer = person(Role.OFFICER, name="officer")
        self.other = person(Role.OFFICER, name="other")
        self.own = organisation("operator", "样例科技")
        self.operator = person(Role.OPERATOR, organisation=self.own)
        self.lab = organisation("lab", "实验室甲")
        self.scene = Scene(inspector=person(Role.INSPECTOR, organisation=self.lab), organisation=self.own).listed()
        self.campaign = self.scene.campaign
        rounds.set_stage(self.officer, self.campaign, "self_inspection", MONDAY, MONDAY + datetime.timedelta(days=9))
        rounds.enrol(self.officer, self.campaign, [self.scene.app])
        Complaint.objects.create(app=self.scene.app, text="未同意即读取")
        self.sampling = rounds.draw_sample(self.officer, self.campaign, {"size": 1}, seed="s")
        (self.assignment,) = rounds.assign_sample(self.officer, self.sampling, [self.lab])
        self.case = self.scene.case(clauses=(("miit-337/1",), ("miit-337/8",)))
        self.notice = notices.issue(self.officer, self.case)
        self.case = Case.objects.get()
        late = MONDAY + datetime.timedelta(days=30)
        self.extension = submissions.file(self.operator, self.notice, Submission.Kind.EXTENSION, "需要时间", until=late)
        self.appeal = submissions.file(self.operator, self.notice, Submission.Kind.APPEAL, "不属实")

    def pages(self) -> dict[str, str]:
        """Return every page that shows something."""
        app, campaign, case = self.scene.app.pk, self.campaign.pk, self.case.pk
        return {
            name: reverse(f"web:{name}", args=args)
            for name, args in {
                "campaigns:list": (),
                "campaigns:one": (campaign,),
                "campaigns:change": (campaign,),
                "campaigns:stage": (campaign,),
                "campaigns:participations": (campaign,),
                "campaigns:enrol": (campaign,),
                "registry:list": (),
                "registry:app": (app,),
                "registry:change_app": (app,),
                "registry:complaints": (),
                "registry:operators": (),
                "registry:operator": (self.scene.operator.pk,),
                "registry:stores": (),
                "registry:duplicates": (),
                "registry:import": (),
                "registry:template": ("xlsx",),
                "registry:export": ("csv",),
                "sampling:list": (),
                "sampling:draw": (campaign,),
                "sampling:one": (self.sampling.pk,),
                "sampling:assign": (self.sampling.pk,),
                "sampling:assignments": (),
                "sampling:disagreements": (campaign,),
                "cases:list": (),
                "cases:one": (case,),
                "cases:finding": (self.case.findings.order_by("pk")[0].pk,),
                "cases:reinspect": (case,),
                "notices:list": (),
                "notices:one": (self.notice.pk,),
                "notices:issue": (case,),
                "notices:supplement": (case,),
                "notices:submissions": (),
                "notices:submission": (self.appeal.pk,),
            }.items()
        }


@pytest.fixture
def world(person: Person, organisation: Callable[..., Organisation], monkeypatch: pytest.MonkeyPatch) -> World:
    monkeypatch.setattr(working_days, "today", lambda: MONDAY)
    return World(person, organisation)


def _open(client: Client, user: User, url: str, language: str = "en") -> str:
    client.force_login(user)
    client.cookies["django_language"] = language
    answer = client.get(url)
    assert answer.status_code == 200, url
    return b"".join(answer).decode("utf-8", "replace")  # type: ignore[call-overload]


@pytest.mark.parametrize("language", ["en", "zh-hans"])
def test_every_page_shows_what_there_is(world: World, client: Client, language: str) -> None:
    texts = {name: _open(client, world.officer, url, language) for name, url in world.pages().items()}
    assert "2019-12-02" in texts["campaigns:one"]
    assert "《网络安全法》" in texts["campaigns:one"]
    assert "org.example.sample" in texts["registry:app"]
    assert "未同意即读取" in texts["registry:app"]
    assert "AUTUMN〔2019〕1号" in texts["cases:one"]
    assert ("gives the same again" if language == "en" else "结果完全一致") in texts["sampling:one"]
    assert "2019-12-09" in texts["notices:issue"]
    assert "责令整改通知书" in texts["notices:one"] or "Order to Rectify" in texts["notices:one"]
    assert "样例应用" in texts["registry:export"]


#: who opens a page with an object on it: the rest gets 403 by the mark (the test of every page), or 404
OPENS = {
    "campaigns:one": set(Role),
    "campaigns:participations": {Role.OFFICER, Role.AUDITOR, Role.OPERATOR},
    "campaigns:change": {Role.OFFICER},
    "registry:app": {Role.OFFICER, Role.AUDITOR, Role.OPERATOR},
    "registry:operator": {Role.OFFICER, Role.AUDITOR, Role.OPERATOR},
    "sampling:one": {Role.OFFICER},
    "sampling:assignments": {Role.OFFICER, Role.AUDITOR},
    "cases:one": {Role.OFFICER, Role.AUDITOR, Role.PUBLISHER},
    "cases:finding": {Role.OFFICER, Role.AUDITOR, Role.PUBLISHER},
    "cases:reinspect": {Role.OFFICER},
    "notices:one": {Role.OFFICER, Role.AUDITOR, Role.PUBLISHER},
    "notices:issue": {Role.OFFICER},
    "notices:submission": {Role.OFFICER, Role.AUDITOR, Role.PUBLISHER},
}


@pytest.mark.parametrize("role", Role)
def test_who_opens_what(role: Role, world: World, person: Person, client: Client) -> None:
    own = {Role.OPERATOR: world.own}.get(role)
    client.force_login(person(role, organisation=own))
    pages = world.pages()
    for name, roles in OPENS.items():
        expected = 200 if role in roles else 403
        assert client.get(pages[name]).status_code == expected, name


def test_an_operator_sees_nothing_of_another(
    world: World, person: Person, organisation: Callable[..., Organisation], client: Client
) -> None:
    other = person(Role.OPERATOR, organisation=organisation("operator", "别家公司"))
    client.force_login(other)
    pages = world.pages()
    for name in ("registry:app", "registry:operator"):
        assert client.get(pages[name]).status_code == 404
    for name in ("registry:list", "campaigns:participations", "registry:complaints"):
        assert "样例应用" not in _open(client, other, pages[name])


def test_an_upload_for_self_inspection_is_not_on_the_officers_page(world: World, client: Client) -> None:
    blob = Blob.objects.create(sha256="c" * 64, size=1)
    release = Release.objects.create(app=world.scene.app, version_name="9.9.9-private", binary=blob)
    Inspection.objects.create(
        campaign=world.campaign, release=release, purpose=Inspection.Purpose.SELF, requested_by=world.operator
    )
    page = reverse("web:registry:app", args=[world.scene.app.pk])
    assert "9.9.9-private" not in _open(client, world.officer, page)
    assert "9.9.9-private" in _open(client, world.operator, page)
    file = reverse("web:registry:file", args=[release.pk, "binary"])
    client.force_login(world.officer)
    assert client.get(file).status_code == 404


@pytest.mark.parametrize(
    "name",
    [
        "campaigns:list",
        "campaigns:participations",
        "registry:list",
        "registry:complaints",
        "registry:operators",
        "registry:stores",
        "sampling:list",
        "sampling:assignments",
        "cases:list",
        "notices:list",
        "notices:submissions",
    ],
)
def test_lists_ask_no_more_for_more_rows(name: str, world: World, client: Client) -> None:
    url = world.pages()[name]

    def count() -> int:
        client.force_login(world.officer)
        with CaptureQueriesContext(
            connection,
        ) as asked:
            assert client.get(url).status_code == 200
        return len(asked)

    count()
    before = count()
    _more(world)
    assert count() == before


def _more(world: World) -> None:
    """Add some more of everything."""
    for number in range(4):
        operator = Operator.objects.create(name=f"公司{number}")
        app = App.objects.create(name=f"应用{number}", package=f"org.example.more{number}", operator=operator)
        release = Release.objects.create(app=app, version_name="1")
        campaign = Campaign.objects.create(slug=f"c{number}", title=f"行动{number}", legal_basis="-")
        rounds.set_stage(world.officer, campaign, "disposal", MONDAY, MONDAY)
        Store.objects.create(name=f"商店{number}")
        Complaint.objects.create(app=app)
        Participation.objects.create(campaign=world.campaign, app=app)
        Sampling.objects.create(
            campaign=world.campaign, seed="x", parameters={}, population=[], drawn=[], created_by=world.officer
        )
        Assignment.objects.create(campaign=world.campaign, app=app, lab=world.lab, release=release)
        case = Case.objects.create(campaign=world.campaign, app=app, release=release)
        notice = Notice.objects.create(
            case=case, number=f"N{number}", issued_by=world.other, deadline=MONDAY, findings=[], content={}
        )
        Submission.objects.create(notice=notice, kind="statement", text="x", filed_by=world.operator)


def _post(client: Client, user: User, name: str, *args: object, **data: object) -> int:
    client.force_login(user)
    return client.post(reverse(f"web:{name}", args=args), data).status_code


def test_a_campaign_is_created_from_a_template_and_changed(world: World, client: Client) -> None:
    assert _post(client, world.officer, "campaigns:new", slug="spring", template="miit-337") == 302
    made = Campaign.objects.get(slug="spring")
    assert made.stages.count() == 3
    assert "Cybersecurity Law" in _open(client, world.officer, reverse("web:campaigns:one", args=[made.pk]))
    assert _post(client, world.officer, "campaigns:new", slug="spring", template="miit-337") == 422
    kept = {
        name: getattr(made, name)
        for name in ("title", "legal_basis", "rectify_working_days", "reminder_working_days", "relisting_working_days")
    }
    changed = {**kept, "title": "春季", "regulations": ["miit-164"]}
    assert _post(client, world.officer, "campaigns:change", made.pk, **changed) == 302
    made.refresh_from_db()
    assert (made.title, made.regulations) == ("春季", ["miit-164"])
    stage = {"kind": "disposal", "starts": "2020-01-02", "ends": "2020-01-01"}
    assert _post(client, world.officer, "campaigns:stage", made.pk, **stage) == 422
    assert _post(client, world.officer, "campaigns:stage", made.pk, **{**stage, "ends": "2020-02-01"}) == 302
    assert _post(client, world.officer, "campaigns:enrol", made.pk, which="list", packages="org.none") == 422
    assert _post(client, world.officer, "campaigns:enrol", made.pk, which="list", packages="org.example.sample") == 302
    assert made.participations.count() == 1


def test_a_list_is_imported_as_a_whole_or_not_at_all(world: World, client: Client) -> None:
    from django.core.files.uploadedfile import SimpleUploadedFile

    def send(text: str, **more: str) -> tuple[int, str]:
        client.force_login(world.officer)
        client.cookies["django_language"] = "en"
        file = SimpleUploadedFile("list.csv", text.encode())
        answer = client.post(reverse("web:registry:import"), {"file": file, **more})
        return answer.status_code, answer.content.decode()

    head = "应用名称,应用开发者,包名,应用类型\n"
    status, text = send(f"{head}甲,公司甲,org.example.a,\n乙,公司乙,not a package,\n")
    assert status == 422
    assert "not a package" in text
    assert not App.objects.filter(package="org.example.a").exists()
    status, text = send(f"{head}甲,公司甲,org.example.a,\n", only_check="on")
    assert (status, App.objects.filter(package="org.example.a").exists()) == (200, False)
    status, text = send(f"{head}甲,公司甲,org.example.a,\n")
    assert (status, App.objects.filter(package="org.example.a").exists()) == (200, True)
    assert "Imported" in text


def test_a_draw_is_made_and_given_to_labs(world: World, client: Client) -> None:
    numbers = {
        "size": 1,
        "popular": 0,
        "downloads": 1,
        "complaints": 2,
        "offences": 1,
        "type_factor": 2,
        "store_factor": 3,
        "stores": [world.scene.store.pk],
        "only_stores": "on",
        "seed": "abc",
    }
    assert _post(client, world.officer, "sampling:draw", world.campaign.pk, **numbers) == 302
    made = Sampling.objects.latest("pk")
    assert made.seed == "abc"
    assert made.parameters["stores"] == {str(world.scene.store.pk): 3}
    assert _post(client, world.officer, "sampling:draw", world.campaign.pk, **{**numbers, "popular": 2}) == 422
    assert _post(client, world.officer, "sampling:assign", made.pk, labs=[world.lab.pk], double=1) == 422
    assert _post(client, world.officer, "sampling:assign", made.pk, labs=[world.lab.pk], double=0) == 302
    assert _post(client, world.officer, "sampling:cancel", world.assignment.pk, reason="重复") == 302
    world.assignment.refresh_from_db()
    assert world.assignment.state == Assignment.State.CANCELLED


def test_who_issued_the_notice_reads_that_somebody_else_decides(world: World, client: Client) -> None:
    page = reverse("web:notices:submission", args=[world.extension.pk])
    text = _open(client, world.officer, page)
    assert "somebody else must decide" in text
    given = {"decision": "granted", "reason": "同意", "new_deadline": "2020-01-03"}
    assert _post(client, world.officer, "notices:submission", world.extension.pk, **given) == 403
    assert _post(client, world.other, "notices:submission", world.extension.pk, **given) == 302
    assert Case.objects.get().deadline == datetime.date(2020, 1, 3)
    first = world.case.findings.order_by("pk")[0]
    assert _post(client, world.other, "notices:submission", world.appeal.pk, decision="granted", reason="属实") == 422
    decided = {"decision": "granted", "reason": "部分属实", "withdraw": [first.pk]}
    assert _post(client, world.other, "notices:submission", world.appeal.pk, **decided) == 302
    assert Finding.objects.get(pk=first.pk).state == Finding.State.WITHDRAWN


def test_a_supplement_is_issued_from_the_page(world: World, client: Client) -> None:
    page = reverse("web:cases:one", args=[world.case.pk])
    assert reverse("web:notices:supplement", args=[world.case.pk]) not in _open(client, world.officer, page)
    world.case.findings.filter(pk=world.case.findings.order_by("pk")[1].pk).update(due=None)
    assert reverse("web:notices:supplement", args=[world.case.pk]) in _open(client, world.officer, page)
    version = Case.objects.get().version
    assert _post(client, world.officer, "notices:supplement", world.case.pk, version=version) == 302
    assert Notice.objects.count() == 2
    assert _post(client, world.officer, "notices:supplement", world.case.pk, version=version) == 409


def test_a_mail_that_came_back_is_noted(world: World, client: Client) -> None:
    service = Service.objects.get(kind=Service.Kind.NOTICE)
    assert _post(client, world.officer, "notices:bounce", service.pk, text="550") == 422
    Service.objects.update(state=Service.State.ACCEPTED)
    assert _post(client, world.officer, "notices:bounce", service.pk, text="550") == 302
    service.refresh_from_db()
    assert service.state == Service.State.BOUNCED


def test_a_case_is_reinspected_ended_and_closed(world: World, client: Client) -> None:
    blob = Blob.objects.create(sha256="d" * 64, size=1)
    release = Release.objects.create(app=world.scene.app, version_name="2.0", binary=blob)
    version = world.case.version
    Assignment.objects.update(state=Assignment.State.REVIEWED)
    given = {"version": version, "release": release.pk, "assignment": world.assignment.pk}
    assert _post(client, world.officer, "cases:reinspect", world.case.pk, **{**given, "version": version + 7}) == 409
    assert _post(client, world.officer, "cases:reinspect", world.case.pk, **given) == 302
    made = Reinspection.objects.get()
    Inspection.objects.filter(pk=made.inspection_id).update(state=Inspection.State.FAILED)
    end = reverse("web:cases:end", args=[made.pk])
    assert end in _open(client, world.officer, reverse("web:cases:one", args=[world.case.pk]))
    version = Case.objects.get().version
    assert _post(client, world.officer, "cases:end", made.pk, version=version, reason="") == 422
    assert _post(client, world.officer, "cases:end", made.pk, version=version, reason="文件损坏") == 302
    assert Case.objects.get().state == Case.State.OVERDUE  # the days of the case passed long ago
    assert _post(client, world.officer, "cases:close", world.case.pk, version=Case.objects.get().version) == 409
