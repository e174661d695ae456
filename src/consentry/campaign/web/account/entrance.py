"""The way in and out: login, second factor, language, and the first page."""

from __future__ import annotations

import base64

from django.contrib.auth import views as auth
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.i18n import set_language
from django_otp import login as otp_login

from consentry.campaign.people import second_factor
from consentry.campaign.web import home as registry
from consentry.campaign.web.account.forms import CodeForm, LoginForm
from consentry.campaign.web.pages import BOTH, POST, Request, page, public_page, sent, show

_login = auth.LoginView.as_view(
    template_name="web/account/login.html", authentication_form=LoginForm, redirect_authenticated_user=True
)
_logout = auth.LogoutView.as_view(next_page="web:login")


@public_page(methods=BOTH)
def login(request: HttpRequest) -> HttpResponseBase:
    """Sign in by password; where one came from is followed only within this site."""
    return _login(request)


@public_page(methods=POST)
def logout(request: HttpRequest) -> HttpResponseBase:
    """Sign out."""
    return _logout(request)


@public_page(methods=POST)
def language(request: HttpRequest) -> HttpResponseBase:
    """Change the language (a cookie) and go back."""
    return set_language(request)


@page()
def home(request: Request) -> HttpResponse:
    """Show what waits for this person."""
    return show(request, "web/home.html", {"waiting": registry.waiting(request.user)})


@page(methods=BOTH)
def second_factor_page(request: Request) -> HttpResponse:
    """Ask for the code of the second factor; before that, let the person enrol a device."""
    if request.user.is_verified():  # type: ignore[attr-defined]
        return redirect("web:home")
    enrolled = second_factor.enrolled(request.user)
    form = CodeForm(sent(request))
    if form.is_valid():
        check = second_factor.verify if enrolled else second_factor.confirm
        try:
            device = check(request.user, form.cleaned_data["code"])
        except second_factor.WrongCode:
            form.add_error("code", _("The code is not right, was used already, or came too soon after a wrong one."))
        else:
            request.session.cycle_key()
            otp_login(request, device)
            return redirect("web:home")
    context: dict[str, object] = {"form": form, "enrolled": enrolled}
    if not enrolled:
        context["key"] = base64.b32encode(second_factor.begin(request.user).bin_key).decode()
    return show(request, "web/account/second_factor.html", context)


@page()
def second_factor_qr(request: Request) -> HttpResponse:
    """Show the key to the phone, as an image. Once it is enrolled there is nothing to see any more (403)."""
    image = second_factor.qr_code(second_factor.begin(request.user))
    return HttpResponse(image, content_type="image/svg+xml")
