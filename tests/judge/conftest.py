"""Settings of the property tests."""

from __future__ import annotations

from hypothesis import settings

# a busy machine is slow now and then; what counts is the result. Derandomised: the same examples in every run.
settings.register_profile("judge", deadline=None, derandomize=True)
settings.load_profile("judge")
