"""Messages under which a claim has moved: kept, edited or withdrawn."""
