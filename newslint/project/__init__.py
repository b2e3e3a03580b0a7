"""What lies on the disk: which files a run reads, and reading them."""
