"""Vectors of the method: a file of known results, held against what the program computes."""
