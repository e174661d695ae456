"""Findings by the issue names of the regulations in force."""

from __future__ import annotations

from django.db.models import Q

from consentry.campaign.cases.models import Finding
from consentry.campaign.notices import working_days
from consentry.campaign.notices.wording import clauses_in_force
from consentry.campaign.rounds.models import Campaign
from consentry.model.text import Text


def kinds(campaign: Campaign) -> dict[str, tuple[Text, list[list[str]]]]:
    """Return official Chinese name -> name, and the lists of clauses that findings of the campaign have and that mean it.

    One query. There are as many different lists as rules, not as findings.
    """
    holding = Finding.objects.filter(case__campaign=campaign, state=Finding.State.APPROVED)
    found: dict[str, tuple[Text, list[list[str]]]] = {}
    for clauses in holding.order_by().values_list("clauses", flat=True).distinct():
        for _regulation, clause in clauses_in_force(clauses, campaign.regulations, working_days.today()):
            lists = found.setdefault(clause.title.zh, (clause.title, []))[1]
            if clauses not in lists:
                lists.append(clauses)
    return found


def meaning(lists: list[list[str]]) -> Q:
    """Return the condition that a finding has one of the lists of clauses."""
    found = Q(pk__in=[])
    for clauses in lists:
        found |= Q(clauses=clauses)
    return found


def holding(campaign: Campaign, name: str) -> Q:
    """Return the condition that a finding of the campaign is of the issue; an unknown one is nobody's."""
    return meaning(kinds(campaign).get(name, (None, []))[1])
