"""The campaign that goes on in the demonstration: a case in every state on the way, and work that waits for each role."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from django.utils.translation import gettext as _

from consentry.campaign.bulletins import acts as bulletin_acts
from consentry.campaign.cases import acts as case_acts
from consentry.campaign.cases.models import Case
from consentry.campaign.demo.cast import Cast
from consentry.campaign.demo.desk import Desk
from consentry.campaign.evidence import acts as evidence_acts
from consentry.campaign.notices import daily, submissions
from consentry.campaign.notices.models import Submission
from consentry.campaign.registry import acts as registry_acts
from consentry.campaign.registry.models import App
from consentry.campaign.rounds import acts as round_acts

SLUG = "demo"
DAYS = 45  #: since the campaign's first day
_INSPECTED = ("courier", "finance", "sports", "calculator", "messenger", "reader", "flashlight", "news")
_FIRST = ("messenger", "reader", "calculator")  #: noticed at once, and named
_RECORDING = "演示样例：此文件代替录屏。同意前，计算器在启动时读取了IMEI（样例观察，不是真实证据）。\n"


def play(desk: Desk, cast: Cast, apps: dict[str, App], start: datetime.date) -> Iterator[str]:
    """Play the campaign from its first day up to now; yield what was reached, for whoever waits."""
    people, clock = desk.people, desk.clock
    officer = people.officer

    def day(number: int) -> datetime.date:
        return start + datetime.timedelta(days=number)

    clock.go_to(day(0))
    campaign = round_acts.create_campaign(
        officer,
        SLUG,
        template="miit-337",
        demo=True,
        title="演示：本轮专项整治（样例数据）",
        title_en="Demo: the present campaign (sample data)",
        rectify_until=None,
    )
    for kind, begins, ends in (("self_inspection", 0, 7), ("spot_check", 8, 25), ("disposal", 26, 65)):
        round_acts.set_stage(officer, campaign, kind, day(begins), day(ends))
    listed = [desk.register(f"名录样例{number}", cast.operators[2]) for number in (1, 2, 3)]  # known by name only
    round_acts.enrol(officer, campaign, [*(apps[sample] for sample in (*_INSPECTED, "coupons", "weather")), *listed])
    for sample in _INSPECTED[:-2]:
        desk.release(apps[sample], sample, "1.0", source=cast.stores[0])
    registry_acts.record_complaint(officer, apps["messenger"], text="演示：不给权限就退出。")

    clock.go_to(day(2))
    yield _("operators inspect their own builds")
    desk.declare(campaign, apps["coupons"], desk.self_inspect(campaign, apps["coupons"], "coupons-clean", "2.1"))
    desk.self_inspect(campaign, apps["news"], "news", "1.0")
    desk.release(apps["news"], "news", "1.1", source=cast.stores[1])

    clock.go_to(day(8))
    labs = list(people.labs.values())
    parameters = {"size": 9, "popular": 4, "types": {"online-shopping": 0, "": 0}}
    given = desk.sample(campaign, parameters, "demo-present-1", labs)
    assignments = {sample: given[apps[sample].pk][0] for sample in _INSPECTED}
    second = {}
    for sample in ("messenger", "reader"):  # a second lab, blind
        other = next(lab for lab in labs if lab.organisation.pk != assignments[sample].lab_id)
        (second[sample],) = round_acts.assign(officer, campaign, apps[sample], [other.organisation])
    clock.go_to(day(9))
    yield _("the labs inspect eight apps, two of them blind in both")
    desk.inspect([*assignments.values(), *second.values()])
    desk.decide(second["reader"])  # waits for the second lab's review; the other one waits for its inspector

    calculator = assignments["calculator"]
    inspector = desk.lab_of(calculator).inspector
    added = case_acts.add_finding(
        inspector,
        calculator.inspections.get(),
        clauses=["miit-337/1"],
        summary="同意前读取IMEI",
        summary_en="Reads the IMEI before consent",
        observation="演示：动态观察到启动时以反射读取IMEI，静态检测未能判定。",
        subject="imei",
        remedy="取得同意后再读取。",
        remedy_en="Read it after consent only.",
    )
    desk.attach(added, inspector, "录屏（样例）.txt", _RECORDING)
    cases: dict[str, Case | None] = {}
    for sample in (*_FIRST, "finance", "sports", "courier", "flashlight"):
        doubtful = assignments[sample].findings.order_by("pk")[: 1 if sample == "courier" else 0]
        desk.decide(assignments[sample], rejected=list(doubtful), reason="演示：人工复现不成立。")
        cases[sample] = desk.review(assignments[sample])
    open_cases = {sample: case for sample, case in cases.items() if case is not None}

    yield _("notices; three are named")
    clock.go_to(day(12))
    for sample in _FIRST:
        desk.notify(open_cases[sample], day(20))
    clock.go_to(day(21))
    daily.pass_deadlines()
    clock.go_to(day(23))
    desk.name(campaign, day(33), [open_cases[sample] for sample in _FIRST])
    clock.go_to(day(34))
    desk.delist(Case.objects.get(pk=open_cases["reader"].pk))
    desk.delist(Case.objects.get(pk=open_cases["messenger"].pk), carried_out=False)

    yield _("more notices, an appeal, a re-inspection")
    clock.go_to(day(35))
    desk.notify(open_cases["sports"], day(DAYS - 2))
    notice = desk.notify(open_cases["finance"], day(DAYS + 3))
    operator = people.operators[cast.operators[0].organisation_id or 0]
    clock.go_to(day(DAYS - 6))
    asked = submissions.file(operator, notice, Submission.Kind.EXTENSION, "演示：新版本正在测试。", until=day(DAYS + 6))
    submissions.decide(people.second_officer, asked, Submission.Decision.GRANTED, "演示：同意延期。")
    clock.go_to(day(DAYS - 3))
    notice = desk.notify(open_cases["courier"], day(DAYS + 5))
    submissions.file(operator, notice, Submission.Kind.APPEAL, "演示：通讯录权限用于寄件人选择，申请复核。")
    clean = desk.release(apps["finance"], "finance-clean", "2.0", source=cast.stores[0])
    desk.reinspect(open_cases["finance"], clean, assignments["finance"])  # waits for the inspector's word
    clock.go_to(day(DAYS - 1))
    daily.pass_deadlines()
    desk.decide(assignments["news"])
    desk.review(assignments["news"])
    clock.go_to(day(DAYS), 8)
    bulletin_acts.draft(officer, campaign, deadline=day(DAYS + 10))  # waits for review
    yield _("an evidence package")
    evidence_acts.export(officer, open_cases["reader"])
    desk.work()
