"""`consentry doctor`: what is installed, what is missing, how to get it."""

from __future__ import annotations

import argparse
import importlib.metadata
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable

import msgspec

from consentry.cli.exit_codes import ExitCode
from consentry.cli.language import from_environment, say
from consentry.model.text import Language, Text


class Check(msgspec.Struct, frozen=True):
    """One thing looked at."""

    name: str
    ok: bool
    found: str
    needed_for: Text
    remedy: Text
    required: bool = True


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--lang", choices=[x.value for x in Language], help="language (default: from the environment)")


def run(options: argparse.Namespace) -> ExitCode:
    """Print every check; 0 where all that is required is there."""
    language = Language(options.lang) if options.lang else from_environment(os.environ)
    checks = [check() for check in CHECKS]
    for check in checks:
        mark = "ok  " if check.ok else ("MISS" if check.required else "opt ")
        sys.stdout.write(f"{mark}  {check.name:<22} {check.found}\n")
        if not check.ok:
            sys.stdout.write(f"      {check.needed_for.in_(language)}: {check.remedy.in_(language)}\n")
    good = all(check.ok for check in checks if check.required)
    sys.stdout.write(
        say(language, "一切就绪。\n", "All that is required is there.\n")
        if good
        else say(language, "缺少必需的部分。\n", "Something required is missing.\n")
    )
    return ExitCode.CLEAN if good else ExitCode.NOT_INSPECTED


def _python() -> Check:
    return Check(
        "Python",
        sys.version_info >= (3, 11),
        platform.python_version(),
        Text(zh="运行", en="to run"),
        Text(zh="安装 Python 3.11 或更高版本", en="install Python 3.11 or newer"),
    )


def _native() -> Check:
    try:
        from consentry import _native

        found, ok = _native.__version__, True
    except ImportError as error:
        found, ok = str(error), False
    return Check(
        "native core",
        ok,
        found,
        Text(zh="读取代码", en="reads the code"),
        Text(zh="在源码目录运行 make setup（需要 Rust）", en="run `make setup` in the sources (needs Rust)"),
    )


def _catalog() -> Check:
    try:
        from consentry.catalog import load

        catalog = load()
        found = f"{len(catalog.rules)} rules, {len(catalog.sdks)} SDKs, {catalog.version[:12]}"
        ok = True
    except (ImportError, OSError, ValueError) as error:
        found, ok = str(error), False
    return Check(
        "catalog",
        ok,
        found,
        Text(zh="法规与规则", en="the law and the rules"),
        Text(zh="重新安装 consentry", en="reinstall consentry"),
    )


def _isolation() -> Check:
    ok, found = True, "seccomp, rlimits"
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        from consentry import _native

        try:
            _native.deny_network_and_exec()
        except OSError as error:
            os.write(write, str(error).encode())
        os._exit(0)
    os.close(write)
    message = os.read(read, 1000)
    os.close(read)
    os.waitpid(pid, 0)
    if message:
        ok, found = False, message.decode("utf-8", "replace")
    return Check(
        "isolation",
        ok,
        found,
        Text(zh="在受限子进程中读取应用", en="apps are read in a restricted child process"),
        Text(zh="需要支持 seccomp 的 Linux 内核", en="needs a Linux kernel with seccomp"),
    )


def _pdf() -> Check:
    try:
        import weasyprint

        found, ok = weasyprint.__version__, True
    except OSError as error:  # Pango is loaded when the module is
        found, ok = str(error).splitlines()[0][:80], False
    return Check(
        "PDF (WeasyPrint)",
        ok,
        found,
        Text(zh="PDF 报告", en="PDF reports"),
        Text(zh="apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0", en="the same command"),
        required=False,
    )


def _fonts() -> Check:
    program = shutil.which("fc-list")
    listed = ""
    if program:
        listed = subprocess.run([program, ":lang=zh", "family"], capture_output=True, text=True, check=False).stdout  # noqa: S603 - fixed arguments
    families = sorted({line.split(",")[0] for line in listed.splitlines() if line})
    return Check(
        "Chinese fonts",
        bool(families),
        ", ".join(families[:2]) or "none",
        Text(zh="PDF 报告中的中文", en="Chinese in PDF reports"),
        Text(zh="apt install fonts-noto-cjk", en="apt install fonts-noto-cjk"),
        required=False,
    )


def _recognition() -> Check:
    """Text in pictures."""
    missing = []
    for name in ("rapidocr", "onnxruntime", "numpy", "pillow"):
        try:
            importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            missing.append(name)
    return Check(
        "OCR (rapidocr)",
        not missing,
        ", ".join(missing) or importlib.metadata.version("rapidocr"),
        Text(zh="图片和扫描件中的政策", en="policies in pictures and scans"),
        Text(zh="pip install 'consentry[ocr]'", en="pip install 'consentry[ocr]'"),
        required=False,
    )


def _libraries() -> Check:
    missing = []
    for name in ("cryptography", "jinja2", "msgspec", "openpyxl", "pyyaml", "rich", "urllib3"):
        try:
            importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            missing.append(name)
    return Check(
        "libraries",
        not missing,
        ", ".join(missing) or "all",
        Text(zh="运行", en="to run"),
        Text(zh="pip install consentry", en="pip install consentry"),
    )


#: every check, in the order it is printed
CHECKS: tuple[Callable[[], Check], ...] = (
    _python,
    _libraries,
    _native,
    _catalog,
    _isolation,
    _pdf,
    _fonts,
    _recognition,
)
