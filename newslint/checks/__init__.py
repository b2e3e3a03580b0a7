"""Built-in rules that need Python: `checks/<pack>/<rule>.py`, one module each."""
