"""Pages of the area `registry`: lists in and out."""

from __future__ import annotations

from collections.abc import Iterator

from django.http import Http404, HttpResponse
from django.utils.translation import gettext as _

from consentry.campaign.people.roles import Action
from consentry.campaign.registry import exports, queries
from consentry.campaign.registry.importing.act import import_list
from consentry.campaign.web.campaigns.forms import app_types
from consentry.campaign.web.pages import BOTH, Request, page, show
from consentry.campaign.web.registry.forms import AppFilter, ImportForm

#: what a list may hold, in the words that the import knows
_HEADER = (
    "应用名称",
    "应用开发者",
    "包名",
    "签名证书",
    "应用类型",
    "版本",
    "应用来源",
    "下载量",
    "链接",
    "邮箱",
    "统一社会信用代码",
)
_KEPT = ("operators", "apps", "listings", "releases")
_TYPES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@page(Action.REGISTRY_IMPORT, methods=BOTH)
def upload(request: Request) -> HttpResponse:
    """Take a list of apps over, as a whole or, where a row is wrong, not at all."""
    form = ImportForm(request.POST or None, request.FILES or None)
    outcome, counts = None, []
    if form.is_valid():
        file = form.cleaned_data["file"]
        outcome = import_list(request.user, file.read(), file.name, dry_run=form.cleaned_data["only_check"])
        names = {"operators": _("Operators"), "apps": _("Apps"), "listings": _("Listings"), "releases": _("Releases")}
        counts = [(names[key], outcome.created.get(key, 0), outcome.changed.get(key, 0)) for key in _KEPT]
    answer = show(request, "web/registry/import.html", {"form": form, "outcome": outcome, "counts": counts})
    if outcome is not None and outcome.errors:
        answer.status_code = 422
    return answer


@page(Action.REGISTRY_IMPORT)
def template(request: Request, suffix: str) -> HttpResponse:  # noqa: ARG001 - the same for everybody
    """Download an empty list with the columns that the import knows."""
    return _table("template", suffix, [])


@page(Action.REGISTRY_VIEW)
def export(request: Request, suffix: str) -> HttpResponse:
    """Download the apps that the person may see and the filter lets through, one line for each listing."""
    bar = AppFilter(request.GET)
    bar.is_valid()
    given = {name: value for name, value in bar.cleaned_data.items() if value}
    apps = bar.narrow(queries.apps(request.user), given)
    return _table("apps", suffix, _rows(request, apps))


def _rows(request: Request, apps: object) -> Iterator[tuple[exports.Cell, ...]]:
    listings: dict[int, list[tuple[str, int, str]]] = {}
    for each in queries.listings(request.user):
        listings.setdefault(each.app_id, []).append((each.store.name, each.downloads, each.url))
    types = {key: str(name) for key, name in app_types() if key}
    for app in apps:  # type: ignore[attr-defined]
        operator = app.operator
        for store, count, url in listings.get(app.pk, [("", None, "")]):
            kind = types.get(app.app_type, app.app_type)
            yield (
                app.name,
                operator.name,
                app.package,
                app.signer,
                kind,
                "",
                store,
                count,
                url,
                operator.email,
                operator.credit_code,
            )


def _table(name: str, suffix: str, rows: object) -> HttpResponse:
    if suffix not in _TYPES:
        raise Http404(suffix)
    made = exports.csv_table(_HEADER, rows) if suffix == "csv" else exports.xlsx_table(name, _HEADER, rows)  # type: ignore[arg-type]
    answer = HttpResponse(made, content_type=_TYPES[suffix])
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}.{suffix}"'
    return answer
