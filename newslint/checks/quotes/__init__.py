"""Rules about quotation marks, apostrophes and brackets that need Python."""
