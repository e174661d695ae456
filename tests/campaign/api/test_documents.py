"""The committed documents are those of the running service."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest
from django.test import Client

from consentry.campaign.api.endpoints import ENDPOINTS

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def writer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("write_api_documents", ROOT / "scripts" / "write_api_documents.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_committed_documents_are_up_to_date(writer: ModuleType) -> None:
    for path, text in writer.documents().items():
        assert path.read_text(encoding="utf-8") == text, "run scripts/write_api_documents.py"


@pytest.mark.django_db
def test_the_service_serves_the_document(client: Client) -> None:
    response = client.get("/api/v1/openapi.json")
    assert response.status_code == 200
    committed = json.loads((ROOT / "docs" / "schema" / "campaign-openapi.json").read_text(encoding="utf-8"))
    assert response.json() == committed
    again = client.get("/api/v1/openapi.json", headers={"if-none-match": response.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_every_endpoint_is_whole_in_the_document(writer: ModuleType) -> None:
    document = json.loads((ROOT / "docs" / "schema" / "campaign-openapi.json").read_text(encoding="utf-8"))
    assert document["openapi"].startswith("3.1")
    operations = {
        operation["operationId"]: (path, method, operation)
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    }
    assert set(operations) == {endpoint.name for endpoint in ENDPOINTS}
    for endpoint in ENDPOINTS:
        path, method, operation = operations[endpoint.name]
        assert (path, method) == (f"/api/v1{endpoint.path}", endpoint.method.lower())
        assert {str(endpoint.status), "422", "429"} <= set(operation["responses"])
        assert bool(operation["security"]) is not endpoint.public
        assert operation["summary"]
