"""The second factor: time-based codes (TOTP, RFC 6238) from an app on the person's phone."""

from __future__ import annotations

import io

import segno
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django_otp.plugins.otp_totp.models import TOTPDevice

from consentry.campaign.audit import chain
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import SECOND_FACTOR_ROLES, Action


class WrongCode(Exception):
    """The code is not the one of this half minute, was used before, or came too soon after wrong ones."""


def required(user: User) -> bool:
    """Return whether the person must use one: by role, or because one was enrolled."""
    by_role = settings.REQUIRE_SECOND_FACTOR and not user.roles.isdisjoint(SECOND_FACTOR_ROLES)
    return bool(by_role) or enrolled(user)


def enrolled(user: User) -> bool:
    """Return whether the person has a confirmed device."""
    return bool(TOTPDevice.objects.filter(user=user, confirmed=True).exists())


def missing(user: User) -> bool:
    """Return whether the person must still show it in this session (`OTPMiddleware` tells what was shown)."""
    shown = getattr(user, "is_verified", None)
    return not (shown and shown()) and required(user)


def begin(user: User) -> TOTPDevice:
    """Return the device to enrol; nothing counts until `confirm`.

    Raises PermissionDenied where one is enrolled: it is reset by an administrator, not replaced by who has the password.
    """
    with transaction.atomic():
        User.objects.select_for_update().get(pk=user.pk)
        if enrolled(user):
            raise PermissionDenied("a second factor is enrolled already")
        device, _ = TOTPDevice.objects.get_or_create(user=user, confirmed=False, defaults={"name": "default"})
    return device


def qr_code(device: TOTPDevice) -> bytes:
    """Return what the phone scans, as SVG: to be served as a file of its own, to its owner only."""
    out = io.BytesIO()
    segno.make(device.config_url, error="m").save(out, kind="svg", scale=5, border=4, light="white")
    return out.getvalue()


def confirm(user: User, code: str) -> TOTPDevice:
    """Enrol the device that shows this code. Raises WrongCode."""
    with transaction.atomic():
        device = TOTPDevice.objects.select_for_update().filter(user=user, confirmed=False).first()
        good = device is not None and device.verify_is_allowed()[0] and device.verify_token(code)
        if device is not None and good:
            device.confirmed = True
            device.save()
            chain.record(user, "second_factor.enrol", user)
    if device is None or not good:  # after the transaction: the failure counts for throttling
        raise WrongCode("the code is not right")
    return device


def verify(user: User, code: str) -> TOTPDevice:
    """Return the device that showed this code, for `django_otp.login`. Raises WrongCode; each code works once."""
    with transaction.atomic():
        device = TOTPDevice.objects.select_for_update().filter(user=user, confirmed=True).first()
        good = device is not None and device.verify_is_allowed()[0] and device.verify_token(code)
    if device is None or not good:
        raise WrongCode("the code is not right")
    return device


def reset(actor: User, user: User) -> None:
    """Take the device away, so that the person enrols a new one. By an administrator, never one's own."""
    access.require(actor, Action.PEOPLE_EDIT, user)
    if actor.pk == user.pk:
        raise access.FourEyesViolation("somebody else resets a second factor")
    with transaction.atomic():
        TOTPDevice.objects.filter(user=user).delete()
        chain.record(actor, "second_factor.reset", user)
