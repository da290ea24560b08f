"""The private rating: one voter at a time at the laptop, results after the closing alone."""
