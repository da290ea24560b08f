"""Documents: how they will look, and out with them."""
