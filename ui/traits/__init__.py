"""The scales of a persona, with a mark per side."""
