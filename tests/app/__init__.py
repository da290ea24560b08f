"""The whole program in its real window, over real files."""
