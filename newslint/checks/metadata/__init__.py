"""Rules about what is said of an article, held against the article."""
