"""The method itself: what a persona session is made of and what is done with it."""
