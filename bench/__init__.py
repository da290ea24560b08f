"""Benchmarks: our work beside a yardstick measured in the same run.

``python -m bench`` runs them all, ``python -m bench T4`` one of them. A benchmark is not a test:
it prints what it measured beside what was aimed at, and fails nothing.
"""
