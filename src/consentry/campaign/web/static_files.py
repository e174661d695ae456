"""Static files under hashed names, once they were collected (`consentry serve` does it at its start)."""

from __future__ import annotations

from whitenoise.storage import CompressedManifestStaticFilesStorage


class HashedFiles(CompressedManifestStaticFilesStorage):  # type: ignore[misc] # whitenoise says no types
    """Falls back to the plain name where nothing was collected, as in tests."""

    def stored_name(self, name: str) -> str:
        """Return the hashed name."""
        try:
            return str(super().stored_name(name))
        except ValueError:
            return name
