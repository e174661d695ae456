"""Operators, apps, stores, releases; a binary is stored once, by its hash."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from consentry.campaign.people.models import Organisation, User


class Operator(models.Model):
    """Who answers for apps (应用开发者 of the bulletins). May have no account here."""

    name = models.CharField(_("name"), max_length=200, unique=True)
    name_en = models.CharField(_("English name"), max_length=200, blank=True)
    credit_code = models.CharField(_("unified social credit code"), max_length=18, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    organisation = models.OneToOneField(Organisation, models.PROTECT, null=True, blank=True, related_name="operator")

    class Meta:
        ordering: ClassVar = ["name"]

    def __str__(self) -> str:
        return self.name

    def owner_organisation_ids(self) -> Iterable[int]:
        """Return the organisation whose own it is, if it has an account here."""
        return () if self.organisation_id is None else (self.organisation_id,)


class Store(models.Model):
    """An app store (应用来源)."""

    name = models.CharField(_("name"), max_length=100, unique=True)
    aliases = models.JSONField(default=list, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    organisation = models.OneToOneField(Organisation, models.PROTECT, null=True, blank=True, related_name="store")

    class Meta:
        ordering: ClassVar = ["name"]

    def __str__(self) -> str:
        return self.name

    def owner_organisation_ids(self) -> Iterable[int]:
        """Return the organisation whose own it is, if it has an account here."""
        return () if self.organisation_id is None else (self.organisation_id,)


class Blob(models.Model):
    """Bytes, stored once under their hash, on disk or in S3-compatible storage."""

    sha256 = models.CharField(max_length=64, primary_key=True)
    size = models.PositiveBigIntegerField()
    created_at = models.DateTimeField(default=timezone.now)

    @property
    def key(self) -> str:
        """Return the name in the storage."""
        return f"{self.sha256[:2]}/{self.sha256[2:4]}/{self.sha256}"


class App(models.Model):
    """An app: one package signed by one certificate. The signer is empty until a binary was seen."""

    package = models.CharField(_("package"), max_length=255, blank=True)  #: empty where a list gave the name only
    signer = models.CharField(_("signing certificate (SHA-256)"), max_length=64, blank=True)
    name = models.CharField(_("name"), max_length=200)
    operator = models.ForeignKey(Operator, models.PROTECT, related_name="apps")
    app_type = models.CharField(_("app type"), max_length=40, blank=True)  #: id in the catalog
    merged_into = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="merged")

    class Meta:
        ordering: ClassVar = ["name"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["package", "signer"],
                condition=~models.Q(package=""),
                name="one_app_of_package_and_signer",
            )
        ]

    def __str__(self) -> str:
        return self.name

    def owner_organisation_ids(self) -> Iterable[int]:
        """Return the organisation of its operator."""
        return self.operator.owner_organisation_ids()


class Release(models.Model):
    """A version of an app as a store carries it, or as its operator uploaded it."""

    app = models.ForeignKey(App, models.PROTECT, related_name="releases")
    version_name = models.CharField(_("version"), max_length=100)
    version_code = models.CharField(max_length=40, blank=True)
    binary = models.ForeignKey(Blob, models.PROTECT, null=True, blank=True, related_name="+")
    file_name = models.CharField(max_length=255, blank=True)
    policy = models.ForeignKey(Blob, models.PROTECT, null=True, blank=True, related_name="+")
    policy_name = models.CharField(max_length=255, blank=True)
    source = models.ForeignKey(Store, models.PROTECT, null=True, blank=True, related_name="releases")
    source_text = models.CharField(_("source"), max_length=100, blank=True)  #: as written, e.g. 官网
    uploaded_by = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering: ClassVar = ["-created_at", "-id"]

    def __str__(self) -> str:
        return f"{self.app} {self.version_name}"

    def owner_organisation_ids(self) -> Iterable[int]:
        """Return the organisation of its app's operator."""
        return self.app.owner_organisation_ids()


class Listing(models.Model):
    """A store carries an app."""

    store = models.ForeignKey(Store, models.CASCADE, related_name="listings")
    app = models.ForeignKey(App, models.CASCADE, related_name="listings")
    downloads = models.PositiveBigIntegerField(_("downloads"), default=0)
    url = models.URLField(blank=True)
    delisted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["store", "app"], name="one_listing_of_an_app")]

    def __str__(self) -> str:
        return f"{self.app} / {self.store}"

    def owner_organisation_ids(self) -> Iterable[int]:
        """Return the organisation of the store."""
        return self.store.owner_organisation_ids()

    def combine(self, other: Listing) -> None:
        """Take over what another listing of the same app in the same store says (two records became one)."""
        self.downloads = max(self.downloads, other.downloads)
        self.url = self.url or other.url
        if self.delisted_at is None or other.delisted_at is None:
            self.delisted_at = None  # one of them is still offered


class Complaint(models.Model):
    """A user's complaint about an app; counts in sampling."""

    app = models.ForeignKey(App, models.CASCADE, related_name="complaints")
    received_at = models.DateTimeField(default=timezone.now)
    text = models.TextField(blank=True)
