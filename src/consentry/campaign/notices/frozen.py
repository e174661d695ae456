"""What a notice says, frozen at issue: findings with clause, official issue name, places of the evidence, remedy."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from typing import Any

from consentry.campaign.cases.models import Case, Finding
from consentry.campaign.notices.wording import clauses_in_force, index
from consentry.campaign.people.models import User
from consentry.campaign.registry import blobs
from consentry.campaign.registry.models import Blob
from consentry.model.fact import Fact
from consentry.model.location import describe
from consentry.model.text import Text
from consentry.report.json_v1 import read_json

_MOST_PLACES = 20  #: of one finding; the count of all is told


def freeze_findings(
    findings: Sequence[Finding], regulations: Sequence[str], day: datetime.date
) -> list[dict[str, Any]]:
    """Return the findings as plain values. `findings` come with `inspection` and `attachments` loaded."""
    evidence = _evidence(findings)
    return [
        {
            "finding": finding.pk,
            "fingerprint": finding.fingerprint,
            "rule": finding.rule,
            "title": _rule_text(finding.rule, "title"),
            "clauses": _clauses(finding.clauses, regulations, day),
            "subject": finding.subject,
            "responsible": finding.responsible,
            "summary": _both(finding.summary or finding.reason, finding.summary_en),
            "evidence": evidence[finding.pk][:_MOST_PLACES],
            "evidence_count": len(evidence[finding.pk]),
            "attachments": [
                {"name": attachment.file_name, "sha256": attachment.blob_id} for attachment in finding.attachments.all()
            ],
            "remedy": _both(finding.remedy, finding.remedy_en)
            if finding.remedy
            else _rule_text(finding.rule, "remedy"),
        }
        for finding in findings
    ]


def freeze_content(case: Case, issuer: User) -> dict[str, Any]:
    """Return addressee, app, legal basis and contact. `case` comes with app, operator, release and campaign loaded."""
    operator, campaign, release = case.app.operator, case.campaign, case.release
    office = issuer.organisation
    return {
        "addressee": {"name": operator.name, "name_en": operator.name_en, "credit_code": operator.credit_code},
        "app": {
            "name": case.app.name,
            "package": case.app.package,
            "version": release.version_name,
            "source": release.source.name if release.source else release.source_text,
            "sha256": release.binary_id or "",
        },
        "campaign": {"title": campaign.title, "title_en": campaign.title_en, "demo": campaign.demo},
        "legal_basis": campaign.legal_basis,
        "legal_basis_en": campaign.legal_basis_en,
        "regulations": [
            {"number": regulation.number, "title": _plain(regulation.title)}
            for regulation in index().catalog.regulations
            if regulation.id in campaign.regulations
        ],
        "issuer": {
            "name": office.name if office else "",
            "name_en": office.name_en if office else "",
            "email": (office.email if office else "") or issuer.email,
            "person": issuer.get_full_name() or issuer.get_username(),
        },
    }


def _clauses(clauses: Iterable[str], regulations: Sequence[str], day: datetime.date) -> list[dict[str, Any]]:
    return [
        {
            "id": clause.id,
            "number": clause.number,
            "regulation": regulation.number,
            "name": _plain(clause.title),
            "text": _plain(clause.text),
        }
        for regulation, clause in clauses_in_force(clauses, regulations, day)
    ]


def _rule_text(rule: str, field: str) -> dict[str, str]:
    known = index().rules.get(rule)
    return _plain(getattr(known, field)) if known else {"zh": "", "en": ""}


def _both(zh: str, en: str) -> dict[str, str]:
    """Return both languages; a person's words stay as written where there is no translation."""
    return {"zh": zh or en, "en": en or zh}


def _plain(text: Text) -> dict[str, str]:
    return {"zh": text.zh, "en": text.en}


def _evidence(findings: Sequence[Finding]) -> dict[int, list[dict[str, str]]]:
    """Return the places of each finding's evidence, from the report of its inspection; each report is read once."""
    by_report: dict[str, list[Finding]] = {}
    places: dict[int, list[dict[str, str]]] = {finding.pk: [] for finding in findings}
    for finding in findings:
        if finding.inspection.report_id:
            by_report.setdefault(finding.inspection.report_id, []).append(finding)
    for report_id, members in by_report.items():
        facts = _facts_by_fingerprint(blobs.content(Blob(sha256=report_id)))
        for finding in members:
            places[finding.pk] = [
                {"place": describe(fact.location), "excerpt": _excerpt(fact)}
                for fact in facts.get((finding.rule, finding.fingerprint), ())
            ]
    return places


def _facts_by_fingerprint(report: bytes) -> dict[tuple[str, str], tuple[Fact, ...]]:
    return {
        (verdict.rule, finding.fingerprint): finding.evidence
        for app in read_json(report)
        for verdict in app.verdicts
        for finding in verdict.findings
    }


def _excerpt(fact: Fact) -> str:
    """Return the text at the place, where it has one."""
    snippet = getattr(fact.location, "snippet", None) or getattr(fact.location, "text", "")
    return "\n".join(snippet) if isinstance(snippet, tuple) else str(snippet)
