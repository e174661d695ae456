"""Lists: filtered by a form, in pages. One query for the rows of a page and one to count them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django import forms
from django.core.paginator import Page, Paginator
from django.db.models import Model, QuerySet
from django.http import HttpRequest

_M = TypeVar("_M", bound=Model)
PAGE = 50  #: rows


class Filter(forms.Form):
    """A filter bar: fields that narrow a list. None is required; what is wrong in the address narrows nothing."""

    def narrow(self, rows: QuerySet[Any], given: dict[str, Any]) -> QuerySet[Any]:
        """Return the rows that the given values (only valid and non-empty ones) let through."""
        raise NotImplementedError


@dataclass(frozen=True)
class Listing(Generic[_M]):
    """What the template part `web/parts/list.html` shows."""

    page: Page[_M]
    filter: Filter | None
    filtered: bool  #: whether the filter lets only some through

    @property
    def rows(self) -> list[_M]:
        """Return the rows of this page."""
        return list(self.page.object_list)

    @property
    def total(self) -> int:
        """Return how many rows there are on all pages."""
        return self.page.paginator.count


def listing(
    request: HttpRequest, rows: QuerySet[_M], filters: type[Filter] | None = None, *, size: int = PAGE
) -> Listing[_M]:
    """Return the page of the list that the address asks for; a page that is not there is the nearest that is."""
    if filters is None:
        return Listing(page=_page(request, rows, size), filter=None, filtered=False)
    bar = filters(request.GET)
    bar.is_valid()
    given = {name: value for name, value in bar.cleaned_data.items() if value not in (None, "", [])}
    if given:
        rows = bar.narrow(rows, given)
    return Listing(page=_page(request, rows, size), filter=bar, filtered=bool(given))


def _page(request: HttpRequest, rows: QuerySet[_M], size: int) -> Page[_M]:
    return Paginator(rows, size).get_page(request.GET.get("page"))
