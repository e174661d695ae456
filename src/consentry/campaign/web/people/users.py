"""Pages about people, for administrators."""

from __future__ import annotations

import secrets
from functools import partial

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _

from consentry.campaign.people import acts, queries, second_factor, tokens
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import ROLE_NAMES, Action, Role
from consentry.campaign.web.acting import ErrorsOn, done, press
from consentry.campaign.web.listing import listing
from consentry.campaign.web.pages import BOTH, POST, Request, page, sent, show
from consentry.campaign.web.people.forms import RolesForm, UserChangeForm, UserFilter, UserForm


@page(Action.PEOPLE_EDIT)
def every(request: Request) -> HttpResponse:
    """List people."""
    rows = queries.users(request.user)
    context = {"listing": listing(request, rows, UserFilter), "role_names": ROLE_NAMES}
    return show(request, "web/people/users.html", context)


@page(Action.PEOPLE_EDIT)
def one(request: Request, pk: int) -> HttpResponse:
    """Show a person: roles, access, second factor, tokens."""
    person = _person(request, pk)
    now = timezone.now()
    context = {
        "person": person,
        "self": person.pk == request.user.pk,
        "roles": [ROLE_NAMES[role] for role in sorted(person.roles)],
        "roles_form": RolesForm(person.organisation, initial={"roles": sorted(person.roles)}),
        "enrolled": second_factor.enrolled(person),
        "tokens": [(token, token.valid(now)) for token in queries.tokens_of(request.user, person)],
    }
    return show(request, "web/people/user.html", context)


@page(Action.PEOPLE_EDIT, methods=BOTH)
def create(request: Request, pk: int) -> HttpResponse:
    """Add a person to an organisation, with a first password that is shown once."""
    organisation = get_object_or_404(queries.organisations(request.user), pk=pk)
    form = UserForm(organisation, sent(request))
    if form.is_valid():
        with ErrorsOn(form):
            password = _new_password()
            given = form.cleaned_data | {"roles": [Role(role) for role in form.cleaned_data["roles"]]}
            person = acts.create_user(request.user, organisation=organisation, password=password, **given)
            return show(request, "web/people/password.html", {"person": person, "password": password})
    return show(request, "web/people/user_form.html", {"form": form, "organisation": organisation})


@page(Action.PEOPLE_EDIT, methods=BOTH)
def change(request: Request, pk: int) -> HttpResponse:
    """Change how a person is called and reached."""
    person = _person(request, pk)
    form = UserChangeForm(sent(request), instance=person)
    if form.is_valid():
        with ErrorsOn(form):
            acts.change_user(request.user, person, **form.cleaned_data)
            return done(request, _("Saved."), "web:people:user", pk)
    return show(request, "web/people/user_form.html", {"form": form, "person": person})


@page(Action.PEOPLE_EDIT, methods=POST)
def roles(request: Request, pk: int) -> HttpResponse:
    """Give a person these roles and no others."""
    person = _person(request, pk)
    given = [Role(role) for role in request.POST.getlist("roles") if role in list(Role)]
    act = partial(acts.set_roles, request.user, person, given)
    return press(request, act, _("The roles were changed."), "web:people:user", pk)


@page(Action.PEOPLE_EDIT, methods=POST)
def let_in(request: Request, pk: int) -> HttpResponse:
    """Let a person in again."""
    act = partial(acts.set_active, request.user, _person(request, pk), active=True)
    return press(request, act, _("The person can sign in."), "web:people:user", pk)


@page(Action.PEOPLE_EDIT, methods=POST)
def shut_out(request: Request, pk: int) -> HttpResponse:
    """Shut a person out."""
    act = partial(acts.set_active, request.user, _person(request, pk), active=False)
    return press(request, act, _("The person is shut out: sessions and tokens have ended."), "web:people:user", pk)


@page(Action.PEOPLE_EDIT, methods=POST)
def password(request: Request, pk: int) -> HttpResponse:
    """Set a new password and show it once."""
    person = _person(request, pk)
    new = _new_password()
    acts.reset_password(request.user, person, new=new)
    return show(request, "web/people/password.html", {"person": person, "password": new})


@page(Action.PEOPLE_EDIT, methods=POST)
def second_factor_reset(request: Request, pk: int) -> HttpResponse:
    """Take a person's second factor away, so that a new one is enrolled at the next login."""
    act = partial(second_factor.reset, request.user, _person(request, pk))
    return press(request, act, _("The second factor was reset."), "web:people:user", pk)


@page(Action.PEOPLE_EDIT, methods=POST)
def revoke_token(request: Request, pk: int, token: int) -> HttpResponse:
    """End a person's token."""
    found = get_object_or_404(queries.tokens_of(request.user, _person(request, pk)), pk=token)
    act = partial(tokens.revoke, request.user, found)
    return press(request, act, _("The token was revoked."), "web:people:user", pk)


def _person(request: Request, pk: int) -> User:
    return get_object_or_404(queries.users(request.user), pk=pk)


def _new_password() -> str:
    return secrets.token_urlsafe(15)
