"""The claim board of a review: what stands, what shakes, and what each claim rests on."""
