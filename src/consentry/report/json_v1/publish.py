"""Write the published schema: `python -m consentry.report.json_v1.publish`, from the root of the repository."""

from __future__ import annotations

from pathlib import Path

from consentry.report.json_v1 import schema

COPIES = (Path("src/consentry/report/schema/report-v1.schema.json"), Path("docs/schema/report-v1.schema.json"))


def main() -> None:
    """Write every copy."""
    for path in COPIES:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(schema())


if __name__ == "__main__":
    main()
