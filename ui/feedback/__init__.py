"""Sales reports leads: a minute a lead, by keyboard."""
