"""The scripts that assemble the SDK catalog are importable in these tests: their archive reader is used here too."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))
