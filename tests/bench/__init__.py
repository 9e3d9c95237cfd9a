"""Measurements: `make bench`. Ratios to the raw limit of the same machine in the same run, never assertions."""
