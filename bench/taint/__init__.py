"""Data flow side by side with FlowDroid and Mariana Trench: `python -m bench.taint`."""
