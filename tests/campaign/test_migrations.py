"""The migrations make the models, on whichever database the run uses."""

from __future__ import annotations

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor


@pytest.mark.django_db
def test_models_need_no_further_migration() -> None:
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)


@pytest.mark.django_db(transaction=True)
def test_all_migrations_can_be_undone_and_redone() -> None:
    executor = MigrationExecutor(connection)
    ours = sorted(
        {
            key[0]
            for key in executor.loader.graph.nodes
            if executor.loader.graph.nodes[key].__module__.startswith("consentry")
        }
    )
    assert "people" in ours
    assert "disposal" in ours
    executor.migrate([(app, None) for app in ours])
    assert "people_user" not in connection.introspection.table_names()
    call_command("migrate", verbosity=0)
    assert "people_user" in connection.introspection.table_names()
    assert "registry_release" in connection.introspection.table_names()
