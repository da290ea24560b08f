"""The program without a window: commands for automation, in the same use cases."""
