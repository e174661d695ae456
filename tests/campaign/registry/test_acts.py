"""Acts and queries of the registry; merging of duplicates with all that points at them."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from consentry.campaign.audit.models import Entry
from consentry.campaign.bulletins.models import Bulletin, Row
from consentry.campaign.cases.models import Case
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Role
from consentry.campaign.registry import acts, queries
from consentry.campaign.registry.models import App, Blob, Listing, Operator, Release, Store
from consentry.campaign.rounds.models import Campaign, Participation
from consentry.campaign.rounds.queries import latest_releases
from tests.campaign.conftest import Person

ONE, TWO = "ab" * 32, "cd" * 32


@pytest.fixture
def officer(person: Person) -> User:
    return person(Role.OFFICER)


@pytest.fixture
def operator(db: None) -> Operator:
    return Operator.objects.create(name="公司甲")


def app(operator: Operator, package: str = "com.example.a", signer: str = "", **more: object) -> App:
    return App.objects.create(package=package, signer=signer, name="应用甲", operator=operator, **more)


def test_an_app_is_registered_once(officer: User, operator: Operator) -> None:
    first = acts.register_app(officer, name="甲", operator=operator, package="com.example.a")
    assert acts.register_app(officer, name="甲", operator=operator, package="com.example.a") == first
    other = acts.register_app(officer, name="甲", operator=operator, package="com.example.a", signer=ONE)
    assert other != first
    nameless = acts.register_app(officer, name="乙", operator=operator)
    assert acts.register_app(officer, name="乙", operator=operator) == nameless
    assert Entry.objects.filter(action="app.register").count() == 3
    merged = acts.merge_apps(officer, kept=other, merged=first)
    assert acts.register_app(officer, name="甲", operator=operator, package="com.example.a") == merged == other


def test_stores_are_found_by_any_of_their_names(officer: User) -> None:
    store = acts.create_store(officer, name="华为应用市场", aliases=["HUAWEI AppGallery", "华为"])
    for text in ("华为 应用市场", "huawei appgallery", "HUAWEIAPPGALLERY", "华为"):
        assert queries.store_by_name(text) == store
    assert queries.store_by_name("华") is None
    acts.change_store(officer, store, aliases=["荣耀"])
    assert queries.store_by_name("华为") is None
    entry = Entry.objects.order_by("-number")[0]
    assert (entry.before["aliases"], entry.after["aliases"]) == (["HUAWEI AppGallery", "华为"], ["荣耀"])
    acts.change_store(officer, store, aliases=["荣耀"])
    assert Entry.objects.count() == 2  # nothing changed, nothing to record


def test_a_merge_repoints_everything(officer: User, operator: Operator) -> None:
    kept, merged = app(operator, signer=ONE), app(operator, app_type="tool")
    older = app(operator, package="", merged_into=merged)
    stores = [Store.objects.create(name=f"店{n}") for n in range(2)]
    Listing.objects.create(store=stores[0], app=kept, downloads=5)
    Listing.objects.create(store=stores[0], app=merged, downloads=9, url="https://a.example/")
    Listing.objects.create(store=stores[1], app=merged, downloads=1)
    release = Release.objects.create(app=merged, version_name="1")
    acts.record_complaint(officer, merged, text="太多权限")
    campaign = Campaign.objects.create(slug="c", title="行动", legal_basis="-")
    Participation.objects.create(campaign=campaign, app=kept)
    declared = timezone.now()
    Participation.objects.create(campaign=campaign, app=merged, declared_at=declared, declared_release=release)
    case = Case.objects.create(campaign=campaign, app=merged, release=release)
    bulletin = Bulletin.objects.create(kind="naming", title="通报")
    row = Row.objects.create(bulletin=bulletin, position=1, number=1, app_name="应用甲", app=merged)

    assert acts.merge_apps(officer, kept=kept, merged=merged) == kept
    for pointing in (release, case, row):
        pointing.refresh_from_db(fields=["app"])
        assert pointing.app_id == kept.pk
    for record in (merged, older):
        record.refresh_from_db()
        assert record.merged_into_id == kept.pk
    assert set(kept.listings.values_list("store__name", "downloads", "url")) == {
        ("店0", 9, "https://a.example/"),
        ("店1", 1, ""),
    }
    assert kept.complaints.count() == 1
    part = Participation.objects.get()
    assert (part.app_id, part.declared_at, part.declared_release) == (kept.pk, declared, release)
    kept.refresh_from_db()
    assert kept.app_type == "tool"
    entry = Entry.objects.get(action="app.merge")
    assert entry.after["into"] == kept.pk
    assert entry.after["moved"]["registry.listing.app"] == 2
    for relation in App._meta.related_objects:
        if relation.field.name != "merged_into":
            assert not relation.related_model.objects.filter(**{relation.field.name: merged}).exists()
    assert list(queries.apps(officer)) == [kept]


def test_two_cases_in_one_campaign_are_for_people_to_decide(officer: User, operator: Operator) -> None:
    kept, merged = app(operator, signer=ONE), app(operator)
    campaign = Campaign.objects.create(slug="c", title="行动", legal_basis="-")
    for each in (kept, merged):
        release = Release.objects.create(app=each, version_name="1")
        Case.objects.create(campaign=campaign, app=each, release=release)
    with pytest.raises(ValidationError):
        acts.merge_apps(officer, kept=kept, merged=merged)
    merged.refresh_from_db()
    assert merged.merged_into is None
    assert merged.releases.count() == 1
    assert not Entry.objects.exists()


def test_different_apps_are_not_merged(officer: User, operator: Operator) -> None:
    one, two, other = app(operator, signer=ONE), app(operator, signer=TWO), app(operator, package="com.example.b")
    unsigned = app(operator)
    for kept, merged in ((one, two), (one, other), (one, one), (unsigned, one)):
        with pytest.raises(ValidationError):
            acts.merge_apps(officer, kept=kept, merged=merged)


def test_a_binary_tells_which_app_it_is(officer: User, operator: Operator) -> None:
    unsigned = app(operator)
    assert acts.identify_app(None, unsigned, package="com.example.a", signer=ONE).signer == ONE
    nameless = app(operator, package="")
    release = Release.objects.create(app=nameless, version_name="2")
    known = acts.identify_app(None, nameless, package="com.example.a", signer=ONE)
    assert known.pk == unsigned.pk
    release.refresh_from_db()
    assert release.app_id == unsigned.pk
    with pytest.raises(ValidationError):
        acts.identify_app(None, known, package="com.example.a", signer=TWO)
    assert set(Entry.objects.values_list("actor", flat=True)) == {"system"}


def test_duplicates_are_proposed(officer: User, operator: Operator) -> None:
    unsigned, signed = app(operator), app(operator, signer=ONE)
    app(operator, package="com.example.b")
    assert [(found.pk, found.twin) for found in queries.duplicates(officer)] == [(unsigned.pk, signed.pk)]


def test_who_uploads_a_release(person: Person, operator: Operator, organisation: Callable[..., Organisation]) -> None:
    account = organisation("operator")
    operator.organisation = account
    operator.save()
    target = app(operator)
    blob = Blob.objects.create(sha256=ONE, size=1)
    own = person(Role.OPERATOR, organisation=account)
    release = acts.add_release(own, target, version_name="1.0", binary=blob, file_name="a.apk")
    assert (release.uploaded_by, release.binary) == (own, blob)
    assert list(queries.releases(own)) == [release]
    stranger = person(Role.OPERATOR, organisation=organisation("operator"))
    assert not queries.releases(stranger).exists()
    inspector = person(Role.INSPECTOR)
    for user in (stranger, inspector, person(Role.STORE), person(Role.AUDITOR)):
        with pytest.raises(PermissionDenied):
            acts.add_release(user, target, version_name="1.1")
    lab = inspector.organisation_id
    assignment = SimpleNamespace(app_id=target.pk, assigned_organisation_ids=lambda: [lab])
    assert acts.add_release(inspector, target, version_name="1.1", assignment=assignment).pk
    with pytest.raises(ValidationError):
        acts.add_release(inspector, app(operator, signer=ONE), version_name="1.1", assignment=assignment)
    with pytest.raises(ValidationError):
        acts.add_release(own, target, version_name="")


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.OFFICER])
def test_only_officers_change_the_registry(person: Person, operator: Operator, role: Role) -> None:
    user = person(role)
    operator.organisation = user.organisation if role is Role.OPERATOR else None
    operator.save()
    target, other, store = app(operator), app(operator, signer=ONE), Store.objects.create(name="店")
    for act in (
        lambda: acts.create_operator(user, name="x"),
        lambda: acts.change_operator(user, operator, name="x"),
        lambda: acts.create_store(user, name="x"),
        lambda: acts.change_store(user, store, name="x"),
        lambda: acts.register_app(user, name="x", operator=operator),
        lambda: acts.change_app(user, target, name="x"),
        lambda: acts.identify_app(user, target, package="com.example.a", signer=TWO),
        lambda: acts.set_listing(user, store=store, app=target),
        lambda: acts.record_complaint(user, target, text="x"),
        lambda: acts.merge_apps(user, kept=other, merged=target),
    ):
        with pytest.raises(PermissionDenied):
            act()
    assert not Entry.objects.exists()


def test_listings_and_changes_are_recorded(officer: User, operator: Operator) -> None:
    target, store = app(operator), acts.create_store(officer, name="店")
    listing = acts.set_listing(officer, store=store, app=target, downloads=5)
    assert acts.set_listing(officer, store=store, app=target, downloads=7) == listing
    acts.change_app(officer, target, app_type="tool")
    with pytest.raises(TypeError):
        acts.change_app(officer, target, signer=ONE)
    made = acts.create_operator(officer, name="公司乙")
    acts.change_operator(officer, made, email="b@example.com")
    with pytest.raises(ValidationError):
        acts.create_operator(officer, name="公司乙")
    actions = list(Entry.objects.values_list("action", flat=True))
    assert actions == [
        "store.create",
        "listing.create",
        "listing.change",
        "app.change",
        "operator.create",
        "operator.change",
    ]


@pytest.mark.parametrize("count", [3, 60])
def test_lists_need_one_query_each(officer: User, count: int) -> None:
    store = Store.objects.create(name="店")
    for number in range(count):
        owner = Operator.objects.create(name=f"公司{number:03}")
        each = app(owner, package=f"com.example.a{number}")
        Listing.objects.create(store=store, app=each, downloads=number)
        Release.objects.create(app=each, version_name="1", source=store)
        acts.record_complaint(officer, each, text="x")
    assert officer.roles
    with CaptureQueriesContext(connection) as seen:
        for row in queries.apps(officer, text="com.example", store=store):
            assert (row.operator.name, row.release_count) == (f"公司{row.downloads:03}", 1)
        assert all(release.app.operator and release.source for release in queries.releases(officer))
        assert all(listing.app.operator and listing.store for listing in queries.listings(officer))
        assert all(found.app_count == 1 for found in queries.operators(officer, text="公司"))
        assert [found.listing_count for found in queries.stores(officer)] == [count]
        assert all(complaint.app.operator for complaint in queries.complaints(officer))
    assert len(seen) == 6


def _release(app: App, version: str, *purposes: str) -> Release:
    release = Release.objects.create(app=app, version_name=version, binary=Blob.objects.create(sha256=version, size=1))
    campaign = Campaign.objects.get_or_create(slug="c", defaults={"title": "行动", "legal_basis": "-"})[0]
    requester = User.objects.get_or_create(username="requester")[0]
    for purpose in purposes:
        Inspection.objects.create(campaign=campaign, release=release, purpose=purpose, requested_by=requester)
    return release


def test_an_upload_for_self_inspection_is_the_operators_own(
    person: Person, officer: User, organisation: Callable[..., Organisation]
) -> None:
    own = organisation("operator")
    operator = Operator.objects.create(name="公司乙", organisation=own)
    its_app = app(operator)
    private = _release(its_app, "1.1", "self")
    shared = {
        _release(its_app, "1.0"),
        _release(its_app, "1.2", "lab"),
        _release(its_app, "1.3", "self", "self", "lab"),  # it entered an assignment
        _release(its_app, "1.4", "self", "reinspection"),  # and this one a case
    }
    for role in (Role.OFFICER, Role.AUDITOR):
        seen = person(role)
        assert set(queries.releases(seen)) == shared
        assert queries.apps(seen).get().release_count == len(shared)
    mine = person(Role.OPERATOR, organisation=own)
    assert set(queries.releases(mine, app=its_app)) == shared | {private}
    assert queries.apps(mine).get().release_count == len(shared) + 1
    assert not queries.releases(person(Role.OPERATOR, organisation=organisation("operator", "公司丙"))).exists()
    assert private.pk not in latest_releases([its_app.pk]).values()
