"""Understanding matrices that somebody else made: text cells in, activities and letters out."""
