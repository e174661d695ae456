"""How a report is compared with an expectation, and how the figures are counted."""

from __future__ import annotations

from typing import Any

import pytest

from bench.flow import measuring
from bench.flow.matching import Outcome, Score, compare
from bench.flow.measuring import flows, gates, requests
from bench.flow.page import page, tables
from samples.flow.case import Access, Expectation, Flow, Sdk
from samples.flow.categories import Category
from samples.flow.known import Known

PACKAGE = "org.consentry.flow.a.b"
LEAK = Flow(information="imei", sink="log", source="Main.onCreate", target="Main.print")


def reported(
    information: str = "imei", sink: str = "log", source: str = "onCreate", target: str = "print"
) -> dict[str, Any]:
    own = {"class": f"{PACKAGE}.Main"}
    place = {**own, "method": source}
    return {"information": information, "source": place, "sink": {"kind": sink, **own, "method": target}}


def compared(expected: Expectation, **report: Any) -> Outcome:
    return compare(expected, report, PACKAGE)


def test_a_report_without_the_fields_has_found_nothing() -> None:
    outcome = compare(Expectation(flows=(LEAK,)), {}, PACKAGE)
    assert outcome.deviations == ("missed: imei -> log (Main.onCreate to Main.print)",)


def test_an_expected_flow_is_found() -> None:
    outcome = compared(Expectation(flows=(LEAK,)), flows=[reported()])
    assert outcome.flows.right == (str(LEAK),)
    assert outcome.deviations == ()


def test_the_place_of_the_source_may_stand_in_the_flow_itself() -> None:
    entry = reported()
    entry.update(entry.pop("source"))
    assert compared(Expectation(flows=(LEAK,)), flows=[entry]).deviations == ()


@pytest.mark.parametrize(
    ("method", "named"),
    [
        ("lambda$1$org-consentry-flow-a-b-Main", "lambda$1"),
        ("lambda$1", "lambda$1"),
        ("onCreate$lambda$0", "onCreate"),
    ],
)
def test_the_names_that_compilers_give_lambdas(method: str, named: str) -> None:
    own = Flow(information="imei", sink="log", source="Main.onCreate", target=f"Main.{named}")
    assert compared(Expectation(flows=(own,)), flows=[reported(target=method)]).deviations == ()


@pytest.mark.parametrize(
    "entry",
    [reported(information="imsi"), reported(sink="sms"), reported(source="onStart"), reported(target="send")],
    ids=["information", "sink", "source", "target"],
)
def test_a_flow_that_differs_is_missed_and_false(entry: dict[str, Any]) -> None:
    outcome = compared(Expectation(flows=(LEAK,)), flows=[entry])
    assert (len(outcome.flows.right), len(outcome.flows.missed), len(outcome.flows.false)) == (0, 1, 1)


def test_places_that_the_case_does_not_name_are_free() -> None:
    free = Flow(information="imei", sink="log")
    assert compared(Expectation(flows=(free,)), flows=[reported(source="x"), reported(source="y")]).deviations == ()


def test_the_same_false_flow_counts_once() -> None:
    assert len(compared(Expectation(), flows=[reported(), reported()]).flows.false) == 1


def test_what_is_arguable_is_neither_missed_nor_false() -> None:
    own = Expectation(arguable=(LEAK,))
    assert compared(own, flows=[]).deviations == compared(own, flows=[reported()]).deviations == ()


def access(said: str | None, method: str = "onCreate") -> dict[str, Any]:
    return {"information": "imei", "class": f"{PACKAGE}.Main", "method": method, "before_consent": said}


@pytest.mark.parametrize(
    ("wanted", "said", "words"),
    [
        ("reachable", "reachable", ()),
        ("reachable", "gated", ("missed",)),
        ("reachable", "unknown", ("undecided",)),
        ("reachable", None, ("undecided",)),
        ("gated", "gated", ()),
        ("gated", "reachable", ("false",)),
        ("gated", "unknown", ("undecided",)),
    ],
)
def test_gates(wanted: Any, said: str | None, words: tuple[str, ...]) -> None:
    own = Expectation(accesses=(Access(information="imei", place="Main.onCreate", before_consent=wanted),))
    outcome = compared(own, accesses=[access(said), access("reachable", "elsewhere")])
    assert tuple(text.split(":")[0] for text in outcome.deviations) == words


def test_the_gravest_of_several_accesses_counts() -> None:
    own = Expectation(accesses=(Access(information="imei", before_consent="gated"),))
    assert compared(own, accesses=[access("gated"), access("reachable")]).gates.false
    assert compared(own, accesses=[access("gated"), access("gated")]).closed == 1


def test_sdks_are_gates_too() -> None:
    own = Expectation(sdks=(Sdk(id="umeng", before_consent="reachable"),))
    assert compared(own, sdks=[{"id": "umeng", "before_consent": "reachable"}]).gates.right == ("umeng reachable",)
    assert compared(own, sdks=[]).gates.undecided == ("umeng reachable",)


def asking(**fields: Any) -> dict[str, Any]:
    return {"permissions": ["android.permission.CAMERA"], **fields}


