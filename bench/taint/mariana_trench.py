"""Mariana Trench, from the package index."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.taint.asked import asked, for_mariana_trench
from bench.taint.running import HOME, Ran, run
from samples.toolchain import artefact

_VERSION = "1.0.8"


def prepare() -> Path:
    """Install Mariana Trench into an environment of its own, once. Return its folder."""
    home = HOME / f"mariana-trench-{_VERSION}"
    if (home / ".ready").exists():
        return home
    subprocess.run([sys.executable, "-m", "venv", "--clear", home], check=True)
    wanted = (f"mariana-trench=={_VERSION}", "packaging", "setuptools<81")
    subprocess.run([home / "bin" / "python", "-m", "pip", "install", "--quiet", *wanted], check=True)
    generators, rules = for_mariana_trench(asked())
    models = home / "models"
    models.mkdir()
    (models / "PersonalInformation.models").write_text(generators)
    (home / "rules.json").write_text(rules)
    own = json.loads((home / "share/mariana-trench/configuration/default_generator_config.json").read_text())
    (home / "generators.json").write_text(json.dumps([*own, {"name": "PersonalInformation"}]))
    (home / "empty").mkdir()
    (home / ".ready").touch()
    return home


def analyse(app: Path, seconds: int) -> Ran:
    """Run Mariana Trench on an app for at most `seconds`."""
    home = prepare()
    platform = artefact("android-23")
    search = f"{home / 'models'};{home / 'share' / 'mariana-trench' / 'configuration' / 'model-generators'}"
    with tempfile.TemporaryDirectory() as output:
        options: dict[str, str | Path] = {
            "--apk-path": app,
            "--output-directory": output,
            "--system-jar-configuration-path": platform,
            "--rules-paths": home / "rules.json",
            "--model-generator-configuration-paths": home / "generators.json",
            "--model-generator-search-paths": search,
            "--source-root-directory": home / "empty",
        }
        words = [word for pair in options.items() for word in pair]
        command = (
            home / "bin" / "mariana-trench",
            *words,
            "--skip-source-indexing",
            "--enable-cross-component-analysis",
        )
        ran = run(command, seconds, {"PATH": f"{home / 'bin'}{os.pathsep}{os.environ['PATH']}"})
        if ran.failed:
            return ran
        return ran.but(flows=sum(_issues(path) for path in Path(output).glob("model@*.json")))


def _issues(path: Path) -> int:
    lines = path.read_text(encoding="utf-8").splitlines()
    return sum(len(json.loads(line).get("issues", ())) for line in lines if line.startswith("{"))
