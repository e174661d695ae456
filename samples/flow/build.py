"""Builds the suite: `python -m samples.flow.build [--all] [CASE ...]`; by default what is out of date.

All sources compile in one run, all class files become DEX in one process. The same sources and tools give the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from samples.flow.case import APKS, apk, case, cases
from samples.flow.digests import recorded, write
from samples.flow.staging import MANIFEST, digest, files, packages, shared
from samples.packing import pack
from samples.recipe import HERE
from samples.toolchain import artefact, cache, java, program, run

_LEVEL = "21"
_KOTLIN = ("kotlin", "kotlin-reflect", "kotlin-script", "kotlin-stdlib", "coroutines", "annotations")


def build(names: Sequence[str], output: Path = APKS) -> None:
    """Build the APKs of cases and of their twins into `output/<category>/`."""
    with tempfile.TemporaryDirectory(prefix="flow-") as folder:
        for twin in (False, True):  # apart, as a class and its twin have one name
            _round(names, Path(folder) / ("twin" if twin else "case"), output, twin=twin)


def _round(names: Sequence[str], work: Path, output: Path, *, twin: bool) -> None:
    classes = compile_round(names, work, twin=twin)
    _dex(names, work, classes)
    for name in names:
        target = output / apk(name, twin=twin).relative_to(APKS)
        target.parent.mkdir(parents=True, exist_ok=True)
        pack(work / name / "linked.apk", _code(work / name), target)


def compile_round(names: Sequence[str], work: Path, *, twin: bool) -> Path:
    """Write files, `linked.apk` and class files of cases, or of their twins, into `work`. Return the folder of the classes."""
    for name in names:
        _stage(work / name, files(name, twin=twin))
        _stage(work / "shared", shared(case(name)))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(_link, [work / name for name in names]))
    classes = work / "classes"
    classes.mkdir()
    libraries = sorted({each for name in names for each in case(name).libraries})
    _compile(work, classes, [artefact(each) for each in libraries])
    return classes


def _stage(root: Path, content: dict[str, bytes]) -> None:
    for path, data in content.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def _link(work: Path) -> None:
    """Write `linked.apk`, and the R class where there are resources."""
    aapt2 = program("aapt2", "aapt")
    resources: list[str | Path] = []
    if (work / "res").is_dir():
        run(aapt2, "compile", "--dir", work / "res", "-o", work / "res.zip")
        resources = ["--java", work / "gen", work / "res.zip"]
    run(aapt2, "link", "-I", artefact("android"), "--manifest", work / MANIFEST, "-o", work / "linked.apk", *resources)


def _compile(work: Path, classes: Path, libraries: list[Path]) -> None:
    """Compile all Kotlin, then all Java, into one folder: each case has its own package."""
    sources = sorted(work.rglob("*.java"))
    kotlin = sorted(work.rglob("*.kt"))
    classpath = os.pathsep.join(str(path) for path in [artefact("android"), *libraries, classes])
    if kotlin:
        java([artefact(part) for part in _KOTLIN], "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler", "-no-stdlib",
             "-no-reflect", "-nowarn", "-module-name", "flow", "-jvm-target", "1.8", "-cp", classpath, "-d", classes,
             *kotlin, *sources)  # fmt: skip
    if sources:
        java([artefact("ecj")], "org.eclipse.jdt.internal.compiler.batch.Main", "-source", "1.8", "-target", "1.8",
             "-encoding", "UTF-8", "-g:lines,source", "-nowarn", "-proc:none", "-d", classes, "-cp", classpath,
             *sources)  # fmt: skip


def _dex(names: Sequence[str], work: Path, classes: Path) -> None:
    jobs = []
    for name in names:
        own = case(name)
        used = packages({**files(name), **shared(own)})
        if used:
            libraries = ":".join(str(artefact(each)) for each in own.libraries)
            mode = "minified" if own.minified else ""
            jobs.append(f"{work / name / 'dex'}\t{':'.join(sorted(used))}\t{libraries}\t{mode}\n")
        smali = sorted((work / name).rglob("*.smali"))
        if smali:
            target = work / name / "smali.dex"
            run(program("smali", "libsmali-java"), "assemble", "--api", "28", "-j", "1", "-o", target, *smali)
    (work / "jobs").write_text("".join(jobs), encoding="utf-8")
    java([_batch(), artefact("r8")], "Batch", artefact("android"), _LEVEL, classes, work / "jobs")


def _code(work: Path) -> dict[str, bytes]:
    parts = [path for path in (work / "dex" / "classes.dex", work / "smali.dex") if path.exists()]
    return {f"classes{number if number > 1 else ''}.dex": part.read_bytes() for number, part in enumerate(parts, 1)}


def _batch() -> Path:
    """Return the folder with the compiled program that runs D8 and R8."""
    source = HERE / "tools" / "Batch.java"
    target = cache() / f"batch-{hashlib.sha256(source.read_bytes()).hexdigest()[:16]}"
    if not (target / "Batch.class").exists():
        java([artefact("ecj")], "org.eclipse.jdt.internal.compiler.batch.Main", "-17", "-nowarn", "-d", target,
             "-cp", artefact("r8"), source)  # fmt: skip
    return target


def outdated() -> list[str]:
    """Return the cases whose APKs are missing or were built from other sources."""
    known = recorded()
    return [
        name
        for name in cases()
        if not (apk(name).exists() and apk(name, twin=True).exists())
        or known.get(name) != (digest(name), digest(name, twin=True))
    ]


def main(arguments: Sequence[str]) -> int:
    """Build the named cases, or what is out of date, or all."""
    parser = argparse.ArgumentParser(prog="python -m samples.flow.build", description=__doc__)
    parser.add_argument("cases", nargs="*", metavar="CASE", help="category/case or category")
    parser.add_argument("--all", action="store_true", help="also what is up to date")
    options = parser.parse_args(arguments)
    chosen = [name for name in cases() if name in options.cases or name.split("/")[0] in options.cases]
    if options.all:
        chosen = list(cases())
    elif not options.cases:
        chosen = outdated()
    if chosen:
        build(chosen)
    write(chosen)
    print(f"{len(chosen)} cases and their twins built, {len(outdated())} out of date")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
