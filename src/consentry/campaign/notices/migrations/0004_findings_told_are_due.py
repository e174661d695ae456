"""Findings that a notice told of are due when their case is: until now the deadline hung on the case alone."""

from __future__ import annotations

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def fill(apps: Apps, _editor: BaseDatabaseSchemaEditor) -> None:
    """Give each finding of a notice the deadline of its case."""
    finding = apps.get_model("cases", "Finding")
    for notice in apps.get_model("notices", "Notice").objects.select_related("case").order_by("pk"):
        ids = [entry["finding"] for entry in notice.findings]
        finding.objects.filter(pk__in=ids).update(due=notice.case.deadline or notice.deadline)


class Migration(migrations.Migration):
    dependencies = [
        ("notices", "0003_names_of_attachments"),
        ("cases", "0005_due_of_findings"),
    ]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
