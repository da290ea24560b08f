"""How we count: the method's numbers, shown with what they mean, and changed."""
