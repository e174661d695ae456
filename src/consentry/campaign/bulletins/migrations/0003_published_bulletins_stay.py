"""Triggers that keep published bulletins as they are."""

from typing import Any

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from consentry.campaign.bulletins import triggers


def create(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:  # noqa: ARG001
    triggers.create(editor)


def drop(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:  # noqa: ARG001
    triggers.drop(editor)


class Migration(migrations.Migration):
    dependencies = [("bulletins", "0002_row_keys_and_import_problems")]

    operations = [migrations.RunPython(create, drop)]
