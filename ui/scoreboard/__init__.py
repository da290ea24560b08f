"""The scoreboard: both departments measured alike, and on what they share."""
