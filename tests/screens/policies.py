"""Policies made by hand."""

from __future__ import annotations

from consentry.model.coverage import Collector, Coverage, CoverageStatus
from consentry.model.policy import Policy, Right


def policy_with(*rights: Right) -> Policy:
    """Return a policy that speaks of these rights and nothing else."""
    coverage = Coverage(collector=Collector.POLICY, status=CoverageStatus.FINISHED)
    return Policy(documents=(), coverage=coverage, rights=rights)
