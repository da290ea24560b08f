"""What the columns and cells of a foreign table of leads or of ad results mean: pure readings."""
