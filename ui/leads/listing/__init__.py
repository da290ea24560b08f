"""The list of leads: a million rows, sorted and filtered by everything that is known of them."""
