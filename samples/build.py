"""Builds the sample apps: `python -m samples.build [--output FOLDER] [NAME ...]`.

Sources -> class files (Eclipse compiler, Kotlin compiler) -> DEX (D8 or R8) -> APK (aapt2) -> signed. The same sources
and tools give the same bytes.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from samples.packing import pack
from samples.recipe import HERE, Recipe, files, names, recipe
from samples.toolchain import artefact, cache, java, program, run

APKS = HERE / "apks"
KIT = "org.consentry.samples.kit"


def signer() -> Path:
    """Return the folder with the compiled signing program."""
    target = cache() / "sign"
    if not (target / "Sign.class").exists():
        java([artefact("ecj")], "org.eclipse.jdt.internal.compiler.batch.Main", "-17", "-nowarn", "-d", target,
             "-cp", artefact("apksig"), HERE / "tools" / "Sign.java")  # fmt: skip
    return target


def stage(name: str, work: Path) -> None:
    """Copy the files of all layers into one tree."""
    for relative, path in files(name).items():
        target = work / relative
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)


def link(work: Path) -> Path:
    """Compile and link resources and manifest; write R classes to `gen`. Return the APK without code."""
    aapt2 = program("aapt2", "aapt")
    run(aapt2, "compile", "--dir", work / "res", "-o", work / "res.zip")
    linked = work / "linked.apk"
    assets = ("-A", work / "assets") if (work / "assets").is_dir() else ()
    run(aapt2, "link", "-I", artefact("android"), "--manifest", work / "AndroidManifest.xml", "-o", linked,
        "--java", work / "gen", "--extra-packages", KIT, "--auto-add-overlay", *assets, work / "res.zip")  # fmt: skip
    return linked


def compile_sources(own: Recipe, work: Path) -> list[Path]:
    """Compile Kotlin, then Java. Return the class folders, and the libraries that go into the app."""
    classes = work / "classes"
    classes.mkdir()
    platform = artefact("android")
    sources = sorted(path for folder in ("src", "gen") for path in (work / folder).rglob("*.java"))
    libraries: list[Path] = []
    classpath = [platform]
    if own.kotlin:
        libraries = [artefact("kotlin-stdlib"), artefact("coroutines"), artefact("coroutines-android")]
        classpath += libraries
        parts = ("kotlin", "kotlin-reflect", "kotlin-script", "kotlin-stdlib", "coroutines", "annotations")
        kotlinc = [artefact(part) for part in parts]
        joined = ":".join(str(path) for path in classpath)
        java(kotlinc, "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler", "-no-stdlib", "-no-reflect",
             "-nowarn", "-module-name", "sample", "-jvm-target", "1.8", "-cp", joined, "-d", classes,
             *sorted((work / "src").rglob("*.kt")), *sources)  # fmt: skip
    joined = ":".join(str(path) for path in [*classpath, classes])
    java([artefact("ecj")], "org.eclipse.jdt.internal.compiler.batch.Main", "-source", "1.8", "-target", "1.8",
         "-encoding", "UTF-8", "-g:lines,source", "-nowarn", "-proc:none", "-d", classes, "-cp", joined, *sources)  # fmt: skip
    return [classes, *libraries]


def dex(own: Recipe, inputs: list[Path], work: Path) -> bytes:
    """Turn class files into one DEX."""
    output = work / "dex"
    output.mkdir()
    classes = sorted(path for path in inputs[0].rglob("*.class"))
    common = ("--release", "--min-api", str(own.min_api), "--lib", artefact("android"), "--output", output)
    if own.shrink:
        rules = ("--pg-conf", work / "rules.pro")
        java([artefact("r8")], "com.android.tools.r8.R8", *common, *rules, *classes, *inputs[1:])
    else:
        java([artefact("r8")], "com.android.tools.r8.D8", *common, *classes, *inputs[1:])
    return (output / "classes.dex").read_bytes()


def assemble(own: Recipe, work: Path) -> dict[str, bytes]:
    """Assemble the smali sources into a second DEX, where there are any."""
    if not own.smali:
        return {}
    target = work / "classes2.dex"
    run(program("smali", "libsmali-java"), "assemble", "--api", "29", "-j", "1", "-o", target, work / "smali")
    return {"classes2.dex": target.read_bytes()}


def build(name: str, output: Path) -> Path:
    """Build one sample into `output` and return the APK."""
    own = recipe(name)
    with tempfile.TemporaryDirectory(prefix="sample-") as folder:
        work = Path(folder)
        stage(name, work)
        linked = link(work)
        code = dex(own, compile_sources(own, work), work)
        unsigned = work / "unsigned.apk"
        pack(linked, {"classes.dex": code, **assemble(own, work)}, unsigned)
        output.mkdir(parents=True, exist_ok=True)
        target = output / f"{name}.apk"
        java([artefact("apksig"), signer()], "Sign", HERE / "key" / "sample.p12", unsigned, target)
    return target


def main(arguments: Sequence[str]) -> int:
    """Build the named samples, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--output", type=Path, default=APKS)
    options = parser.parse_args(arguments)
    for name in options.names or names():
        path = build(name, options.output)
        print(f"{path.stat().st_size:8d}  {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
