"""Who plays: organisations and people of the demonstration, with passwords made at creation."""

from __future__ import annotations

import secrets

import msgspec

from consentry.campaign.demo.desk import Lab, People
from consentry.campaign.people import acts
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Role
from consentry.campaign.registry import acts as registry_acts
from consentry.campaign.registry.models import Operator, Store

Kind = Organisation.Kind


class Login(msgspec.Struct, frozen=True, kw_only=True):
    """How one signs in as a person of the demonstration."""

    role: str
    organisation: str
    username: str
    password: str


class Cast(msgspec.Struct, frozen=True, kw_only=True):
    """Everybody."""

    people: People
    operators: tuple[Operator, ...]  #: the first two have an account
    stores: tuple[Store, ...]  #: all have an account
    logins: tuple[Login, ...]


ADMINISTRATOR = "demo-admin"
_REGULATOR = ("演示通信管理局", "Demo Communications Administration")
_LABS = (("演示检测实验室甲", "Demo Lab A"), ("演示检测实验室乙", "Demo Lab B"))
_OPERATORS = (
    ("演示甲科技有限公司", "Demo Company A"),
    ("演示乙信息技术有限公司", "Demo Company B"),
    ("演示丙网络有限公司", "Demo Company C"),
    ("演示丁软件有限公司", "Demo Company D"),
)
_STORES = (("演示应用商店一", "Demo Store 1"), ("演示应用市场二", "Demo Store 2"))
_WITH_ACCOUNT = 2  #: of the operators


class _Maker:
    def __init__(self) -> None:
        self.logins: list[Login] = []
        self.admin = self._administrator()

    def organisation(self, names: tuple[str, str], kind: str, mailbox: str) -> Organisation:
        return acts.create_organisation(
            self.admin, name=names[0], name_en=names[1], kind=kind, email=f"{mailbox}@example.com"
        )

    def person(self, username: str, organisation: Organisation, role: Role) -> User:
        password = secrets.token_urlsafe(12)
        user = acts.create_user(
            self.admin,
            username=username,
            email=f"{username}@example.com",
            organisation=organisation,
            roles=[role],
            password=password,
        )
        self._note(role, organisation.name, username, password)
        return user

    def _administrator(self) -> User:
        password = secrets.token_urlsafe(12)
        user = User.objects.create_superuser(ADMINISTRATOR, f"{ADMINISTRATOR}@example.com", password)
        self._note(Role.ADMIN, "", ADMINISTRATOR, password)
        return user

    def _note(self, role: Role, organisation: str, username: str, password: str) -> None:
        self.logins.append(Login(role=role.value, organisation=organisation, username=username, password=password))


def make() -> Cast:
    """Create the organisations, the people and what they stand for in the registry."""
    maker = _Maker()
    regulator = maker.organisation(_REGULATOR, Kind.REGULATOR, "demo-regulator")
    officer = maker.person("demo-officer", regulator, Role.OFFICER)
    people = People(
        officer=officer,
        second_officer=maker.person("demo-officer-2", regulator, Role.OFFICER),
        publisher=maker.person("demo-publisher", regulator, Role.PUBLISHER),
        labs={},
    )
    maker.person("demo-auditor", regulator, Role.AUDITOR)
    for letter, names in zip("ab", _LABS, strict=True):
        lab = maker.organisation(names, Kind.LAB, f"demo-lab-{letter}")
        inspector = maker.person(f"demo-inspector-{letter}", lab, Role.INSPECTOR)
        reviewer = maker.person(f"demo-reviewer-{letter}", lab, Role.REVIEWER)
        people.labs[lab.pk] = Lab(lab, inspector, reviewer)
    operators = []
    for number, names in enumerate(_OPERATORS):
        account = None
        if number < _WITH_ACCOUNT:
            account = maker.organisation(names, Kind.OPERATOR, f"demo-operator-{'ab'[number]}")
            people.operators[account.pk] = maker.person(f"demo-operator-{'ab'[number]}", account, Role.OPERATOR)
        operators.append(
            registry_acts.create_operator(
                officer,
                name=names[0],
                name_en=names[1],
                email=f"demo-company-{number + 1}@example.com",
                organisation=account,
            )
        )
    stores = []
    for number, names in enumerate(_STORES, start=1):
        account = maker.organisation(names, Kind.STORE, f"demo-store-{number}")
        people.stores[account.pk] = maker.person(f"demo-store-{number}", account, Role.STORE)
        stores.append(
            registry_acts.create_store(
                officer, name=names[0], email=f"demo-store-{number}@example.com", organisation=account
            )
        )
    return Cast(people=people, operators=tuple(operators), stores=tuple(stores), logins=tuple(maker.logins))
