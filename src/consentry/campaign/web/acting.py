"""From an act to the answer: what it refuses is shown at the form or as a message, what it did is said.

What is left rises to `errors.ErrorsMiddleware` and the handlers: PermissionDenied and FourEyesViolation are 403,
Stale and TransitionNotAllowed 409, an object that is not there or not the person's to see 404.
"""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Any

from django.contrib import messages
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, resolve_url

from consentry.campaign.web.area import Text


class ErrorsOn:
    """Puts what an act finds wrong on the form that asked for it; the block ends there.

    with ErrorsOn(form):
        row = acts.create_thing(request.user, **form.cleaned_data)
        return done(request, _("Saved."), "web:things:one", row.pk)
    return show(request, "web/things/form.html", {"form": form})
    """

    def __init__(self, form: BaseForm) -> None:
        self._form = form

    def __enter__(self) -> BaseForm:
        """Return the form."""
        return self._form

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        """Take a ValidationError, let the rest rise."""
        if not isinstance(error, ValidationError):
            return False
        if not hasattr(error, "error_dict"):
            self._form.add_error(None, error)
            return True
        for field, errors in error.error_dict.items():
            there = field in self._form.fields
            self._form.add_error(field if there else None, errors if there else _plain(errors, field))
        return True


def press(request: HttpRequest, act: Callable[[], Any], said: Text, to: Any, *args: Any, **kwargs: Any) -> HttpResponse:
    """Do an act for which there is only a button; go to `to`, with what was done or why it was refused."""
    try:
        act()
    except ValidationError as error:
        for text in error.messages:
            messages.error(request, text)
        return _go(request, to, *args, **kwargs)
    return done(request, said, to, *args, **kwargs)


def done(request: HttpRequest, said: Text, to: Any, *args: Any, **kwargs: Any) -> HttpResponse:
    """Say what was done and go to a page: its name with arguments, or an object with its own address."""
    messages.success(request, str(said))
    return _go(request, to, *args, **kwargs)


def _go(request: HttpRequest, to: Any, *args: Any, **kwargs: Any) -> HttpResponse:
    if getattr(request, "htmx", False) and not request.htmx.boosted:  # type: ignore[attr-defined]
        answer = HttpResponse(status=204)
        answer.headers["HX-Redirect"] = resolve_url(to, *args, **kwargs)
        return answer
    there: HttpResponse = redirect(to, *args, **kwargs)
    return there


def _plain(errors: list[ValidationError], field: str) -> list[ValidationError]:
    if field == NON_FIELD_ERRORS:
        return errors
    return [ValidationError(f"{field}: {text}") for error in errors for text in error.messages]
