"""A case of the suite: `case.yml` in its folder, read strictly."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import msgspec

HERE = Path(__file__).resolve().parent
APKS = HERE / "apks"
SHARED = HERE / "shared"
#: every case's code is in a package of its own below this one, so that all of them compile in one run
PACKAGE = "org.consentry.flow"


class Flow(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Information that leaves. Classes are named without the case's package: `Main.onCreate`, `Main$1.run`."""

    information: str  #: id of the catalog: imei, android-id, location...
    sink: str  #: kind of the sink: log, sms, network, file, preferences, ipc...
    source: str = msgspec.field(name="from", default="")  #: the method that reads it
    target: str = msgspec.field(name="to", default="")  #: the method that lets it out

    def __str__(self) -> str:
        places = f" ({self.source or '?'} to {self.target or '?'})" if self.source or self.target else ""
        return f"{self.information} -> {self.sink}{places}"


class Access(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A place that takes information, and whether it may run before the user agrees."""

    information: str
    place: str = msgspec.field(name="in", default="")  #: `Main.onCreate`
    before_consent: Literal["reachable", "gated"]


class Sdk(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A third-party SDK, and whether it may be started before the user agrees."""

    id: str
    before_consent: Literal["reachable", "gated"]


class Expectation(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What really happens on a device. What is not listed does not happen."""

    flows: tuple[Flow, ...] = ()
    arguable: tuple[Flow, ...] = ()  #: neither asked for nor wrong where it is found
    accesses: tuple[Access, ...] = ()
    sdks: tuple[Sdk, ...] = ()
    requests: tuple[dict[str, Any], ...] = ()  #: fields of an entry of the report's `requests`, `permission` among them


class Component(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A component of the manifest. A plain string stands for one with only a name."""

    name: str
    actions: tuple[str, ...] = ()  #: one intent filter with all of them
    categories: tuple[str, ...] = ()
    scheme: str = ""
    authorities: str = ""  #: of a provider; by default the package
    attributes: dict[str, str] = {}  #: others, e.g. `enabled: "false"`


class Twin(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The one line in which the twin differs. `file` may be the generated `AndroidManifest.xml`."""

    file: str
    replace: str
    with_: str = msgspec.field(name="with")


class Case(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The truth about a case and its twin, and what its manifest declares."""

    title: str
    shows: str  #: what the app does
    why: str  #: why it leaks and why the twin does not, in one or two sentences
    expect: Expectation
    twin: Twin
    expect_twin: Expectation = Expectation()
    permissions: tuple[str, ...] = ()  #: without `android.permission.`
    application: str = ""
    activities: tuple[str | Component, ...] = ()  #: the first is the launcher
    services: tuple[str | Component, ...] = ()
    receivers: tuple[str | Component, ...] = ()
    providers: tuple[str | Component, ...] = ()
    shared: tuple[str, ...] = ()  #: folders of `samples/flow/shared` whose sources go into the app
    libraries: tuple[str, ...] = ()  #: artefacts of `samples/toolchain.py` that go into the app, shrunk by R8
    minified: bool = False  #: R8 also shortens names and optimises; only components keep theirs


def cases() -> tuple[str, ...]:
    """Return the names `category/case` of all cases, sorted."""
    return tuple(sorted(path.parent.relative_to(HERE).as_posix() for path in HERE.glob("*/*/case.yml")))


def case(name: str) -> Case:
    """Read a case. Raises msgspec.ValidationError on unknown or missing keys."""
    return msgspec.yaml.decode((HERE / name / "case.yml").read_bytes(), type=Case)


def package(name: str) -> str:
    """Return the package of a case: `aliasing/merge-point` is in `org.consentry.flow.aliasing.mergepoint`."""
    return f"{PACKAGE}.{name.replace('-', '').replace('/', '.')}"


def apk(name: str, *, twin: bool = False) -> Path:
    """Return where the APK of a case, or of its twin, is kept."""
    return APKS / f"{name}{'-twin' if twin else ''}.apk"
