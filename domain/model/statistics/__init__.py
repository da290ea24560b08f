"""Arithmetic of evidence: shares, intervals, decay and consensus, each with its source."""
