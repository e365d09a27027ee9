"""How fast it is, as a table of ratios: `python -m tests.bench [--quick]`. Nothing here passes or fails.

Both sides of a ratio are measured in one run, turn by turn (A B A B …), and compared by their medians: what
else the machine does then meets both alike. Costs are CPU seconds; only throughput is by the clock.
"""
