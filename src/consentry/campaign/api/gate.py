"""What every request passes, in this order: who, how often, what for; what came; then the act, once and whole."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from ninja.operation import Operation

from consentry.campaign.api import conditions, rates, reading
from consentry.campaign.api.authentication import authenticate, require_scopes
from consentry.campaign.api.keeping import once
from consentry.campaign.people.address import client_address
from consentry.campaign.registry import blobs
from consentry.campaign.registry.downloads import safe_name

if TYPE_CHECKING:
    from consentry.campaign.api.endpoints import Endpoint

Run = Callable[..., HttpResponseBase]


def gate(endpoint: Endpoint) -> Callable[[Run], Run]:
    """Return what puts the gate around ninja's running of an operation."""

    def around(run: Run) -> Run:
        operation: Operation = run.__self__  # type: ignore[attr-defined]  # a bound method

        def guarded(request: HttpRequest, **path: Any) -> HttpResponseBase:
            try:
                _admit(endpoint, operation, request)
                if endpoint.writes:
                    return _write(endpoint, operation, request, path, lambda: run(request, **path))
                return conditions.tagged(request, run(request, **path))
            except Exception as error:  # noqa: BLE001 - the outermost: every error is answered as a problem
                return operation.api.on_exception(request, error)

        guarded.ungated = run  # type: ignore[attr-defined]
        return guarded

    return around


def _admit(endpoint: Endpoint, operation: Operation, request: HttpRequest) -> None:
    if endpoint.public:
        rates.spend(f"address:{client_address(request)}", settings.API_REQUESTS_PER_MINUTE)
    else:
        user = authenticate(request)
        request.actor = user  # type: ignore[attr-defined]  # ApiRequest
        require_scopes(user, endpoint.may, endpoint.also)
    reading.read(request, operation)


def _write(
    endpoint: Endpoint, operation: Operation, request: HttpRequest, path: dict[str, Any], run: Callable[[], Any]
) -> HttpResponseBase:
    # before the transaction, because copying gigabytes would keep the database locked; bytes without a row do no harm
    request.files = {  # type: ignore[attr-defined]  # ApiRequest
        field: (blobs.store(file), safe_name(file.name or ""))
        for field in endpoint.files
        if isinstance(file := request.FILES.get(field), UploadedFile)
    }

    def act() -> HttpResponseBase:
        if endpoint.locks is not None and "If-Match" in request.headers:
            name, pk = next(iter(path.items()))
            if str(pk).isdecimal() and int(pk) < 1 << 63:
                conditions.require_unchanged(
                    request, endpoint.locks, int(pk), lambda: _represent(endpoint, operation, request, {name: pk})
                )
        return run()  # type: ignore[no-any-return]

    return once(request, request.actor.token_id, act)  # type: ignore[attr-defined]  # ApiRequest


def _represent(
    endpoint: Endpoint, operation: Operation, request: HttpRequest, path: dict[str, Any]
) -> HttpResponseBase:
    """Return what a GET of the object gives: what its ETag was made of."""
    wanted = endpoint.path[: endpoint.path.index("}") + 1].lstrip("/")
    for router in operation.api._get_bound_routers():
        for address, view in router.path_operations.items():
            if address.lstrip("/") == wanted:
                read = next(each for each in view.operations if "GET" in each.methods)
                response: HttpResponseBase = read.run.ungated(_as_read(request), **path)  # type: ignore[attr-defined]
                return response
    raise LookupError(f"no GET of {wanted}")


def _as_read(request: HttpRequest) -> HttpRequest:
    read = HttpRequest()
    read.method, read.path, read.META = "GET", request.path, request.META
    read.actor = request.actor  # type: ignore[attr-defined]  # ApiRequest
    return read
