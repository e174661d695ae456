"""Learns the topics of sentences from CAPP-130 and writes what is shipped in `src/consentry/policy/topics`."""
