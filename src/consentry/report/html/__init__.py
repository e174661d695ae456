"""HTML: one self-contained file without network, in both languages; and the same pages for print."""

from __future__ import annotations

from consentry.report.html.page import print_page, render

__all__ = ["print_page", "render"]
