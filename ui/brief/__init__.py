"""The page of the brief: what both departments are told together."""
