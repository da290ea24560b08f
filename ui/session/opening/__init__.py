"""The first step: who is here, and the rules of the game."""
