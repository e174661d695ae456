"""The collector `code`: from the linked program to typed values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from consentry._native import Program, Topics
from consentry._native import analyse as native_analyse
from consentry.code import wire
from consentry.code.answer import Translator
from consentry.code.coverage import account
from consentry.code.prompts import Prompts
from consentry.code.question import Asked, Input, Layout, asked_apis, make_query, sink_rows
from consentry.code.result import CodeFacts
from consentry.code.screens import code_screens
from consentry.code.wire_query import ScreenQuery
from consentry.model.app import App
from consentry.model.catalog import Catalog
from consentry.model.text import Text

_SYSTEM = ("android", "com.android.")  #: packages of the platform: starting them starts no other app


def analyse(
    program: Program,
    app: App,
    catalog: Catalog,
    owner: Callable[[str], str],
    *,
    layouts: Sequence[Layout] = (),
    prompts: Prompts | None = None,
    topics: Topics | None = None,
    initializers: Sequence[str] = (),
    inputs: Sequence[Input] = (),
    problems: Sequence[Text] = (),
    limits: dict[str, int] | None = None,
    screens: ScreenQuery | None = None,
    strings: Mapping[int, str] | None = None,
    implicit: bool = False,
) -> CodeFacts:
    """Return what `program` does.

    `prompts` and `topics` tell by which texts a user agrees (topics compiled from `prompts.topics_of`).
    `owner` gives the SDK id of a dotted class name, empty for own code. `layouts` are what inflating runs,
    `initializers` the classes that a start-up provider's meta-data names, `inputs` fields of layouts that a user fills
    in. `problems` say why code is missing (members that could not be inflated): they go into the coverage. `limits`
    replaces budgets by name (`query.rs`, `Limits`). With `screens` the screens are looked for as well. `strings` are
    the texts of string resources by id. With `implicit`, information that only decides what leaves is followed too.
    """
    asked = asked_apis(catalog)
    query = make_query(
        asked,
        app,
        layouts,
        prompts or Prompts(),
        initializers,
        catalog,
        limits or {},
        inputs,
        screens,
        strings,
        implicit=implicit,
    )
    answer = wire.ANSWERS.decode(native_analyse(program, query, topics))
    members = wire.MEMBERS.decode(program.members())
    translate = Translator(answer, asked, owner)
    return CodeFacts(
        accesses=tuple(translate.accesses()),
        requests=tuple(translate.requests()),
        refusals=tuple(translate.refusals()),
        calls=tuple(translate.calls(lambda tag, detail: _is_told(app, tag, detail))),
        endpoints=tuple(translate.endpoints()),
        flows=tuple(translate.flows([sink for sink, _ in sink_rows(catalog)])),
        opaque=tuple(translate.opaque()),
        opaque_counts=answer.opaque_counts,
        used_resource_ids=frozenset(answer.resources),
        used_permissions=_used_permissions(answer, asked, owner),
        gates=tuple(translate.gates()),
        confidences={item.api.id: item.api.confidence for item in asked},
        coverage=account(app, members, answer, problems, implicit=implicit),
        screens=tuple(code_screens(answer, translate)),
        screens_cut=answer.screens.cut,
    )


def _is_told(app: App, tag: str, detail: str) -> bool:
    # the tag only answers which permissions are used
    return tag != "permission-use" and (tag != "start-other-app" or _is_other(app, detail))


def _is_other(app: App, package: str) -> bool:
    return package not in ("", app.package) and not package.startswith(_SYSTEM)


def _used_permissions(
    answer: wire.Answer, asked: Sequence[Asked], owner: Callable[[str], str]
) -> dict[str, tuple[str, ...]]:
    users: dict[str, set[str]] = {}
    for permissions, method in _uses(answer, asked):
        for permission in permissions:
            users.setdefault(permission, set()).add(owner(answer.methods[method].class_name))
    return {permission: tuple(sorted(owners)) for permission, owners in sorted(users.items())}


def _uses(answer: wire.Answer, asked: Sequence[Asked]) -> Iterable[tuple[tuple[str, ...], int]]:
    for hit in answer.hits:
        yield asked[hit.api].api.permissions, hit.site.method
