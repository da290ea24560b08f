"""The only room that knows SQLAlchemy: the workspace file and its journal."""
