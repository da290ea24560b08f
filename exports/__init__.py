"""Documents out, and their forms back in."""
