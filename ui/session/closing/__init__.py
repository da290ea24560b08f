"""The closing: the ballot on the agreement, two keys, and a version of the persona."""
