"""Leads: a million of them lie in tables of their own, written and read by the database alone.

What a file says of a lead is written once. What the workspace knows of it now, the sums of the
funnel and the answers to each question follow from that and from Sales' feedback; a commit that
touches either brings them up to date in the same transaction, undo and redo alike.
"""
