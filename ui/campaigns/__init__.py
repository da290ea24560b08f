"""Campaigns, the results of their ads, and the iterations in which they count."""
