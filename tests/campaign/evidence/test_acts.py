"""Who may have a package."""

from __future__ import annotations

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from consentry.campaign.evidence import acts, queries
from consentry.campaign.people.roles import Role
from tests.campaign.conftest import Person
from tests.campaign.making import Scene

pytestmark = pytest.mark.django_db

_MAY = {Role.OFFICER, Role.AUDITOR}


@pytest.mark.parametrize("role", list(Role))
def test_who_may_export(role: Role, person: Person) -> None:
    case = Scene(inspector=person(Role.INSPECTOR)).case()
    user = person(role)
    if role in _MAY:
        package = acts.export(user, case)
        assert list(queries.packages(user, case)) == [package]
        assert list(queries.cases(user)) == [case]
        with pytest.raises(ValidationError) as refused:
            acts.take(user, package)
        assert refused.value.code == "not_ready"
    else:
        with pytest.raises(PermissionDenied):
            acts.export(user, case)
        package = acts.export(person(Role.OFFICER), case)
        with pytest.raises(PermissionDenied):
            acts.take(user, package)
        assert not queries.packages(user).exists()
        assert not queries.cases(user).exists()
