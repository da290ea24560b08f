"""What the program promises, held by tests."""
