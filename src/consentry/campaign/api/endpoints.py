"""Every endpoint declares here what it needs; the gate, the OpenAPI document, the page in the docs and the tests read it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import msgspec
from django.db.models import Model
from ninja import Router
from ninja.decorators import decorate_view

from consentry.campaign.api.gate import gate
from consentry.campaign.people.roles import Action

_View = TypeVar("_View", bound=Callable[..., Any])


class Endpoint(msgspec.Struct, frozen=True, kw_only=True):
    """One method of one address."""

    name: str  #: also its operationId
    method: str
    path: str  #: below /api/v1
    summary: str
    may: tuple[Action, ...]  #: one of these is needed, on the object
    also: tuple[Action, ...]  #: all of these are needed besides: to find the object, and to be shown the outcome
    public: bool  #: without a token
    status: int  #: where all goes well
    files: tuple[str, ...]  #: uploaded files, stored before the act
    locks: type[Model] | None  #: what `If-Match` is compared with: the object of the address's first id
    media: str  #: of a download

    @property
    def writes(self) -> bool:
        """Return whether it changes something."""
        return self.method != "GET"


ENDPOINTS: list[Endpoint] = []


def endpoint(
    router: Router,
    method: str,
    path: str,
    *,
    may: Action | tuple[Action, ...] = (),
    also: Action | tuple[Action, ...] = (),
    public: bool = False,
    status: int = 200,
    response: Any = None,
    files: tuple[str, ...] = (),
    locks: type[Model] | None = None,
    media: str = "",
) -> Callable[[_View], _View]:
    """Register a view. Without `may` and not `public`: for everybody who has a token, about themselves."""

    def register(view: _View) -> _View:
        declared = Endpoint(
            name=view.__name__,
            method=method,
            path=path,
            summary=(view.__doc__ or "").strip().partition("\n")[0].removesuffix("."),
            may=(may,) if isinstance(may, Action) else may,
            also=(also,) if isinstance(also, Action) else also,
            public=public,
            status=status,
            files=files,
            locks=locks,
            media=media,
        )
        ENDPOINTS.append(declared)
        router.api_operation(
            [method],
            path,
            response={status: response},
            operation_id=declared.name,
            summary=declared.summary,
        )(decorate_view(gate(declared))(view))
        return view

    return register
