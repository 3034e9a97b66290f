"""A seeded generator of small matters in our own words, whose conflicts, agreements and traps are known."""
