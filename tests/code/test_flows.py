"""Where information goes: the engine with the shipped summaries, on a program whose names say what is true.

`crates/flow/tests/taint` is its source: what is taken by `x.Src.yes...()` comes to `x.Out.log`, what is taken by
`x.Src.no...()` does not.
"""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from consentry import code
from consentry._native import Program
from consentry.code.answer import receiver_of
from consentry.code.facts import facts
from consentry.model.app import App, Component, ComponentKind, ContainerKind
from consentry.model.catalog import Api, Catalog, Information, Match, Sink, SinkMatch
from consentry.model.code import Confidence, FlowEdge, ReceiverKind, SinkKind
from consentry.model.coverage import CoverageStatus
from consentry.model.location import ManifestLocation
from consentry.model.text import Text
from consentry.package import Limits, read
from tests.code.reading import SAMPLES, catalog, sample

DEX = Path(__file__).parents[2] / "crates" / "flow" / "tests" / "taint.dex"
NAMES = sorted(
    path.split("->")[1].split("(")[0]
    for file in (DEX.parent / "taint").glob("*.smali")
    for path in file.read_text().split()
    if path.startswith("Lx/Src;->")
)


def _catalog() -> Catalog:
    """The shipped catalog with the program's own sources and sink."""
    information = tuple(
        Information(
            id=name,
            name=Text(name, name),
            group="test",
            personal=True,
            sensitive=False,
            apis=(Api(id=f"api-{name}", matches=(Match(class_name="x.Src", method=name),), source="test"),),
            source="test",
        )
        for name in NAMES
    )
    sink = Sink(id="out", kind="log", matches=(SinkMatch(class_name="x.Out", methods=("log",)),), source="test")
    return msgspec.structs.replace(catalog(), information=information, sinks=(sink,), tags=(), sdks=())


def _app() -> App:
    place = ManifestLocation(member="base.apk", element="activity", line=1)
    return App(
        file="a.apk",
        sha256="0" * 64,
        bytes=1,
        container=ContainerKind.APK,
        package="t",
        components=tuple(
            Component(
                kind=ComponentKind.ACTIVITY,
                name=name,
                exported=launcher,
                enabled=True,
                launcher=launcher,
                location=place,
            )
            for name, launcher in (("t.Main", True), ("t.Second", False))
        ),
    )


def test_the_shipped_summaries_tell_what_arrives() -> None:
    seen = code.analyse(
        Program([("classes.dex", DEX.read_bytes())]), _app(), _catalog(), lambda class_name: "", limits={}
    )
    assert {flow.info for flow in seen.flows} == {name for name in NAMES if name.startswith("yes")}
    assert not any(name.startswith("cut-flow") for name in seen.coverage.counts)
    for flow in seen.flows:
        assert flow.steps[0].edge is FlowEdge.SOURCE
        assert flow.steps[-1].edge is FlowEdge.SINK
        assert flow.sink.api == "out"
        assert flow.receiver.kind is ReceiverKind.DEVICE


def test_every_shipped_statement_can_be_read() -> None:
    assert "cut-flow-summaries" not in sample("weather").code.coverage.counts


def test_a_sample_sends_to_the_host_that_it_names() -> None:
    flows = [flow for flow in sample("weather").code.flows if flow.sink.kind is SinkKind.NETWORK]
    assert {flow.receiver.name for flow in flows} == {"weather.samples.invalid"}
    assert {"android-id", "installed-apps", "location"} <= {flow.info for flow in flows}


@pytest.mark.parametrize(("implicit", "wanted"), [(False, set()), (True, {"imei"})])
def test_what_only_decides_is_followed_where_that_is_asked(implicit: bool, wanted: set[str]) -> None:
    package = read(SAMPLES.parent / "flow" / "apks" / "implicit" / "branch.apk", Limits(), catalog())
    program = Program(list(package.dex().read))
    seen = code.analyse(program, package.app, catalog(), lambda _: "", implicit=implicit)
    assert {flow.info for flow in seen.flows} == wanted
    assert all(flow.implicit and flow.confidence is Confidence.LOW for flow in seen.flows)
    assert seen.coverage.counts.get("implicit-flows") == (len(seen.flows) or None)
    assert any("implicit flows" in reason.en for reason in seen.coverage.reasons) == implicit
    assert not [fact for fact in facts(seen, catalog(), package.app) if fact.kind == "flow.sink"]


def test_flows_are_facts() -> None:
    seen = sample("weather")
    told = [fact for fact in facts(seen.code, catalog(), seen.app) if fact.kind == "flow.sink"]
    assert {fact.attributes["receiver"] for fact in told} >= {"host"}
    assert all(fact.related for fact in told)


@pytest.mark.parametrize(
    ("kind", "party", "hosts", "wanted"),
    [
        (SinkKind.LOG, "umeng", (), ReceiverKind.DEVICE),
        (SinkKind.NETWORK, "umeng", (), ReceiverKind.SDK),
        (SinkKind.NETWORK, "", ("a.example.com",), ReceiverKind.HOST),
        (SinkKind.IPC, "", (), ReceiverKind.APP),
        (SinkKind.SMS, "", (), ReceiverKind.UNKNOWN),
    ],
)
def test_receivers(kind: SinkKind, party: str, hosts: tuple[str, ...], wanted: ReceiverKind) -> None:
    assert receiver_of(kind, party, hosts).kind is wanted


def test_what_was_not_followed_is_said_and_makes_nothing_partial() -> None:
    apk = SAMPLES / "weather.apk"
    package = read(apk, Limits(), catalog())
    program = Program(list(package.dex().read))
    told = code.analyse(program, package.app, catalog(), lambda _: "", limits={"interpreted": 50}).coverage
    assert told.status is CoverageStatus.FINISHED
    assert any("flows may be missing" in reason.en for reason in told.reasons)


def test_a_flow_fact_tells_whether_it_may_be_before_consent() -> None:
    seen = sample("weather")
    told = [fact for fact in facts(seen.code, catalog(), seen.app) if fact.kind == "flow.sink"]
    stated = {flow.before_consent for flow in seen.code.flows} - {None}
    assert stated
    assert all("before_consent" in fact.attributes for fact in told)


def test_a_flow_is_no_surer_than_the_api_that_it_begins_at() -> None:
    unsure = {api.id for item in catalog().information for api in item.apis if api.confidence is Confidence.LOW}
    found = [
        flow for path in sorted(SAMPLES.glob("*.apk")) for flow in sample(path.stem).code.flows if flow.api in unsure
    ]
    assert all(flow.confidence is Confidence.LOW for flow in found)
    assert any(flow.confidence is Confidence.HIGH for flow in sample("reader").code.flows)
