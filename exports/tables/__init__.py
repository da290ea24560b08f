"""Tables that somebody else made, read as plain rows: text files and workbooks."""
