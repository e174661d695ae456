"""FlowDroid, from its published artefacts. Its command-line jar is not published there: a driver of ours starts it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from bench.taint.asked import asked, for_flowdroid
from bench.taint.running import HOME, Ran, run
from samples.toolchain import artefact, program
from samples.toolchain import run as check

_VERSION = "2.14.1"
_POM = """<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>bench</groupId><artifactId>flowdroid</artifactId><version>1</version><dependencies>{}</dependencies></project>
"""
_DEPENDENCY = (
    "<dependency><groupId>de.fraunhofer.sit.sse.flowdroid</groupId><artifactId>{}</artifactId>"
    "<version>{}</version></dependency>"
)
_DRIVER = Path(__file__).with_name("FlowDroidDriver.java")
_LEVELS = range(3, 40)
_MEMORY = "8g"


def prepare() -> Path:
    """Fetch FlowDroid, compile the driver and make a platform folder; once. Return the folder with all of it."""
    home = HOME / f"flowdroid-{_VERSION}"
    if (home / ".ready").exists():
        return home
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    parts = ("soot-infoflow-android", "soot-infoflow-summaries")
    (home / "pom.xml").write_text(_POM.format("".join(_DEPENDENCY.format(part, _VERSION) for part in parts)))
    maven = (program("mvn", "maven"), "--batch-mode", "--quiet", "--file", home / "pom.xml")
    check(*maven, "dependency:copy-dependencies", f"-DoutputDirectory={home / 'lib'}")
    check(program("javac", "openjdk-17-jdk-headless"), "-cp", f"{home}/lib/*", "-d", home, _DRIVER)
    platform(home)
    (home / "asked.txt").write_text(for_flowdroid(asked()))
    (home / ".ready").touch()
    return home


def platform(home: Path) -> Path:
    """Make `platform.jar`: the Android framework with the classes of `java.base`, which the framework's jar leaves out.

    It stands for every API level.
    """
    jar = home / "platform.jar"
    shutil.copyfile(artefact("android"), jar)
    java = Path(program("javac", "openjdk-17-jdk-headless")).resolve().parent
    only = "regex:/java.base/java/.*,regex:/java.base/javax/.*"
    check(java / "jimage", "extract", "--dir", home / "jdk", "--include", only, java.parent / "lib" / "modules")
    for package in ("java", "javax"):
        check(java / "jar", "uf", jar, "-C", home / "jdk" / "java.base", package)
    shutil.rmtree(home / "jdk")
    for level in _LEVELS:
        folder = home / "platforms" / f"android-{level}"
        folder.mkdir(parents=True)
        (folder / "android.jar").symlink_to(jar)
    return jar


def analyse(app: Path, seconds: int) -> Ran:
    """Run FlowDroid on an app, at most `seconds` for each of its stages and twice that in all."""
    home = prepare()
    java = (program("java", "openjdk-17-jdk-headless"), f"-Xmx{_MEMORY}", "-cp", f"{home}/lib/*:{home}")
    ran = run(
        (*java, "FlowDroidDriver", app, home / "platforms", home / "platform.jar", home / "asked.txt", seconds),
        seconds * 2,
    )
    found = re.search(r"^FLOWS (\d+) STATE (\d+)$", ran.output, re.MULTILINE)
    if ran.failed or found is None:
        return ran if ran.failed else ran.but(failed="no result: " + ran.last_line())
    cut = "cut short by its own time limit" if found[2] != "0" else ""
    return ran.but(flows=int(found[1]), note=cut)
