"""The step that picks what is tested first, on a map of importance and evidence."""
