"""A private round at one laptop: hand out papers, pass the laptop, hand in, close, take back."""
