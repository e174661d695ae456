"""Compares a checked list with the registry: what is new, what changes, what contradicts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TypeVar

from django.utils.translation import gettext as _

from consentry.campaign.registry import queries
from consentry.campaign.registry.importing.check import Checked, Entry, RowError
from consentry.campaign.registry.models import App, Listing, Operator, Release, Store

_T = TypeVar("_T")
_BATCH = 500  #: values in one IN (...)


class Plan:
    """New and changed rows, not yet written. New rows point at each other as objects; Django wants the parents saved first."""

    def __init__(self, checked: Checked) -> None:
        """Look everything up that the list names, then go through its rows."""
        self.errors: list[RowError] = []
        self.operators: list[Operator] = []
        self.apps: list[App] = []
        self.listings: list[Listing] = []
        self.releases: list[Release] = []
        self.changed_operators: dict[int, Operator] = {}
        self.changed_apps: dict[int, App] = {}
        self.changed_listings: dict[int, Listing] = {}
        self._titles = checked.titles
        self._stores = queries.store_names()
        self._operators = _operators(checked.entries)
        self._by_package, self._by_name = _apps(checked.entries, self._operators)
        known = {app.pk for apps in (*self._by_package.values(), *self._by_name.values()) for app in apps}
        self._listings = _listings(sorted(known))
        self._releases = _releases(sorted(known))
        for entry in checked.entries:
            self._take(entry)

    def _take(self, entry: Entry) -> None:
        store = self._stores.get(queries.fold(entry.source)) if entry.source else None
        if entry.downloads is not None and store is None:
            self._wrong(
                entry, "source", entry.source, _("No store of the registry has this name: downloads belong to a store.")
            )
            return
        app = self._app(entry)
        if app is None:
            return
        if store is not None:
            self._list(entry, store, app)
        if entry.version:
            self._release(entry, store, app)

    def _app(self, entry: Entry) -> App | None:
        """Return the app of the row, new or known; None where the registry contradicts."""
        candidates = self._by_package[entry.package] if entry.package else self._by_name[entry.name, entry.operator]
        if entry.signer:
            exact = [app for app in candidates if app.signer == entry.signer]
            candidates = exact or [app for app in candidates if not app.signer]
        elif len(candidates) > 1:
            candidates = [app for app in candidates if not app.signer] or candidates
        if len(candidates) > 1:
            column = "signer" if entry.package else "package"
            self._wrong(entry, column, getattr(entry, column), _("Several apps of the registry fit: say which one."))
            return None
        if not candidates:
            return self._new_app(entry)
        app = candidates[0]
        if app.operator.name != entry.operator:
            text = _("The registry has another operator for this app: %(operator)s") % {"operator": app.operator.name}
            self._wrong(entry, "operator", entry.operator, text)
            return None
        self._complete(app, entry)
        return app

    def _new_app(self, entry: Entry) -> App:
        app = App(
            package=entry.package,
            signer=entry.signer,
            name=entry.name,
            operator=self._operator(entry),
            app_type=entry.app_type,
        )
        self.apps.append(app)
        self._by_package[entry.package].append(app)
        self._by_name[entry.name, entry.operator].append(app)
        return app

    def _complete(self, app: App, entry: Entry) -> None:
        """Note what was not known; the registered name stays, people may have put it right."""
        self._operator(entry)
        changes = {"signer": entry.signer, "app_type": entry.app_type}
        for field, value in changes.items():
            if value and value != getattr(app, field):
                setattr(app, field, value)
                if app.pk:
                    self.changed_apps[app.pk] = app

    def _operator(self, entry: Entry) -> Operator:
        operator = self._operators.get(entry.operator)
        if operator is None:
            operator = self._operators[entry.operator] = Operator(name=entry.operator)
            self.operators.append(operator)
        changes = {"email": entry.operator_email, "credit_code": entry.credit_code}
        for field, value in changes.items():
            if value and not getattr(operator, field):
                setattr(operator, field, value)
                if operator.pk:
                    self.changed_operators[operator.pk] = operator
        return operator

    def _list(self, entry: Entry, store: Store, app: App) -> None:
        key = (store.pk, id(app) if app.pk is None else app.pk, app.pk is None)
        listing = self._listings.get(key)
        if listing is None:
            listing = self._listings[key] = Listing(store=store, app=app)
            self.listings.append(listing)
        changes = {"downloads": entry.downloads, "url": entry.url}
        for field, value in changes.items():
            if value and value != getattr(listing, field):
                setattr(listing, field, value)
                if listing.pk:
                    self.changed_listings[listing.pk] = listing

    def _release(self, entry: Entry, store: Store | None, app: App) -> None:
        key = (id(app) if app.pk is None else app.pk, app.pk is None, entry.version, store.pk if store else 0)
        if key not in self._releases:
            self._releases.add(key)
            text = "" if store else entry.source
            self.releases.append(Release(app=app, version_name=entry.version, source=store, source_text=text))

    def _wrong(self, entry: Entry, field: str, value: str, message: str) -> None:
        self.errors.append(RowError(entry.row, self._titles.get(field, field), value, message))


def batches(values: Sequence[_T]) -> Iterator[Sequence[_T]]:
    """Yield parts that fit into one query."""
    for start in range(0, len(values), _BATCH):
        yield values[start : start + _BATCH]


def _operators(entries: Sequence[Entry]) -> dict[str, Operator]:
    names = sorted({entry.operator for entry in entries})
    return {row.name: row for part in batches(names) for row in Operator.objects.filter(name__in=part)}


def _apps(
    entries: Sequence[Entry], operators: dict[str, Operator]
) -> tuple[defaultdict[str, list[App]], defaultdict[tuple[str, str], list[App]]]:
    """Return the apps by package, and by name and operator; merged ones as what they became."""
    by_package: defaultdict[str, list[App]] = defaultdict(list)
    by_name: defaultdict[tuple[str, str], list[App]] = defaultdict(list)
    seen: dict[int, App] = {}
    packages = sorted({entry.package for entry in entries if entry.package})
    nameless = any(not entry.package for entry in entries)
    ids = sorted(operator.pk for operator in operators.values()) if nameless else []
    related = App.objects.select_related("operator", "merged_into__operator").order_by("pk")
    found = [row for part in batches(packages) for row in related.filter(package__in=part)]
    found += [row for part in batches(ids) for row in related.filter(operator_id__in=part)]
    for row in found:
        app = row.merged_into or row
        app = seen.setdefault(app.pk, app)
        for key in {row.package, app.package}:
            if key and app not in by_package[key]:
                by_package[key].append(app)
        for key_of_name in {(row.name, app.operator.name), (app.name, app.operator.name)}:
            if app not in by_name[key_of_name]:
                by_name[key_of_name].append(app)
    return by_package, by_name


def _listings(apps: Sequence[int]) -> dict[tuple[int, int, bool], Listing]:
    rows = (row for part in batches(apps) for row in Listing.objects.filter(app_id__in=part))
    return {(row.store_id, row.app_id, False): row for row in rows}


def _releases(apps: Sequence[int]) -> set[tuple[int, bool, str, int]]:
    return {
        (app, False, version, source or 0)
        for part in batches(apps)
        for app, version, source in Release.objects.filter(app_id__in=part).values_list(
            "app_id", "version_name", "source_id"
        )
    }
