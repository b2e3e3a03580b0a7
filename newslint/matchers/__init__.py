"""One module per kind of rule: all rules of a kind become one matcher."""
