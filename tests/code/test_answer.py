"""From the native answer to values."""

from __future__ import annotations

from consentry.code import wire
from consentry.code.answer import Translator
from consentry.code.question import Asked
from consentry.model.catalog import Api, Match
from consentry.model.code import Via

API = Api(
    id="last-known",
    matches=(Match(class_name="android.location.LocationManager", method="getLastKnownLocation"),),
    unless_in=("androidx.appcompat.app.TwilightManager",),
    source="a place",
)


def _method(class_name: str) -> wire.Method:
    return wire.Method(member="classes.dex", class_name=class_name, method="m", descriptor="()V")


def _hit(method: int) -> wire.Hit:
    return wire.Hit(api=0, symbol="s", via=Via.DIRECT, detail="", site=wire.Site(method, 0), snippet=(), paths=())


def test_calls_of_a_library_that_are_not_the_apps_doing_are_not_accesses() -> None:
    methods = (
        _method("androidx.appcompat.app.TwilightManager"),
        _method("androidx.appcompat.app.TwilightManager$State"),
        _method("androidx.appcompat.app.TwilightManagerOfTheApp"),
        _method("app.Own"),
    )
    answer = wire.Answer(
        methods=methods,
        steps=(),
        hits=tuple(_hit(index) for index in range(len(methods))),
        requests=(),
        refusals=(),
        flows=(),
        endpoints=(),
        resources=(),
        opaque=(),
        opaque_counts={},
        counts={},
        budgets={},
    )
    translate = Translator(answer, (Asked(api=API, info="location"),), lambda class_name: "")
    assert [access.location.class_name for access in translate.accesses()] == [
        "androidx.appcompat.app.TwilightManagerOfTheApp",
        "app.Own",
    ]
