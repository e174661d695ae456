from __future__ import annotations

import datetime

from consentry.campaign.rounds.blueprints import blueprints
from consentry.campaign.rounds.models import Stage
from consentry.catalog import load


def day(month: int, number: int, year: int = 2019) -> datetime.date:
    return datetime.date(year, month, number)


def test_notice_337_has_its_stages_days_and_legal_basis() -> None:
    blueprint = blueprints()["miit-337"]
    assert [(stage.kind, stage.starts, stage.ends) for stage in blueprint.stages] == [
        ("self_inspection", day(11, 4), day(11, 10)),
        ("spot_check", day(11, 11), day(11, 30)),
        ("disposal", day(12, 1), day(12, 20)),
    ]
    assert blueprint.rectify.until == day(12, 31)
    assert blueprint.document.number == "工信部信管函〔2019〕337号"
    lines = blueprint.basis.splitlines()
    assert lines[0] == "《关于开展APP侵害用户权益专项整治工作的通知》（工信部信管函〔2019〕337号）"
    assert len(lines) == 6
    assert lines[5] == "《移动智能终端应用软件预置和分发管理暂行规定》（工信部信管〔2016〕407号）"


def test_every_line_of_the_legal_basis_has_an_english_one() -> None:
    for blueprint in blueprints().values():
        assert len(blueprint.basis.splitlines()) == len(blueprint.basis_en.splitlines())
    assert blueprints()["miit-337"].basis_en.splitlines()[1] == "Cybersecurity Law"


def test_notice_164_gives_five_working_days_until_its_end() -> None:
    blueprint = blueprints()["miit-164"]
    assert blueprint.rectify.until is None
    assert blueprint.rectify.working_days == 5
    assert {stage.ends for stage in blueprint.stages} == {day(12, 10, 2020)}
    assert blueprint.document.announced == day(7, 22, 2020)


def test_templates_name_regulations_of_the_catalog_and_known_stages() -> None:
    known = {regulation.id for regulation in load().regulations}
    assert list(blueprints()) == ["miit-337", "miit-164"]
    for blueprint in blueprints().values():
        assert set(blueprint.regulations) <= known
        assert {stage.kind for stage in blueprint.stages} == set(Stage.Kind.values)
