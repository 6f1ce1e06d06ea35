"""Side-by-side measurements: `python -m tests.benchmarks [NAME …]`. Not part of the quick suite; no time is asserted.

Each compares our whole process with a yardstick in the same run and prints the ratio.
"""
