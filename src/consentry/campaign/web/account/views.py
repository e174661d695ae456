"""Pages of the area `account`: a person's own password, second factor and tokens."""

from __future__ import annotations

from functools import partial

from django.contrib.auth import logout, update_session_auth_hash
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _

from consentry.campaign.people import acts, queries, second_factor, tokens
from consentry.campaign.people.roles import ROLE_NAMES, Action
from consentry.campaign.web.account.forms import PasswordForm, TokenForm
from consentry.campaign.web.acting import ErrorsOn, done, press
from consentry.campaign.web.action_names import ACTION_NAMES
from consentry.campaign.web.pages import BOTH, POST, Request, page, sent, show

_WRONG, _MOST_WRONG = "wrong_passwords", 5


@page()
def me(request: Request) -> HttpResponse:
    """Show who one is here."""
    user = request.user
    context = {
        "roles": [ROLE_NAMES[role] for role in sorted(user.roles)],
        "enrolled": second_factor.enrolled(user),
    }
    return show(request, "web/account/me.html", context)


@page(methods=BOTH)
def password(request: Request) -> HttpResponse:
    """Change one's own password; this session goes on, others end."""
    form = PasswordForm(sent(request))
    if form.is_valid():
        with ErrorsOn(form):
            acts.change_password(request.user, old=form.cleaned_data["old"], new=form.cleaned_data["new"])
            update_session_auth_hash(request, request.user)
            request.session.pop(_WRONG, None)
            return done(request, _("The password was changed. Other sessions were ended."), "web:account:me")
        if "old" in form.errors:
            request.session[_WRONG] = request.session.get(_WRONG, 0) + 1
            if request.session[_WRONG] >= _MOST_WRONG:  # an open session is no way around the throttling of the login
                logout(request)
                return redirect("web:login")
    return show(request, "web/account/password.html", {"form": form})


@page()
def token_list(request: Request) -> HttpResponse:
    """Show one's tokens."""
    now = timezone.now()
    rows = [
        {"token": token, "valid": token.valid(now), "scopes": [ACTION_NAMES.get(Action(s), s) for s in token.scopes]}
        for token in queries.tokens(request.user)
    ]
    return show(request, "web/account/tokens.html", {"rows": rows})


@page(methods=BOTH)
def new_token(request: Request) -> HttpResponse:
    """Issue a token; its secret is in this answer and nowhere else."""
    form = TokenForm(request.user, sent(request))
    if form.is_valid():
        with ErrorsOn(form):
            token, secret = tokens.issue(request.user, **form.values())
            return show(request, "web/account/token_issued.html", {"token": token, "secret": secret})
    return show(request, "web/account/token_new.html", {"form": form})


@page(methods=POST)
def revoke_token(request: Request, pk: int) -> HttpResponse:
    """End one of one's tokens."""
    token = get_object_or_404(queries.tokens(request.user), pk=pk)
    act = partial(tokens.revoke, request.user, token)
    return press(request, act, _("The token was revoked."), "web:account:tokens")
