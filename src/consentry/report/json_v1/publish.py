"""Write the published schemas: `python -m consentry.report.json_v1.publish`, from the root of the repository."""

from __future__ import annotations

from pathlib import Path

from consentry.report.json_v1 import schema
from consentry.report.policy import json as policy_json

COPIES = (Path("src/consentry/report/schema/report-v1.schema.json"), Path("docs/schema/report-v1.schema.json"))

POLICY_COPIES = (Path("src/consentry/report/schema/policy-v1.schema.json"), Path("docs/schema/policy-v1.schema.json"))


def main() -> None:
    """Write every copy."""
    for paths, content in ((COPIES, schema()), (POLICY_COPIES, policy_json.schema())):
        for path in paths:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


if __name__ == "__main__":
    main()
