"""Organisations, users, roles, and tokens of the API."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime
from typing import Any, ClassVar

from django.contrib.auth.models import AbstractUser, UserManager
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from consentry.campaign.audit import chain
from consentry.campaign.people.roles import PERMISSIONS, ROLE_NAMES, Role

_TOKEN_PREFIX = "cst_"  # noqa: S105 - not a secret: marks what a leaked one is


class Organisation(models.Model):
    """Whom a user acts for."""

    class Kind(models.TextChoices):
        REGULATOR = "regulator", _("Regulator")
        LAB = "lab", _("Laboratory")
        OPERATOR = "operator", _("Operator")
        STORE = "store", _("App store")

    name = models.CharField(_("name"), max_length=200, unique=True)
    name_en = models.CharField(_("English name"), max_length=200, blank=True)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    email = models.EmailField(_("e-mail"), blank=True)

    class Meta:
        ordering: ClassVar = ["name"]
        verbose_name = _("organisation")

    def __str__(self) -> str:
        return self.name


class People(UserManager["User"]):
    """Makes users. The first administrator is made here, from the shell: nobody could grant that role yet."""

    def create_superuser(
        self, username: str, email: str | None = None, password: str | None = None, **extra: Any
    ) -> User:
        """Return a new administrator (the role; Django's own flag means nothing here)."""
        with transaction.atomic():
            user = self.create_user(username, email, password, **extra)
            user.grants.create(role=Role.ADMIN.value)
            chain.record(None, "people.create_administrator", user, after={"username": username})
        return user


class User(AbstractUser):
    """A person. Rights come from roles only (`people.access`); Django's own permissions are not used."""

    #: what the token of the API allows by which the person came; None = came by password
    restricted_to: frozenset[str] | None = None
    token_id: int | None = None  #: that token

    objects: ClassVar[People] = People()

    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="users", null=True, blank=True)

    @property
    def roles(self) -> frozenset[Role]:
        """Return the person's roles."""
        if not hasattr(self, "_roles"):
            self._roles = frozenset(Role(grant.role) for grant in self.grants.all())
        return self._roles

    def role_for(self, action: str) -> str:
        """Return a role by which the person may do the action, for the record; empty = by none."""
        return next((role.value for role in sorted(self.roles) if action in PERMISSIONS[role]), "")


class RoleGrant(models.Model):
    """A role of a person."""

    user = models.ForeignKey(User, models.CASCADE, related_name="grants")
    role = models.CharField(max_length=20, choices=[(role.value, ROLE_NAMES[role]) for role in Role])

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["user", "role"], name="one_grant_of_a_role")]


class ApiToken(models.Model):
    """A token of the API: shown once, stored as a hash, with scopes (actions) and an end."""

    user = models.ForeignKey(User, models.CASCADE, related_name="tokens")
    name = models.CharField(max_length=100)
    digest = models.CharField(max_length=64, unique=True, editable=False)
    scopes = models.JSONField(default=list)
    created_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)
    used_at = models.DateTimeField(null=True, blank=True)

    @classmethod
    def issue(cls, user: User, name: str, scopes: list[str], expires_at: datetime) -> tuple[ApiToken, str]:
        """Return the stored token and its secret, which cannot be had again."""
        secret = _TOKEN_PREFIX + secrets.token_urlsafe(32)
        token = cls.objects.create(
            user=user, name=name, scopes=scopes, expires_at=expires_at, digest=cls.digest_of(secret)
        )
        return token, secret

    @staticmethod
    def digest_of(secret: str) -> str:
        """Return what is stored of a secret (256 random bits: a plain hash is enough)."""
        return hashlib.sha256(secret.encode()).hexdigest()

    def valid(self, now: datetime) -> bool:
        """Return whether the token may be used now."""
        return self.revoked_at is None and now < self.expires_at and self.user.is_active
