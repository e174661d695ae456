"""The database refuses to change or delete entries."""

from __future__ import annotations

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from consentry.campaign.audit import protection


def _protect(apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:  # noqa: ARG001 - Django's signature
    protection.run(editor.connection, protection.PROTECT)


def _unprotect(apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:  # noqa: ARG001 - Django's signature
    protection.run(editor.connection, protection.UNPROTECT)


class Migration(migrations.Migration):
    """Triggers."""

    dependencies = [("audit", "0002_longer_object_id")]
    operations = [migrations.RunPython(_protect, _unprotect)]
