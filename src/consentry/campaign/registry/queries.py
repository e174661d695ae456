"""What a person may see of the registry."""

from __future__ import annotations

from django.db.models import Count, Exists, Max, OuterRef, Q, QuerySet, Sum

from consentry.campaign.people import access
from consentry.campaign.people.roles import Action
from consentry.campaign.registry.models import App, Complaint, Listing, Operator, Release, Store

#: releases that are not the operator's private matter: never self-inspected, or inspected by a lab too
SHARED = ~Q(pk__in=Release.objects.filter(inspections__purpose="self").values("pk")) | Q(
    pk__in=Release.objects.filter(inspections__purpose__in=("lab", "reinspection")).values("pk")
)


def operators(user: access.Anybody, *, text: str = "") -> QuerySet[Operator]:
    """Return the operators, with `app_count`; those whose name, English name or credit code contains `text`."""
    every = Operator.objects.annotate(app_count=Count("apps", filter=Q(apps__merged_into=None))).order_by("name", "pk")
    if text:
        every = every.filter(Q(name__icontains=text) | Q(name_en__icontains=text) | Q(credit_code=text))
    return access.scope(user, Action.REGISTRY_VIEW, every, own="organisation")


def stores(user: access.Anybody) -> QuerySet[Store]:
    """Return the stores, with `listing_count`."""
    every = Store.objects.annotate(listing_count=Count("listings")).order_by("name", "pk")
    return access.scope(user, Action.REGISTRY_VIEW, every)


def apps(user: access.Anybody, *, text: str = "", app_type: str = "", store: Store | None = None) -> QuerySet[App]:
    """Return the apps (merged ones only as what they became), with operator, `release_count`, `downloads`.

    `downloads` is the sum over stores, None where no store lists the app.
    """
    downloads = Listing.objects.filter(app=OuterRef("pk")).order_by().values("app").annotate(n=Sum("downloads"))
    own = Q(app__operator__organisation=_organisation(user))
    releases = Release.objects.filter(SHARED | own, app=OuterRef("pk")).order_by().values("app").annotate(n=Count("pk"))
    every = (
        App.objects.filter(merged_into=None)
        .select_related("operator")
        .annotate(downloads=downloads.values("n"), release_count=releases.values("n"))
        .order_by("name", "pk")
    )
    if text:
        every = every.filter(Q(name__icontains=text) | Q(package__icontains=text) | Q(operator__name__icontains=text))
    if app_type:
        every = every.filter(app_type=app_type)
    if store is not None:
        every = every.filter(Exists(Listing.objects.filter(app=OuterRef("pk"), store=store)))
    return access.scope(user, Action.REGISTRY_VIEW, every, own="operator__organisation")


def releases(user: access.Anybody, *, app: App | None = None) -> QuerySet[Release]:
    """Return the releases, newest first, with app, operator, source and binaries.

    What an operator uploaded for self-inspection only is its own: nobody else learns that it is there.
    """
    every = Release.objects.select_related("app__operator", "source", "binary", "policy")
    if app is not None:
        every = every.filter(app=app)
    own = Q(app__operator__organisation=_organisation(user))
    return access.scope(user, Action.REGISTRY_VIEW, every, own="app__operator__organisation").filter(SHARED | own)


def listings(user: access.Anybody, *, app: App | None = None) -> QuerySet[Listing]:
    """Return which store carries which app, most downloaded first."""
    every = Listing.objects.select_related("store", "app__operator").order_by("-downloads", "pk")
    if app is not None:
        every = every.filter(app=app)
    return access.scope(user, Action.REGISTRY_VIEW, every, own="app__operator__organisation")


def complaints(user: access.Anybody, *, app: App | None = None) -> QuerySet[Complaint]:
    """Return users' complaints, newest first: for who sees all of the registry; an operator does not see who complained."""
    every = Complaint.objects.select_related("app__operator").order_by("-received_at", "-pk")
    if app is not None:
        every = every.filter(app=app)
    return access.scope(user, Action.REGISTRY_VIEW, every)


def duplicates(user: access.Anybody) -> QuerySet[App]:
    """Return unsigned apps of whose package a signed one exists, with `twin` = its id: candidates for a merge."""
    signed = App.objects.filter(package=OuterRef("package"), merged_into=None).exclude(signer="")
    every = (
        App.objects.filter(merged_into=None, signer="")
        .exclude(package="")
        .annotate(twin=signed.order_by().values("package").annotate(n=Max("pk")).values("n"))
        .exclude(twin=None)
        .select_related("operator")
        .order_by("package")
    )
    return access.scope(user, Action.REGISTRY_EDIT, every)


def store_by_name(text: str) -> Store | None:
    """Return the store of that name or alias, letters and spaces aside (`华为 应用市场`, `HUAWEI AppGallery`)."""
    return store_names().get(fold(text))


def store_names() -> dict[str, Store]:
    """Return every folded name and alias with its store."""
    names: dict[str, Store] = {}
    for store in Store.objects.order_by("pk"):
        for name in (store.name, *store.aliases):
            names.setdefault(fold(name), store)
    return names


def _organisation(user: access.Anybody) -> int:
    """Return the user's organisation; 0, which is nobody's, where there is none."""
    return getattr(user, "organisation_id", None) or 0


def fold(text: str) -> str:
    """Return what names are compared by."""
    return "".join(text.split()).casefold()
