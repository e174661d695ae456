"""Idempotency keys: a write that is sent again with the same key is answered again, not done again."""

from __future__ import annotations

import datetime
import hashlib
import re
from collections.abc import Callable

from django.db import connection, transaction
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from consentry.campaign.api.models import KeptAnswer
from consentry.campaign.api.problems import Problem, fault
from consentry.campaign.registry.uploads import HashedUpload

HEADER = "Idempotency-Key"
KEPT = datetime.timedelta(hours=24)
_KEY = re.compile(r"[\x21-\x7e]{1,200}")


def once(request: HttpRequest, token: int | None, act: Callable[[], HttpResponseBase]) -> HttpResponseBase:
    """Run `act` in one transaction with the keeping of its answer; a refused act leaves nothing behind.

    With a key that was used before, the kept answer is given. An answer that is an error is not kept: nothing was done, and
    the same request may succeed later. Raises Problem: 409 while the first one is running, 422 for another request.
    """
    key = request.headers.get(HEADER)
    if key is not None and not _KEY.fullmatch(key):
        raise fault(HEADER, "key", _("1 to 200 visible ASCII characters."))
    with transaction.atomic():
        if key is None or token is None:
            return _carry_out(act)
        _order(token, key)
        digest = _digest(request)
        KeptAnswer.objects.filter(created_at__lt=timezone.now() - KEPT).delete()
        kept = KeptAnswer.objects.filter(token_id=token, key=key).first()
        if kept is not None:
            return _again(kept, digest)
        response = _carry_out(act)
        if response.status_code < 400 and isinstance(response, HttpResponse):
            KeptAnswer.objects.create(
                token_id=token, key=key, request=digest, status=response.status_code, body=response.content
            )
        return response


def _carry_out(act: Callable[[], HttpResponseBase]) -> HttpResponseBase:
    response = act()
    if response.status_code >= 400:
        transaction.set_rollback(True)
    return response


def _again(kept: KeptAnswer, digest: str) -> HttpResponse:
    if kept.request != digest:
        raise fault(HEADER, "key_used", _("This key was used for another request."))
    response = HttpResponse(bytes(kept.body), status=kept.status, content_type="application/json; charset=utf-8")
    if kept.status == 204:
        del response.headers["Content-Type"]
    response.headers["Idempotency-Replayed"] = "true"
    return response


def _order(token: int, key: str) -> None:
    """Let one request with the key run at a time. On SQLite the second one waits for the transaction of the first."""
    if connection.vendor != "postgresql":
        return
    number = int.from_bytes(hashlib.sha256(f"{token}:{key}".encode()).digest()[:8], signed=True)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [number])
        (free,) = cursor.fetchone()
    if not free:
        detail = _("The request with this key is still running.")
        raise Problem(409, "running", detail, headers={"Retry-After": "1"})


def _digest(request: HttpRequest) -> str:
    """Return what tells two requests apart: keyed, because a body may hold a password. Of files, names and hashes count."""
    parts = [request.method or "", request.get_full_path()]
    if request.content_type == "multipart/form-data":
        parts += [f"{name}={texts}" for name, texts in sorted(request.POST.lists())]
        parts += [f"{name}={_file(file)}" for name, file in sorted(request.FILES.items())]
    else:
        parts.append(hashlib.sha256(request.body).hexdigest())
    return salted_hmac(__name__, repr(parts), algorithm="sha256").hexdigest()


def _file(file: object) -> tuple[str, str]:
    return (str(file.name), file.sha256) if isinstance(file, HashedUpload) else ("", "")
