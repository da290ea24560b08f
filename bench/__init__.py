"""Benchmarks: our work beside a yardstick measured in the same run."""
