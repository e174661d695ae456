"""Binaries: stored once under their hash, on disk and in S3, limits by actual bytes, served as attachments only."""

from __future__ import annotations

import hashlib
import io
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from django.conf import settings as live
from django.core.exceptions import RequestDataTooBig
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import connection
from django.test import RequestFactory
from moto.server import ThreadedMotoServer

from consentry.campaign.registry import blobs
from consentry.campaign.registry.downloads import attachment, safe_name
from consentry.campaign.registry.models import Blob
from consentry.campaign.registry.uploads import HashedUpload

DATA = b"PK\x03\x04" + bytes(range(256)) * 5_000
SHA256 = hashlib.sha256(DATA).hexdigest()


@pytest.fixture(scope="module")
def s3() -> Iterator[str]:
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture(params=["disk", "s3"])
def storage(request: pytest.FixtureRequest, settings: Any, tmp_path: Path) -> str:
    if request.param == "disk":
        options: dict[str, Any] = {"location": tmp_path}
        backend = "django.core.files.storage.FileSystemStorage"
    else:
        endpoint = request.getfixturevalue("s3")
        keys = {"aws_access_key_id": "test", "aws_secret_access_key": "test", "region_name": "us-east-1"}
        bucket = f"b{abs(hash(tmp_path))}"
        boto3.client("s3", endpoint_url=endpoint, **keys).create_bucket(Bucket=bucket)
        backend = "storages.backends.s3.S3Storage"
        options = {
            "bucket_name": bucket,
            "endpoint_url": endpoint,
            "access_key": "test",
            "secret_key": "test",
            "region_name": "us-east-1",
            "file_overwrite": False,
        }
    settings.STORAGES = {**live.STORAGES, "default": {"BACKEND": backend, "OPTIONS": options}}
    return str(request.param)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "source",
    [lambda: DATA, lambda: io.BytesIO(DATA), lambda: ContentFile(DATA), lambda: [DATA[:7], DATA[7:]]],
    ids=["bytes", "file", "django-file", "chunks"],
)
def test_stored_once_and_read_back(storage: str, source: Any) -> None:
    blob = blobs.store(source())
    assert (blob.sha256, blob.size) == (SHA256, len(DATA))
    assert blobs.store(DATA) == blob
    assert Blob.objects.count() == 1
    folders, files = default_storage.listdir(f"{SHA256[:2]}/{SHA256[2:4]}")
    assert (folders, files) == ([], [SHA256])
    assert blobs.content(blob) == DATA
    with blobs.local_copy(blob, "../../应用.apk") as path:
        assert path.name == "应用.apk"
        assert path.read_bytes() == DATA
    assert not path.exists()


@pytest.mark.django_db
def test_other_bytes_under_the_hash_are_noticed(storage: str) -> None:
    blob = blobs.store(DATA)
    default_storage.delete(blob.key)
    default_storage.save(blob.key, ContentFile(DATA + b"!"))
    with pytest.raises(blobs.Damaged):
        blobs.content(blob)
    with pytest.raises(blobs.Damaged), blobs.local_copy(blob):
        pass


@pytest.mark.django_db
def test_the_limit_counts_what_really_comes(storage: str) -> None:
    sent = []

    def endless() -> Iterator[bytes]:
        while True:
            sent.append(1)
            yield b"x" * 1000

    with pytest.raises(blobs.TooLarge):
        blobs.store(endless(), limit=10_500)
    assert len(sent) == 11
    assert not Blob.objects.exists()
    assert blobs.store(b"x" * 10, limit=10).size == 10


def test_the_same_bytes_from_several_threads(transactional_db: None, settings: Any, tmp_path: Path) -> None:
    backend = "django.core.files.storage.FileSystemStorage"
    settings.STORAGES = {**live.STORAGES, "default": {"BACKEND": backend, "OPTIONS": {"location": tmp_path}}}
    start = threading.Barrier(4)
    seen: list[str] = []

    def store() -> None:
        start.wait()
        seen.append(blobs.store(DATA).sha256)
        connection.close()

    threads = [threading.Thread(target=store) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [SHA256] * 4
    assert Blob.objects.count() == 1
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == [SHA256]


def _post(**files: io.BytesIO) -> Any:
    return RequestFactory().post("/upload", files)


def test_an_upload_is_hashed_while_it_comes(db: None, settings: Any, tmp_path: Path) -> None:
    backend = "django.core.files.storage.FileSystemStorage"
    settings.STORAGES = {**live.STORAGES, "default": {"BACKEND": backend, "OPTIONS": {"location": tmp_path}}}
    file = io.BytesIO(DATA)
    file.name = "a.apk"
    upload = _post(binary=file).FILES["binary"]
    assert isinstance(upload, HashedUpload)
    assert (upload.sha256, upload.size) == (SHA256, len(DATA))
    blob = blobs.store(upload)
    assert blobs.content(blob) == DATA
    with pytest.raises(blobs.TooLarge):
        blobs.store(upload, limit=10)
    upload.close()


def test_an_upload_ends_at_the_limit_of_all_files_together(settings: Any) -> None:
    settings.UPLOAD_LIMIT_BYTES = len(DATA) + 5
    one, two = io.BytesIO(DATA), io.BytesIO(b"123456")
    one.name = two.name = "a.apk"
    with pytest.raises(RequestDataTooBig):
        _ = _post(one=one, two=two).FILES
    settings.UPLOAD_LIMIT_BYTES = len(DATA) + 6
    one.seek(0)
    two.seek(0)
    request = _post(one=one, two=two)
    assert len(request.FILES) == 2
    request.close()


@pytest.mark.django_db
@pytest.mark.parametrize(
    "name", ["page.html", "a.svg", "../../etc/passwd", 'x"\r\nSet-Cookie: a=b.apk', "\u202egpj.exe"]
)
def test_downloads_are_attachments_without_a_type(storage: str, name: str) -> None:
    blob = blobs.store(b"<script>alert(1)</script>")
    response = attachment(blob, name)
    assert response.headers["Content-Type"] == "application/octet-stream"
    assert response.headers["Content-Disposition"].startswith("attachment")
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in response.headers["Content-Security-Policy"]
    assert response.headers["Content-Length"] == "25"
    assert "\n" not in response.headers["Content-Disposition"]
    assert "/" not in safe_name(name)
    assert b"".join(response) == b"<script>alert(1)</script>"  # type: ignore[arg-type]
    response.close()


def test_names_of_downloads() -> None:
    assert safe_name("C:\\dir\\应用 1.apk") == "应用 1.apk"
    assert safe_name("..") == safe_name("") == safe_name("/") == "file"
    assert len(safe_name("a" * 999)) == 200
