"""The only room that knows Qt: windows, pages, presenters and what they share."""
