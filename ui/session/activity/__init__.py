"""The free step: a way of working from the library, or one that the facilitator made up."""
