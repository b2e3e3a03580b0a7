"""What is known here of a rule of LanguageTool's, for people."""

from __future__ import annotations

from newslint.languagetool.rules import measurements, source_of


def explanation(rule: str) -> str:
    """Of a rule by its id here; one that was not measured may be none of LanguageTool's."""
    measured = measurements()
    row = measured.rules.get(rule)
    lines = [rule, ""]
    if row is None:
        lines += [
            "LanguageTool's, if it has this rule. In English it found nothing when its rules were "
            "measured: it is off unless selected, or about confused words.",
        ]
    else:
        state = "on by default" if row["on"] else "off unless selected"
        lines += [
            f"LanguageTool's rule {row['name']}: {state}, where LanguageTool is asked; fixes: "
            "shown only",
            "",
            f"Measured on {measured.words:,} words of published news with LanguageTool "
            f"{measured.version}: {row['findings']} findings that are not newslint's own, "
            f"{row['right']} of them right; of planted slips it found {row['slips']}.",
            "",
            f"Source: {source_of(row['name'], 'en')}",
        ]
    return "\n".join([*lines, "", f"Switch it off: newslint --ignore {rule}"])
