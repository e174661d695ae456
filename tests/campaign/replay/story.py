"""The campaign of November and December 2019 in miniature, played through the acts on its real days.

What is publicly known of the real campaign (`KNOWN` of `demo.historic`, the dates, the wordings) is used as it is. The
apps that are inspected here are the sample apps: no real app is accused of anything by this rehearsal.
"""

from __future__ import annotations

import datetime
import io
from dataclasses import dataclass, field

from consentry.campaign.bulletins.models import Bulletin
from consentry.campaign.cases.models import Case
from consentry.campaign.demo import historic
from consentry.campaign.demo.desk import Desk
from consentry.campaign.evidence.building import build
from consentry.campaign.notices import daily
from consentry.campaign.registry.models import App, Operator, Release, Store
from consentry.campaign.rounds import acts as round_acts
from consentry.campaign.rounds import queries as round_queries
from consentry.campaign.rounds.models import Assignment, Campaign, Sampling

#: sample -> name (marked as a sample), app type, downloads (made up)
APPS = {
    "messenger": ("示例聊天（样例）", "instant-messaging", 98_000_000),
    "news": ("示例新闻（样例）", "news", 67_000_000),
    "reader": ("示例阅读（样例）", "e-books", 55_000_000),
    "courier": ("示例快递（样例）", "express-delivery", 41_000_000),
    "sports": ("示例体育（样例）", "news", 22_000_000),
    "calculator": ("示例计算器（样例）", "utility-tools", 15_000_000),
    "finance": ("示例理财（样例）", "investment", 12_500_000),
    "technews": ("示例科技资讯（样例）", "news", 9_100_000),
    "weather": ("示例天气（样例）", "utility-tools", 8_300_000),
    "dictionary": ("示例词典（样例）", "utility-tools", 4_400_000),
    "flashlight": ("示例手电筒（样例）", "utility-tools", 1_900_000),
}
#: sample -> the real row that it was written after
AFTER = {
    "messenger": "QQ",
    "reader": "QQ阅读",
    "finance": "小米金融",
    "sports": "新浪体育",
    "news": "搜狐新闻",
    "technews": "36氪",
}
SEED = "337-2019-11-11"
NOTICE_DEADLINE = datetime.date(2019, 12, 9)  #: set for this rehearsal; the real ones are not known
DELISTED_ON = datetime.date(2020, 1, 3)


def day(month: int, number: int) -> datetime.date:
    """Return a day of the campaign's winter."""
    return datetime.date(2020 if month == 1 else 2019, month, number)


