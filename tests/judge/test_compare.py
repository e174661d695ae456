"""What became of a finding."""

from __future__ import annotations

from consentry.judge import Status, compare
from consentry.model.fact import Fact
from consentry.model.location import FileLocation, ManifestLocation, ResourceLocation
from consentry.model.report import Report
from tests.judge.making import fact, one, place, report, rule

RULE = rule("suspected: {fact: code.access, where: {phase: {equals: launch}}}\nsubject: info")


def launch(info: str, name: str = "a.B", offset: int = 0) -> Fact:
    return fact("code.access", info=info, phase="launch", at=place(name, offset=offset))


def inspected(*facts: Fact, **statuses: str) -> Report:
    return report(one(RULE, *facts, **statuses), **statuses)


def statuses(old: Report, new: Report) -> dict[str, str]:
    return {change.subject: str(change.status) for change in compare(old, new)}


def test_all_that_can_happen_to_a_finding() -> None:
    old = inspected(launch("imei"), launch("mac"), launch("imsi", "a.C"))
    new = inspected(launch("mac", offset=40), launch("imsi", "x.Y"), launch("oaid"))
    assert statuses(old, new) == {"imei": "fixed", "imsi": "moved", "mac": "remains", "oaid": "new"}


def test_a_finding_is_not_fixed_because_nobody_could_look() -> None:
    old = inspected(launch("imei"), launch("mac"))
    new = inspected(launch("mac"), code="partial")
    assert statuses(old, new) == {"imei": "not_retestable", "mac": "remains"}
    (gone,) = [change for change in compare(old, new) if change.subject == "imei"]
    assert gone.because == ("code: partial",)


def test_a_collector_that_has_no_part_in_it_does_not_matter() -> None:
    assert statuses(inspected(launch("imei")), inspected(texts="failed")) == {"imei": "fixed"}


def test_a_rule_that_is_gone_leaves_it_open() -> None:
    (change,) = compare(inspected(launch("imei")), report())
    assert (change.status, change.because) == (Status.NOT_RETESTABLE, ("rule",))


def test_an_unknown_attribute_leaves_it_open() -> None:
    new = inspected(fact("code.access", info="imei"))
    (change,) = compare(inspected(launch("imei")), new)
    assert (change.status, change.because) == (Status.NOT_RETESTABLE, ("undetermined",))


def test_what_a_condition_denies_must_be_readable_too() -> None:
    absent = rule("suspected: {all: [{fact: sdk.present}, {not: {fact: text.topic}}]}\nsubject: id")
    old = report(one(absent, fact("sdk.present", id="ads")))
    new = report(one(absent, fact("sdk.present", id="ads"), texts="failed"), texts="failed")
    (change,) = compare(old, new)
    assert (change.status, change.because) == (Status.NOT_RETESTABLE, ("texts: failed",))


def test_places_without_what_every_build_changes() -> None:
    topic = rule("suspected: {fact: text.topic}\nsubject: topic")

    def one_at(at: object) -> Report:
        return report(one(topic, Fact(kind="text.topic", attributes={"topic": "t"}, location=at)))  # type: ignore[arg-type]

    pairs = [
        (
            ManifestLocation(member="a", element="manifest/b", line=1),
            ManifestLocation(member="b", element="manifest/b", line=9),
        ),
        (
            ResourceLocation(member="resources.arsc", name="string/a", text="x"),
            ResourceLocation(member="resources.arsc", name="string/a", text="y"),
        ),
        (FileLocation(member="a.html", start=1, end=2), FileLocation(member="a.html", start=8, end=9)),
    ]
    for before, after in pairs:
        assert statuses(one_at(before), one_at(after)) == {"t": "remains"}
    assert statuses(one_at(pairs[1][0]), one_at(pairs[2][0])) == {"t": "moved"}


def test_an_unchanged_app_has_nothing_new() -> None:
    same = inspected(launch("imei"))
    assert statuses(same, same) == {"imei": "remains"}
