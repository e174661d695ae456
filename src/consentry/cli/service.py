"""What the commands of the campaign service share: the service is an extra, and says so where it is not installed."""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec

from consentry.cli.exit_codes import ExitCode
from consentry.cli.language import from_environment, say

_NEEDED = ("django", "django_fsm", "django_otp", "django_tasks_db", "axes", "gunicorn", "ninja", "whitenoise", "segno")


def not_installed() -> ExitCode | None:
    """Return None where the service can run; otherwise say how it is installed and return the exit code."""
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if not missing:
        return None
    sys.stderr.write(
        say(
            from_environment(os.environ),
            f"未安装专项整治服务（缺少：{', '.join(missing)}）。安装：pip install 'consentry[campaign]'\n",
            f"The campaign service is not installed (missing: {', '.join(missing)}). "
            "Install it: pip install 'consentry[campaign]'\n",
        )
    )
    return ExitCode.USAGE
