"""Taking a matrix in from a file: a preview first, then one change."""
