"""The tools that build the samples: pinned by version and SHA-256, fetched once from Maven Central.

`aapt2` is the only tool that comes from the system (Debian package `aapt`); a Java runtime 17 or newer runs the rest.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
from pathlib import Path

#: name -> (path in the Maven repository, SHA-256)
ARTEFACTS: dict[str, tuple[str, str]] = {
    "android": (
        "org/robolectric/android-all/9-robolectric-4913185-2/android-all-9-robolectric-4913185-2.jar",
        "cf4aed5e458deb48ddc0ca92fc25156e6f478d9d5c1d948cdd1817a67ee11b32",
    ),
    # compiled for Java 7: the newest framework whose classes Mariana Trench reads (bench/taint)
    "android-23": (
        "org/robolectric/android-all/6.0.1_r3-robolectric-r1/android-all-6.0.1_r3-robolectric-r1.jar",
        "a2d84271c5f033b1d082741a02f37a2d043120c0c09e5854e97ece9c3bb11d31",
    ),
    "annotations": (
        "org/jetbrains/annotations/13.0/annotations-13.0.jar",
        "ace2a10dc8e2d5fd34925ecac03e4988b2c0f851650c94b8cef49ba1bd111478",
    ),
    "apksig": (
        "com/android/tools/build/apksig/8.13.2/apksig-8.13.2.jar",
        "c070ed1394629d74641aa0906f60b2ffa1ee77e6366a1f93437f59717b1aeb89",
    ),
    "coroutines": (
        "org/jetbrains/kotlinx/kotlinx-coroutines-core-jvm/1.10.2/kotlinx-coroutines-core-jvm-1.10.2.jar",
        "5ca175b38df331fd64155b35cd8cae1251fa9ee369709b36d42e0a288ccce3fd",
    ),
    "coroutines-android": (
        "org/jetbrains/kotlinx/kotlinx-coroutines-android/1.10.2/kotlinx-coroutines-android-1.10.2.jar",
        "e713f1f874244115a07571065cffa0f24f5e78300e9720fea16de3af1d75fd41",
    ),
    "ecj": (
        "org/eclipse/jdt/ecj/3.40.0/ecj-3.40.0.jar",
        "05cc22a24e7982970f63a405fc6c820bc80b806f27f3c5a6236fc475f8f7152b",
    ),
    "kotlin": (
        "org/jetbrains/kotlin/kotlin-compiler-embeddable/2.2.21/kotlin-compiler-embeddable-2.2.21.jar",
        "9588fa696ac5507af764fd5660df6894185e12704ec1bc3f5cb772af4987f295",
    ),
    "kotlin-reflect": (
        "org/jetbrains/kotlin/kotlin-reflect/1.6.10/kotlin-reflect-1.6.10.jar",
        "3277ac102ae17aad10a55abec75ff5696c8d109790396434b496e75087854203",
    ),
    "kotlin-script": (
        "org/jetbrains/kotlin/kotlin-script-runtime/2.2.21/kotlin-script-runtime-2.2.21.jar",
        "2b1519b427b514d1536c1b425674b03fe914af637924028e9959c6625442df51",
    ),
    "kotlin-stdlib": (
        "org/jetbrains/kotlin/kotlin-stdlib/2.2.21/kotlin-stdlib-2.2.21.jar",
        "6558a3d233da56a20934b32159f9db5f86ed5816ef098f78a2c223dc6abb79dd",
    ),
    "r8": (
        "com/android/tools/r8/8.13.25/r8-8.13.25.jar",
        "0d4f2f68c4fcbc9434eff122f41feb6fb1d98efd2faa530cec1abacab1cea03d",
    ),
}


class ToolMissingError(RuntimeError):
    """A tool of the system is not installed."""


def cache() -> Path:
    """Return the folder that holds what was fetched: `CONSENTRY_CACHE`, else the user's cache folder."""
    root = os.environ.get("CONSENTRY_CACHE") or Path.home() / ".cache" / "consentry"
    return Path(root) / "samples"


def artefact(name: str) -> Path:
    """Return the local file of an artefact, fetching it first where needed. Raises ValueError on a wrong hash."""
    path, expected = ARTEFACTS[name]
    target = cache() / Path(path).name
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        part = target.with_suffix(f".{os.getpid()}")
        with (cache() / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # Maven's local repository does not stand two processes that fill it
            _copy(path, part)
        (part / target.name).replace(target)
        part.rmdir()
    with target.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if found != expected:
        raise ValueError(f"{target}: SHA-256 {found}, expected {expected}")
    return target


def _copy(path: str, folder: Path) -> None:
    """Let Maven, with its own settings, copy the artefact at `path` of a repository into `folder`."""
    *group, name, version, _ = path.split("/")
    coordinates = f"{'.'.join(group)}:{name}:{version}"
    command = (program("mvn", "maven"), "--batch-mode", "--quiet", "dependency:copy")
    run(*command, f"-Dartifact={coordinates}", f"-DoutputDirectory={folder}", "-Dmdep.overWriteReleases=true")


def program(name: str, package: str) -> str:
    """Return the path of a program of the system. Raises ToolMissingError naming its Debian package."""
    found = shutil.which(name)
    if found is None:
        raise ToolMissingError(f"{name} is not installed (Debian package {package})")
    return found


def run(*command: str | Path) -> None:
    """Run a command. Raises RuntimeError with its output where it fails."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed ({done.returncode}):\n{done.stdout}{done.stderr}")


def java(classpath: list[Path], main: str, *arguments: str | Path) -> None:
    """Run a Java program with a small heap and a fixed locale."""
    joined = os.pathsep.join(str(path) for path in classpath)
    options = ("-Xmx1g", "-Dfile.encoding=UTF-8", "-Duser.language=en", "-XX:+UseSerialGC")
    run(program("java", "default-jre-headless"), *options, "-cp", joined, main, *arguments)
