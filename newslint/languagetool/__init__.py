"""LanguageTool as a second pair of eyes: where it runs, what it is asked, what of it is heard."""
