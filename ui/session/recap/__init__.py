"""The step that recalls: whom we drew and what we test, or what last time left behind."""