@dataclass
class Story:
    """What happened, and what came of it."""

    desk: Desk
    operator: Operator
    store: Store
    steps: list[tuple[datetime.date, str]] = field(default_factory=list)
    apps: dict[str, App] = field(default_factory=dict)
    cases: dict[str, Case] = field(default_factory=dict)
    given: dict[str, list[Assignment]] = field(default_factory=dict)
    packages: dict[str, bytes] = field(default_factory=dict)
    campaign: Campaign = field(init=False)
    sampling: Sampling = field(init=False)
    bulletin: Bulletin = field(init=False)
    delisting: Bulletin = field(init=False)
    known: Bulletin = field(init=False)
    reminded: int = 0

    def play(self) -> None:
        """Play it from the first day to the last."""
        self._begin()
        self._self_inspect()
        self._draw()
        self._inspect()
        self._notify()
        self._some_mend()
        self._name()
        self._two_more_mend()
        self._delist()
        self._file_what_is_known()

    def states(self) -> dict[str, str]:
        """Return the state of each case now."""
        return {sample: Case.objects.get(pk=case.pk).state for sample, case in self.cases.items()}

    def _note(self, text: str) -> None:
        self.steps.append((self.desk.clock.now().date(), text))

    def _begin(self) -> None:
        self.desk.clock.go_to(day(11, 4))
        officer = self.desk.people.officer
        self.campaign = round_acts.create_campaign(officer, "miit-337-2019", template="miit-337", demo=True)
        for sample, (name, app_type, downloads) in APPS.items():
            app = self.desk.register(name, self.operator, package=f"org.consentry.samples.{sample}", app_type=app_type)
            self.desk.listed(app, self.store, downloads)
            self.desk.release(app, sample, "1.0", source=self.store)
            self.apps[sample] = app
        round_acts.enrol(officer, self.campaign, self.apps.values())
        self._note(f"The campaign is made from the template of Notice 337; {len(self.apps)} sample apps take part.")

    def _self_inspect(self) -> None:
        self.desk.clock.go_to(day(11, 6))
        for sample in ("weather", "dictionary", "flashlight"):
            self.desk.self_inspect(self.campaign, self.apps[sample], sample, "1.0")
        self._note("Three operators inspect their builds in private and see what is wrong with them.")
        self.desk.clock.go_to(day(11, 8))
        for sample in ("weather", "dictionary"):
            mended = self.desk.self_inspect(self.campaign, self.apps[sample], f"{sample}-clean", "2.0")
            words = "" if mended.complete else "样例：检测未能完整读取的部分已自行核对。"
            self.desk.declare(self.campaign, self.apps[sample], mended, words)
        count = round_queries.self_inspection_count(self.campaign)
        self._note(
            f"{count.declared_in_stage} of them mend what was found, inspect again, and declare compliance within the "
            f"stage of self-inspection; {count.declared_with_statement} with words on what the inspection could not read."
        )

    def _draw(self) -> None:
        self.desk.clock.go_to(day(11, 11))
        given = self.desk.sample(
            self.campaign, {"size": 8, "popular": 8}, SEED, self.desk.people.labs.values(), double=2
        )
        self.sampling = Sampling.objects.get(campaign=self.campaign)
        by_id = {app.pk: sample for sample, app in self.apps.items()}
        self.given = {by_id[app]: assignments for app, assignments in given.items()}
        doubled = sum(len(assignments) == 2 for assignments in self.given.values())
        self._note(
            f"The {len(self.given)} apps with the most downloads are drawn, seed `{SEED}`, and given to two labs; "
            f"{doubled} of them go to both, blind."
        )

    def _inspect(self) -> None:
        self.desk.clock.go_to(day(11, 13))
        every = [assignment for assignments in self.given.values() for assignment in assignments]
        self.desk.inspect(every)
        for assignment in every:
            self.desk.decide(assignment)
        self.desk.clock.go_to(day(11, 20))
        for sample, assignments in self.given.items():
            found = [self.desk.review(assignment) for assignment in assignments]
            if found[0] is not None:
                self.cases[sample] = found[0]
        nothing = sorted(set(self.given) - set(self.cases))
        self._note(
            f"The labs' inspectors confirm findings in {len(self.cases)} apps, other people review them. Of "
            f"`{', '.join(nothing)}` the file alone does not settle what it reads: nobody is accused."
        )

    def _notify(self) -> None:
        self.desk.clock.go_to(day(11, 25))
        for case in self.cases.values():
            self.desk.notify(case, NOTICE_DEADLINE)
        self._note(
            f"{len(self.cases)} orders to rectify go out by SMTP with their documents; deadline {NOTICE_DEADLINE} "
            "(set here; the real ones are not known)."
        )

    def _mend(self, sample: str, file: str, version: str) -> str:
        """Let a new version be inspected; return what became of the case."""
        release: Release = self.desk.release(self.apps[sample], file, version, source=self.store)
        reinspection = self.desk.reinspect(self.cases[sample], release, self.given[sample][0])
        return str(self.desk.confirm(reinspection).state)

    def _some_mend(self) -> None:
        self.desk.clock.go_to(day(12, 5))
        self.reminded = daily.remind()
        self.desk.work()
        mended = [
            sample for sample in ("news", "finance") if self._mend(sample, f"{sample}-clean", "2.0") == "rectified"
        ]
        self._note(
            f"New versions of {_names(mended)} are re-inspected: every finding is fixed, the cases are rectified."
        )
        left = self._mend("technews", "technews", "1.1")
        self._note(f"A new version of `technews` is re-inspected: the findings remain, the case is {left} again.")
        self.desk.clock.go_to(day(12, 10))
        overdue = daily.pass_deadlines()
        self._note(f"The deadline has passed for {overdue} apps.")

    def _name(self) -> None:
        self.desk.clock.go_to(historic.ISSUED)
        overdue = Case.objects.filter(campaign=self.campaign, state=Case.State.OVERDUE).order_by("pk")
        self.bulletin = self.desk.name(self.campaign, historic.DEADLINE, list(overdue))
        self._note(f"Batch 1 names them, after review and release by two more people; deadline {historic.DEADLINE}.")

    def _two_more_mend(self) -> None:
        self.desk.clock.go_to(day(12, 27))
        mended = [
            sample
            for sample in ("messenger", "technews")
            if self._mend(sample, f"{sample}-clean", "2.0") == "rectified"
        ]
        self._note(f"{_names(mended)} are mended after all and re-inspected: rectified.")

    def _delist(self) -> None:
        self.desk.clock.go_to(DELISTED_ON, 9)
        left = list(Case.objects.filter(campaign=self.campaign, state=Case.State.NAMED).order_by("pk"))
        for case in left:
            self.desk.delist(case)
        self.delisting = self.desk.name(self.campaign, None, left, Bulletin.Kind.DELISTING)
        by_id = {case.pk: sample for sample, case in self.cases.items()}
        samples = [by_id[case.pk] for case in left]
        self._note(
            f"The store is ordered to delist {_names(samples)}, does so the same day, and the list is published."
        )
        for case in left:
            out = io.BytesIO()
            build(case, out)
            self.packages[by_id[case.pk]] = out.getvalue()

    def _file_what_is_known(self) -> None:
        self.desk.clock.go_to(day(1, 4))
        self.known = self.desk.publish(historic.draft(self.desk.people.officer))
        self._note("What is known of the real first bulletin is filed as a historic one, with its gaps.")


def _names(samples: list[str]) -> str:
    return ", ".join(f"`{sample}`" for sample in samples)
