from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone

from consentry.campaign.audit.models import Entry
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Role
from consentry.campaign.registry.models import App, Complaint, Listing, Release, Store
from consentry.campaign.rounds import acts, queries
from consentry.campaign.rounds.models import Assignment, Campaign, Participation

pytestmark = pytest.mark.django_db


def test_a_campaign_is_made_from_its_template(officer: User) -> None:
    campaign = acts.create_campaign(officer, "2019", template="miit-337", title="演示")
    campaign.refresh_from_db()
    assert campaign.title == "演示"
    assert campaign.rectify_until == datetime.date(2019, 12, 31)
    assert campaign.regulations == ["miit-337"]
    assert [stage.kind for stage in campaign.stages.all()] == ["self_inspection", "spot_check", "disposal"]
    assert Entry.objects.get(object_type="rounds.campaign").actor == officer.username
    stage = queries.stage_on(campaign, datetime.date(2019, 11, 30))
    assert stage is not None
    assert stage.kind == "spot_check"
    assert queries.stage_on(campaign, datetime.date(2019, 12, 21)) is None


def test_what_cannot_be_a_campaign_is_refused(officer: User, campaign: Campaign) -> None:
    for wrong in ({"template": "miit-1"}, {"title": ""}, {"title": "甲", "demo_": 1}):
        with pytest.raises(ValidationError):
            acts.create_campaign(officer, "x", **wrong)
    with pytest.raises(ValidationError):
        acts.create_campaign(officer, campaign.slug, template="miit-337")


def test_changes_are_recorded_with_before_and_after(officer: User, campaign: Campaign) -> None:
    acts.change_campaign(officer, campaign, rectify_working_days=7, rectify_until=datetime.date(2020, 12, 1))
    entry = Entry.objects.order_by("-number")[0]
    assert entry.before == {"rectify_working_days": 5, "rectify_until": None}
    assert entry.after == {"rectify_working_days": 7, "rectify_until": "2020-12-01"}
    with pytest.raises(ValidationError):
        acts.set_stage(officer, campaign, "disposal", datetime.date(2020, 2, 1), datetime.date(2020, 1, 1))
    acts.set_stage(officer, campaign, "disposal", datetime.date(2020, 1, 1), datetime.date(2020, 1, 1))
    assert campaign.stages.get(kind="disposal").ends == datetime.date(2020, 1, 1)


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.OFFICER])
def test_only_officers_run_campaigns(
    role: Role, person: Callable[..., User], campaign: Campaign, labs: list[Organisation], new_app: Callable[..., App]
) -> None:
    user, app = person(role), new_app("news")
    for act in (
        lambda: acts.create_campaign(user, "x", template="miit-337"),
        lambda: acts.change_campaign(user, campaign, title="x"),
        lambda: acts.enrol(user, campaign, [app]),
        lambda: acts.draw_sample(user, campaign, {"size": 1}),
        lambda: acts.assign(user, campaign, app, labs[:1]),
    ):
        with pytest.raises(PermissionDenied):
            act()
    assert not queries.samplings(user, campaign)


def test_enrolling_twice_changes_nothing_and_merged_apps_count_once(
    officer: User, campaign: Campaign, new_app: Callable[..., App]
) -> None:
    app, duplicate = new_app("news"), new_app("news2")
    App.objects.filter(pk=duplicate.pk).update(merged_into=app)
    duplicate.refresh_from_db()
    assert acts.enrol(officer, campaign, [app, duplicate]) == 1
    assert acts.enrol(officer, campaign, [app]) == 0


def test_a_draw_takes_its_values_from_the_registry_and_can_be_repeated(
    officer: User, campaign: Campaign, new_app: Callable[..., App], django_assert_num_queries: Callable[..., object]
) -> None:
    apps = [new_app(f"app{number}", app_type="news") for number in range(12)]
    stores = [Store.objects.create(name=name) for name in ("商店甲", "商店乙")]
    for number, app in enumerate(apps):
        for store in stores:
            Listing.objects.create(store=store, app=app, downloads=number * 10)
    Listing.objects.filter(app=apps[11], store=stores[0]).update(delisted_at=timezone.now())
    Complaint.objects.create(app=apps[0])
    Complaint.objects.create(app=apps[0])
    acts.enrol(officer, campaign, apps)
    new_app("elsewhere")
    with django_assert_num_queries(6):
        population = queries.population(campaign)
    assert [each.app for each in population] == [app.pk for app in apps]
    assert (population[0].complaints, population[0].downloads) == (2, 0)
    assert (population[11].downloads, population[11].stores) == (110, (stores[1].pk,))
    assert population[3].stores == tuple(store.pk for store in stores)
    sampling = acts.draw_sample(officer, campaign, {"size": 5, "popular": 2}, seed="2019-12")
    assert sampling.drawn[:2] == [apps[10].pk, apps[9].pk]
    sampling.refresh_from_db()
    assert list(acts.redraw(sampling)) == sampling.drawn
    Complaint.objects.create(app=apps[4])  # later changes of the registry do not change what was drawn from
    assert list(acts.redraw(sampling)) == sampling.drawn
    assert len(acts.draw_sample(officer, campaign, {"size": 5}).seed) == 32
    for wrong in ({"size": "x"}, {"size": 1, "luck": 2}, {}):
        with pytest.raises(ValidationError):
            acts.draw_sample(officer, campaign, wrong)


