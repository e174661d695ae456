"""A published bulletin stays: for the model, and for the database whoever asks it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.db import DatabaseError, connection, transaction

from consentry.campaign.bulletins import queries
from consentry.campaign.bulletins.models import Bulletin, Immutable, Row
from tests.campaign.bulletins.conftest import Desk

pytestmark = pytest.mark.django_db


@pytest.fixture
def bulletin(desk: Desk) -> Bulletin:
    return desk.published(desk.overdue())


def test_the_model_refuses(bulletin: Bulletin) -> None:
    bulletin = queries.published_one(bulletin.pk)
    row = bulletin.rows.get()
    for change in (bulletin.save, bulletin.delete, row.save, row.delete):
        with pytest.raises(Immutable):
            change()
    bulletin.state = Bulletin.State.DRAFT  # the database knows better than the object
    with pytest.raises(Immutable):
        bulletin.save()
    with pytest.raises(Immutable):
        Row(bulletin=bulletin, position=9, app_name="别的").save()


@pytest.mark.parametrize(
    "change",
    [
        lambda b: Bulletin.objects.filter(pk=b.pk).update(title="别的"),
        lambda b: Bulletin.objects.filter(pk=b.pk).update(state="draft"),
        lambda b: Row.objects.filter(bulletin=b).update(app_name="别的"),
        lambda b: Row.objects.filter(bulletin=b).delete(),
        lambda b: Bulletin.objects.filter(pk=b.pk).delete(),
        lambda b: Row.objects.bulk_create([Row(bulletin=b, position=9, app_name="别的", app_key="别的")]),
        lambda b: _sql("UPDATE bulletins_bulletin SET digest = '' WHERE id = %s", b.pk),
        lambda b: _sql("DELETE FROM bulletins_row WHERE bulletin_id = %s", b.pk),
        lambda b: _sql("DELETE FROM bulletins_bulletin WHERE id = %s", b.pk),
    ],
)
def test_the_database_refuses(bulletin: Bulletin, change: Callable[[Bulletin], object]) -> None:
    with pytest.raises(DatabaseError, match="a published bulletin cannot be changed"), transaction.atomic():
        change(bulletin)
    assert queries.published_one(bulletin.pk).rows.get().app_name == "样例应用1"


def test_a_row_cannot_be_moved_into_a_published_bulletin(bulletin: Bulletin) -> None:
    draft = Bulletin.objects.create(kind=Bulletin.Kind.NAMING, title="草稿")
    row = Row.objects.create(bulletin=draft, position=7, app_name="别的")
    with pytest.raises(DatabaseError), transaction.atomic():
        Row.objects.filter(pk=row.pk).update(bulletin=bulletin)
    draft.delete()


def _sql(statement: str, pk: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, [pk])
