"""Reading figures with swapped roles: each department reads what the other one brings."""
