"""A dot vote that any step can hold: papers with dots, a show of hands, shares after closing."""
