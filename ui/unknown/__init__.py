"""What is unknown of a persona, and what to ask next."""
