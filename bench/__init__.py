"""Measurements: `python3 dev.py bench`. What is measured is told in `docs/performance.md`, which this writes."""
