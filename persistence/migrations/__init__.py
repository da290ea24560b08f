"""The migrations of workspace files, run inside the program by Alembic."""