def test_requests_are_compared_field_by_field() -> None:
    own = Expectation(requests=(asking(repeats=True, on_refusal=["exit", "settings"]),))
    assert compared(own, requests=[asking(repeats=True, on_refusal=["settings", "exit"], other=1)]).deviations == ()
    wrong = compared(own, requests=[asking(repeats=False, on_refusal=["exit", "settings"])])
    assert wrong.deviations == ("missed: request CAMERA: repeats true",)
    sums = requests([wrong])
    assert (sums.right, sums.missed) == (1, 1)


def test_a_request_for_other_permissions_answers_nothing() -> None:
    own = Expectation(requests=(asking(rationale=True),))
    other = {"permissions": ["android.permission.CAMERA", "android.permission.SEND_SMS"], "rationale": True}
    assert compared(own, requests=[other]).deviations == ("missed: request CAMERA: rationale true",)


def test_a_request_may_be_expected_without_more() -> None:
    own = Expectation(requests=(asking(),))
    assert compared(own, requests=[asking(repeats=True)]).deviations == ()
    assert compared(own, requests=[]).deviations == ("missed: request CAMERA: permissions android.permission.CAMERA",)


@pytest.mark.parametrize("method", ["onCreate$lambda$0", "onCreate$lambda$1$lambda$0"])
def test_an_access_in_a_lambda_belongs_to_its_method(method: str) -> None:
    own = Expectation(accesses=(Access(information="imei", place="Main.onCreate", before_consent="gated"),))
    assert compared(own, accesses=[access("gated", method)]).closed == 1


def test_figures() -> None:
    found = compared(Expectation(flows=(LEAK,)), flows=[reported()])
    false = compared(Expectation(), flows=[reported()])
    missed = compared(Expectation(flows=(LEAK,)), flows=[])
    sums = flows([found, false, missed])
    assert (sums.right, sums.false, sums.missed, sums.precision, sums.recall) == (1, 1, 1, 0.5, 0.5)
    assert flows([]).precision is None


def test_an_unknown_gate_that_is_open_lowers_recall_and_not_precision() -> None:
    own = Expectation(accesses=(Access(information="imei", before_consent="reachable"),))
    sums = gates([compared(own, accesses=[access("unknown")]), compared(own, accesses=[access("reachable")])])
    assert (sums.reachable.precision, sums.reachable.recall, sums.undecided, sums.asked) == (1.0, 0.5, 1, 2)
    assert (sums.gated.precision, sums.gated.recall) == (None, None)


def test_the_two_grave_errors_lower_the_precision_of_what_was_said() -> None:
    shut, ajar = (
        Expectation(accesses=(Access(information="imei", before_consent=truth),)) for truth in ("gated", "reachable")
    )
    said = [compared(own, accesses=[access(word)]) for own in (shut, ajar) for word in ("gated", "reachable")]
    sums = gates(said)
    for side in (sums.reachable, sums.gated):
        assert (side.right, side.missed, side.false, side.precision, side.recall) == (1, 1, 1, 0.5, 0.5)
    table = tables({"kotlin/x": said[1], "kotlin/x-twin": said[2]}, {"kotlin": Category(title="K")})
    assert "| `kotlin` K | 1 | 1 | 1 | 0.000 | 0.000 | 0.000 | 0.000 | 0.000 |" in table


def test_flows_are_compared_only_where_the_category_asks_for_them(monkeypatch: pytest.MonkeyPatch) -> None:
    report = {"flows": [reported()], "accesses": [access("reachable", "near")]}
    monkeypatch.setattr(measuring, "reports", lambda paths, jobs, **_: [(path, report) for path in paths])
    found = measuring.measure(["consent-gates/no-prompt", "aliasing/merge-point"])
    assert found["consent-gates/no-prompt"].flows == Score()
    assert found["aliasing/merge-point-twin"].flows.false


def test_a_category_that_is_not_counted_stays_out_of_the_total() -> None:
    kinds = {"aliasing": Category(title="A"), "implicit": Category(title="I", counted=False)}
    found = compared(Expectation(flows=(LEAK,)), flows=[reported()])
    missed = compared(Expectation(flows=(LEAK,)), flows=[])
    clean = compared(Expectation(), flows=[])
    outcomes = {"aliasing/x": found, "aliasing/x-twin": clean, "implicit/y": missed, "implicit/y-twin": clean}
    text = tables(outcomes, kinds)
    assert "| `implicit` I (not in the total) | 1 | 0 | 1 | 0 | - | 0.000 |" in text
    assert "| **total** | 1 | 1 | 0 | 0 | 1.000 | 1.000 |" in text
    assert "## Before consent" not in text


def test_the_page_lists_every_deviation_with_its_reason() -> None:
    outcomes = {"aliasing/merge-point": compared(Expectation(flows=(LEAK,)), flows=[])}
    outcomes["aliasing/merge-point-twin"] = compared(Expectation(), flows=[])
    known = {"aliasing/merge-point": Known(differs=("missed",), reason="branches are joined")}
    text = page(outcomes, {"aliasing": Category(title="A")}, known)
    assert "| `aliasing/merge-point` | Two references to one object after a branch | missed: imei -> log" in text
    assert "| branches are joined |" in text
    assert "merge-point-twin" not in text