def test_drawn_apps_are_assigned_evenly_and_some_to_two_labs_blind(
    officer: User,
    campaign: Campaign,
    new_app: Callable[..., App],
    labs: list[Organisation],
    person: Callable[..., User],
    django_assert_num_queries: Callable[..., object],
) -> None:
    apps = [new_app(f"app{number}") for number in range(9)]
    acts.enrol(officer, campaign, apps)
    sampling = acts.draw_sample(officer, campaign, {"size": 6}, seed="s")
    made = acts.assign_sample(officer, sampling, labs, double=2)
    assert len(made) == 8
    assert all(each.release_id for each in made)
    assert acts.assign_sample(officer, sampling, labs, double=2) == []
    inspector = person(Role.INSPECTOR, organisation=labs[0])
    person_roles = inspector.roles
    assert Role.INSPECTOR in person_roles
    with django_assert_num_queries(1):
        own = [(each.lab.name, each.app.operator.name, each.campaign.title) for each in queries.assignments(inspector)]
    assert {lab for lab, *_ in own} == {labs[0].name}
    assert 2 <= len(own) <= 4
    assert queries.assignments(officer).count() == 8
    assert not queries.assignments(person(Role.OPERATOR))
    with pytest.raises(ValidationError):
        acts.assign_sample(officer, sampling, labs[:1], double=1)
    with pytest.raises(ValidationError):
        acts.assign_sample(officer, sampling, [labs[0], labs[0]])


def test_a_cancelled_assignment_can_be_given_again(
    officer: User, campaign: Campaign, new_app: Callable[..., App], labs: list[Organisation]
) -> None:
    (assignment,) = acts.assign(officer, campaign, new_app("news"), labs[:1])
    acts.cancel_assignment(officer, assignment, "休假")
    with pytest.raises(ValidationError):
        acts.cancel_assignment(officer, assignment, "again")
    (again,) = acts.assign(officer, campaign, assignment.app, labs[:1])
    assert again.pk == assignment.pk
    assert again.state == Assignment.State.OPEN


def test_an_operator_sees_its_own_participations_only(
    officer: User,
    campaign: Campaign,
    new_app: Callable[..., App],
    organisation: Callable[..., Organisation],
    person: Callable[..., User],
    django_assert_num_queries: Callable[..., object],
) -> None:
    own, other = organisation("operator"), organisation("operator")
    apps = [new_app("a", organisation=own), new_app("b", organisation=own), new_app("c", organisation=other)]
    acts.enrol(officer, campaign, apps)
    operator = person(Role.OPERATOR, organisation=own)
    assert Role.OPERATOR in operator.roles
    with django_assert_num_queries(1):
        assert [each.app.operator.name for each in queries.participations(operator, campaign)] == [own.name] * 2
    assert queries.participations(officer, campaign).count() == 3
    assert not queries.participations(person(Role.STORE), campaign)
    Participation.objects.filter(app=apps[0]).update(
        declared_at=timezone.make_aware(datetime.datetime(2020, 12, 10, 23, 30)), self_inspected_at=timezone.now()
    )
    Participation.objects.filter(app=apps[1]).update(declared_at=timezone.now(), declared_statement="误报")
    count = queries.self_inspection_count(campaign)
    assert (count.taking_part, count.inspected, count.declared, count.declared_in_stage) == (3, 1, 2, 1)
    assert count.declared_with_statement == 1


def test_what_an_operator_uploaded_for_itself_is_not_given_to_a_lab(
    officer: User, campaign: Campaign, new_app: Callable[..., App]
) -> None:
    from consentry.campaign.jobs.models import Inspection

    app = new_app("news")
    public = app.releases.get()
    private = Release.objects.create(app=app, version_name="2.0", binary=public.binary)
    assert queries.latest_releases([app.pk]) == {app.pk: private.pk}
    Inspection.objects.create(campaign=campaign, release=private, purpose="self", requested_by=officer)
    assert queries.latest_releases([app.pk]) == {app.pk: public.pk}
