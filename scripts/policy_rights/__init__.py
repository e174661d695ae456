"""Learns which rights a sentence tells and writes what is shipped in `src/consentry/policy/rights`."""
