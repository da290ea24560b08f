"""The versions of the picture: list, comparison, signing, release notes."""
