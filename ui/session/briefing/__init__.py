"""The second step: what is sold, told to both departments together."""
