"""The step on what the departments owe each other: agreed, or looked at how it was kept."""
