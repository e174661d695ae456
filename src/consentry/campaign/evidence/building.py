"""Making a package: the case's values, its files and its part of the record, signed. The same state gives the same bytes."""

from __future__ import annotations

import datetime
import tempfile
from collections import defaultdict
from collections.abc import Iterable
from typing import IO, BinaryIO, cast

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django_tasks import task

from consentry import __version__
from consentry.campaign.audit import chain
from consentry.campaign.audit.digest import START
from consentry.campaign.audit.models import Entry
from consentry.campaign.cases.models import Case
from consentry.campaign.evidence import collecting, keys
from consentry.campaign.evidence.files import Files, Source
from consentry.campaign.evidence.models import Package, SigningKey
from consentry.campaign.evidence.package import container, record, signing
from consentry.campaign.evidence.package.values import (
    CASE,
    CASE_FORMAT,
    FORMAT,
    MANIFEST,
    RECORD,
    SIGNATURE,
    Head,
    Manifest,
    Member,
    Subject,
    canonical,
)
from consentry.campaign.registry import blobs

#: of a bulletin only its publication: drafts may have named others, who were then not named
_ONLY = {"bulletins.bulletin": "bulletin.publish"}
_LOST_AFTER = datetime.timedelta(minutes=10)


@task(queue_name="default")
def make(pk: int) -> str:
    """Make a package that was asked for and keep it. Returns its state; one that is made already stays as it is."""
    package = Package.objects.select_related("case").filter(pk=pk, state=Package.State.QUEUED).first()
    if package is None:
        return "nothing to do"
    try:
        with tempfile.TemporaryFile() as out:
            key = build(package.case, out, with_binaries=package.with_binaries)
            out.seek(0)
            blob = blobs.store(out)
    except (OSError, ValueError) as error:  # a file is gone or damaged, too large, or the key cannot be used
        return _end(package, Package.State.FAILED, error=f"{type(error).__name__}: {error}"[:1000])
    return _end(package, Package.State.DONE, blob_id=blob.sha256, key=key)


def sweep(now: datetime.datetime | None = None) -> int:
    """Queue again what was asked for and is not made, e.g. of a killed worker; return how many. Twice does no harm."""
    before = (now or timezone.now()) - _LOST_AFTER
    lost = list(
        Package.objects.filter(state=Package.State.QUEUED, requested_at__lt=before).values_list("pk", flat=True)
    )
    for pk in lost:
        make.enqueue(pk)
    return len(lost)


def build(case: Case, out: BinaryIO | IO[bytes], *, with_binaries: bool = False) -> SigningKey:
    """Write the package of a case into a seekable file; return the public half of the key that signed it.

    Raises blobs.Damaged, container.TooLarge, signing.BadKey, OSError. Files go through in pieces.
    """
    private = keys.private()
    public = keys.current(private)  # before the state is read: its first use is an entry of the record
    collecting.prepare(case)
    files = Files(with_binaries=with_binaries)
    with transaction.atomic():
        case = Case.objects.select_for_update(of=("self",)).select_related("campaign", "app__operator").get(pk=case.pk)
        told, objects = collecting.collect(case, files)
        entries, head, as_of = _record(objects)
    sources = files.sources()
    parts = {
        CASE: canonical(told | {"format": CASE_FORMAT, "files": [source.told() for source in sources]}),
        RECORD: canonical(record.Record(entries=tuple(entries), head=head)),
    }
    members = _in_memory(parts) + [source for source in sources if source.included]
    members.sort(key=lambda source: source.member)
    manifest = canonical(
        Manifest(
            format=FORMAT,
            made_with=f"consentry {__version__}",
            subject=Subject(campaign=case.campaign.slug, case=case.pk, app=case.app.name, demo=case.campaign.demo),
            as_of=as_of,
            head=head,
            key=public.fingerprint,
            members=tuple(Member(name=one.member, sha256=one.sha256, size=one.size) for one in members),
        )
    )
    signature = canonical(signing.sign(manifest, private))
    written = [(one.member, one.pieces()) for one in members]
    container.write(cast(BinaryIO, out), [*written, (MANIFEST, [manifest]), (SIGNATURE, [signature])])
    return public


class _Part(Source):
    """A member of the package that is no file of the case."""

    @property
    def member(self) -> str:
        return self.names[0]


def _in_memory(parts: dict[str, bytes]) -> list[Source]:
    collected = Files(with_binaries=False)
    return [
        _Part(collected.add_bytes("report", data, name), len(data), "report", names=[name], data=data)
        for name, data in parts.items()
    ]


def _record(objects: collecting.Objects) -> tuple[list[record.Entry], Head, str]:
    """Return the entries about the objects in their order, the head of the whole record, and its time."""
    ids: defaultdict[str, set[str]] = defaultdict(set)
    for label, pk in objects:
        ids[label].add(str(pk))
    wanted = Q(pk__in=[])
    for label, of_kind in ids.items():
        action = {"action": _ONLY[label]} if label in _ONLY else {}
        wanted |= Q(object_type=label, object_id__in=of_kind, **action)
    last = Entry.objects.order_by("-number").first()
    head = Head(number=last.number if last else 0, digest=last.digest if last else START)
    found = Entry.objects.filter(wanted, number__lte=head.number).order_by("number")
    return list(_entries(found)), head, chain.moment(last.at) if last else ""


def _entries(found: Iterable[Entry]) -> Iterable[record.Entry]:
    plain = ("number", "actor", "role", "action", "object_type", "object_id", "before", "after", "previous", "digest")
    for entry in found:
        yield record.Entry(at=chain.moment(entry.at), **{name: getattr(entry, name) for name in plain})


def _end(package: Package, state: Package.State, **values: object) -> str:
    done = Package.objects.filter(pk=package.pk, state=Package.State.QUEUED)
    return state.value if done.update(state=state, finished_at=timezone.now(), **values) else "nothing to do"
