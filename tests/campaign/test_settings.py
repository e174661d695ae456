"""The run uses the database that it was asked to use."""

from __future__ import annotations

import os

import pytest
from django.db import connection


@pytest.mark.django_db
def test_the_database_is_the_one_asked_for() -> None:
    assert connection.vendor == os.environ.get("CONSENTRY_TEST_DATABASE", "sqlite")
