"""The earlier campaign of the demonstration: over, with a case in every state in which one ends."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from django.utils.translation import gettext as _

from consentry.campaign.bulletins import acts as bulletin_acts
from consentry.campaign.bulletins.models import Bulletin
from consentry.campaign.cases import acts as case_acts
from consentry.campaign.cases.models import Case
from consentry.campaign.demo.cast import Cast
from consentry.campaign.demo.desk import Desk
from consentry.campaign.disposal import acts as disposal_acts
from consentry.campaign.notices import daily
from consentry.campaign.registry.models import App
from consentry.campaign.rounds import acts as round_acts

SLUG = "demo-earlier"
DAYS = 130  #: from the campaign's first day to the relisting: 40 working days lie between delisting and relisting
_SAMPLES = ("coupons", "flashlight", "weather", "dictionary", "technews")


def play(desk: Desk, cast: Cast, apps: dict[str, App], start: datetime.date) -> Iterator[str]:
    """Play the campaign from its first day; yield what was reached, for whoever waits."""
    officer, clock = desk.people.officer, desk.clock

    def day(number: int) -> datetime.date:
        return start + datetime.timedelta(days=number)

    clock.go_to(day(0))
    campaign = round_acts.create_campaign(
        officer,
        SLUG,
        template="miit-164",
        demo=True,
        title="演示：上一轮专项整治（样例数据）",
        title_en="Demo: the earlier campaign (sample data)",
        rectify_until=None,
    )
    for kind, begins, ends in (("self_inspection", 0, 7), ("spot_check", 8, 19), ("disposal", 20, 45)):
        round_acts.set_stage(officer, campaign, kind, day(begins), day(ends))
    round_acts.enrol(officer, campaign, [apps[sample] for sample in _SAMPLES])
    for sample in _SAMPLES:
        desk.release(apps[sample], sample, "1.0", source=cast.stores[0])
    clock.go_to(day(2))
    desk.self_inspect(campaign, apps["coupons"], "coupons", "1.0")  # it shows violations; the operator declares nothing

    clock.go_to(day(8))
    given = desk.sample(campaign, {"size": 5, "popular": 2}, "demo-earlier-1", cast.people.labs.values())
    assignments = {sample: given[apps[sample].pk][0] for sample in _SAMPLES}
    yield _("the labs inspect five apps of the earlier campaign")
    desk.inspect(assignments.values())
    cases: dict[str, Case] = {}
    for sample, assignment in assignments.items():
        desk.decide(assignment)
        found = desk.review(assignment)
        if found is None:
            raise RuntimeError(f"{sample}: no finding was approved")
        cases[sample] = found

    yield _("notices, with their documents in both languages")
    clock.go_to(day(12))
    for case in cases.values():
        desk.notify(case, day(20))

    yield _("two operators mend their apps")
    clock.go_to(day(15))
    mended = desk.self_inspect(campaign, apps["coupons"], "coupons-clean", "2.0")
    clock.go_to(day(16))
    closed = desk.confirm(desk.reinspect(cases["coupons"], mended.release, assignments["coupons"]))
    case_acts.close(officer, closed)
    clean = desk.release(apps["weather"], "weather-clean", "2.0", source=cast.stores[0])
    desk.confirm(desk.reinspect(cases["weather"], clean, assignments["weather"]))

    yield _("the others are named, then delisted")
    clock.go_to(day(21))
    daily.pass_deadlines()
    clock.go_to(day(23))
    named = [cases[sample] for sample in ("flashlight", "dictionary", "technews")]
    bulletin = desk.name(campaign, day(33), named)
    clock.go_to(day(25))
    correction = bulletin_acts.Correction(position=1, version="1.0（更正样例）")
    desk.publish(bulletin_acts.draft_correction(officer, bulletin, [correction], "演示：更正第1行的版本号写法。"))
    clock.go_to(day(34))
    for case in named:
        desk.delist(Case.objects.get(pk=case.pk))
    clock.go_to(day(36))
    desk.name(campaign, None, named, Bulletin.Kind.DELISTING)
    clock.go_to(day(40))
    order = disposal_acts.stop_access(officer, cases["dictionary"], "演示接入服务商")
    disposal_acts.record_carried_out(officer, order, "演示：电话核实已停止接入。")
    disposal_acts.record_penalty(
        officer,
        cases["technews"],
        decided_on=day(39),
        reference="演示罚字〔样例〕第1号",
        text="演示：警告。样例数据，不具有任何法律效力。",
        blacklisted=True,
    )

    yield _("one app comes back")
    clock.go_to(day(DAYS - 5))
    clean = desk.release(apps["flashlight"], "flashlight-clean", "2.0", source=cast.stores[0])
    desk.confirm(desk.reinspect(cases["flashlight"], clean, assignments["flashlight"]))
    clock.go_to(day(DAYS))
    disposal_acts.relist(officer, Case.objects.get(pk=cases["flashlight"].pk))
