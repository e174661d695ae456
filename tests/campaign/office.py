"""Documents opened by LibreOffice and read by poppler."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path


def pdf_of(content: bytes, suffix: str) -> bytes:
    """Return a document as LibreOffice prints it. Raises RuntimeError where LibreOffice is missing or cannot open it."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        raise RuntimeError("LibreOffice is missing: scripts/install-system-packages test installs it")
    with tempfile.TemporaryDirectory(prefix="consentry-office-") as folder:
        file = Path(folder) / f"document.{suffix}"
        file.write_bytes(content)
        done = subprocess.run(
            [
                program,
                f"-env:UserInstallation=file://{folder}/profile",
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder,
                str(file),
            ],
            check=False,
            capture_output=True,
            timeout=120,
        )
        made = file.with_suffix(".pdf")
        if not made.exists():
            raise RuntimeError(f"LibreOffice did not open it: {done.stderr.decode(errors='replace')[-500:]}")
        return made.read_bytes()


def text_of(pdf: bytes) -> str:
    """Return the text of a PDF."""
    done = subprocess.run(["pdftotext", "-", "-"], input=pdf, check=True, capture_output=True)
    return done.stdout.decode()
