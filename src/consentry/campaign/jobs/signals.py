"""What `jobs` tells the apps above it."""

from __future__ import annotations

from django.dispatch import Signal

#: In the transaction that completes an inspection: `inspection` (locked), `report` (consentry.model.report.Report).
#: A receiver that raises undoes the completion; the job is tried again.
inspection_done = Signal()
