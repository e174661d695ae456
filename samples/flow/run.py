"""Runs cases and twins in Robolectric and compares what leaves them with the expectations: `python -m samples.flow.run`.

Robolectric runs the framework's own code on a Java virtual machine, so this says what happens on a device as far as that can
be had without one. Where the two differ for a reason, the reason is in `unseen.yml`. Before consent or not is not looked at.
"""

from __future__ import annotations

import argparse
import base64
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import msgspec

from samples.flow.build import compile_round
from samples.flow.case import HERE, Expectation, case, cases, package
from samples.flow.categories import categories
from samples.flow.secrets import VALUES, held
from samples.toolchain import artefact, cache, java, program, run

_DEVICE = HERE / "device"
_PLATFORMS = ("9-robolectric-4913185-2-i7", "15-robolectric-12650502-i7")  # what apps run on, what Robolectric reads
_OPEN = ("java.lang", "java.util", "java.net", "java.io", "java.nio", "jdk.internal.access", "sun.nio.ch")
_ASIDE = ("crash", "error")

#: information class, kind of sink
Seen = set[tuple[str, str]]


def unseen() -> dict[str, str]:
    """Return APK name -> why running it does not show what is expected."""
    return msgspec.yaml.decode((HERE / "unseen.yml").read_bytes(), type=dict[str, str])


def observe(names: Sequence[str], *, twin: bool) -> dict[str, Seen]:
    """Run cases, or their twins. Return name -> what left. Raises RuntimeError where an app cannot be started."""
    with tempfile.TemporaryDirectory(prefix="flow-") as folder:
        work = Path(folder)
        classes = compile_round(names, work, twin=twin)
        jobs = "".join(f"{name}\t{work / name}\t{package(name)}\n" for name in names)
        (work / "jobs").write_text(jobs, encoding="utf-8")
        libraries = [artefact(each) for each in sorted({each for name in names for each in case(name).libraries})]
        secrets = [f"-Dsecret.{key}={value}" for key, value in VALUES.items()]
        offline = [f"-Drobolectric.dependency.dir={_platforms()}", "-Drobolectric.offline=true"]
        opened = [text for each in _OPEN for text in ("--add-opens", f"java.base/{each}=ALL-UNNAMED")]
        classpath = [
            _runner(),
            classes,
            *libraries,
            *_jars(),
            _platforms() / f"android-all-instrumented-{_PLATFORMS[1]}.jar",
        ]
        command = [program("java", "default-jre-headless"), "-Xmx2g", *opened, *secrets, *offline]
        joined = os.pathsep.join(str(path) for path in classpath)
        run(*command, "-cp", joined, "org.consentry.device.Runner", work / "jobs", work / "observed")
        return dict(_read(line) for line in (work / "observed").read_text(encoding="utf-8").splitlines())


def differences(name: str, seen: Seen, *, twin: bool) -> list[str]:
    """Return how what was seen differs from what is expected, in words."""
    own: Expectation = case(name).expect_twin if twin else case(name).expect
    expected = {(flow.information, flow.sink) for flow in own.flows}
    allowed = expected | {(flow.information, flow.sink) for flow in own.arguable}
    missing = [f"not seen: {information} -> {sink}" for information, sink in sorted(expected - seen)]
    return missing + [f"not expected: {information} -> {sink}" for information, sink in sorted(seen - allowed)]


def _read(line: str) -> tuple[str, Seen]:
    name, *notes = line.split("\t")
    seen: Seen = set()
    for note in notes:
        kind, _, encoded = note.partition(":")
        text = base64.b64decode(encoded).decode(errors="replace")
        if kind == "error":
            raise RuntimeError(f"{name}: {text}")
        if kind not in _ASIDE:
            seen |= {(information, kind) for information in held(text)}
    return name, seen


def _jars() -> list[Path]:
    """Return Robolectric with what it needs, fetched once by Maven."""
    target = cache() / "robolectric"
    if not target.is_dir():
        part = target.with_suffix(f".{os.getpid()}")
        _maven("dependency:copy-dependencies", "-f", _DEVICE / "pom.xml", f"-DoutputDirectory={part}")
        for archive in part.glob("*.aar"):
            shutil.unpack_archive(archive, part / archive.stem, "zip")
        part.replace(target)
    return sorted([*target.glob("*.jar"), *target.glob("*/classes.jar")], key=lambda path: (path.name, str(path)))


def _platforms() -> Path:
    target = cache() / "platforms"
    for version in _PLATFORMS:
        if not (target / f"android-all-instrumented-{version}.jar").exists():
            coordinates = f"org.robolectric:android-all-instrumented:{version}"
            _maven("dependency:copy", f"-Dartifact={coordinates}", f"-DoutputDirectory={target}")
    return target


def _maven(*arguments: str | Path) -> None:
    run(program("mvn", "maven"), "--batch-mode", "--quiet", *arguments)


def _runner() -> Path:
    """Return the folder with the compiled programs that run an app."""
    target = cache() / "device"
    joined = os.pathsep.join(str(path) for path in [artefact("android"), *_jars()])
    java([artefact("ecj")], "org.eclipse.jdt.internal.compiler.batch.Main", "-source", "1.8", "-target", "1.8", "-nowarn",
         "-proc:none", "-d", target, "-cp", joined, _DEVICE)  # fmt: skip
    return target


def main(arguments: Sequence[str]) -> int:
    """Run the named cases, or all whose flows are compared. Return 1 where something differs that `unseen.yml` does not explain."""
    parser = argparse.ArgumentParser(prog="python -m samples.flow.run", description=__doc__)
    parser.add_argument("cases", nargs="*", metavar="CASE", help="category/case or category")
    options = parser.parse_args(arguments)
    wanted = set(options.cases)
    kinds = categories()
    names = [
        name for name in cases() if (wanted & {name, name.split("/")[0]} if wanted else kinds[name.split("/")[0]].flows)
    ]
    explained, wrong = unseen(), 0
    for twin in (False, True):
        for name, seen in observe(names, twin=twin).items():
            app = f"{name}-twin" if twin else name
            if found := differences(name, seen, twin=twin):
                wrong += app not in explained
                print(f"{app}: {'; '.join(found)}{' (' + explained[app] + ')' if app in explained else ''}")
    print(f"{2 * len(names)} apps run, {wrong} differ without a reason")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
