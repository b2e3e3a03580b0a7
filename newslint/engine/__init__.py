"""The pure core: from a document and a set of rules to diagnostics."""
