"""The rules and configurations of a run, and what the command line changes of them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from newslint.engine.catalogue import load_catalogue
from newslint.project.configuration import NO_LANGUAGETOOL, Layer
from newslint.project.configurations import Configurations

if TYPE_CHECKING:
    from newslint.engine.catalogue import Catalogue
    from newslint.project.configuration import LanguageTool
    from newslint.rules.rule import Rule


class Configured:
    """The rules there are, the configurations, and what the command line changes of them."""

    def __init__(
        self,
        select: tuple[str, ...] = (),
        extend_select: tuple[str, ...] = (),
        ignore: tuple[str, ...] = (),
        dialect: str | None = None,
        config: str = "",
        isolated: bool = False,
        languagetool: LanguageTool = NO_LANGUAGETOOL,
    ) -> None:
        if config and isolated:
            import click

            raise click.UsageError("--config and --isolated exclude each other")
        named = "" if isolated else config or os.environ.get("NEWSLINT_CONFIG", "")
        self.catalogue: Catalogue = load_catalogue()
        self.configurations = Configurations(self.catalogue, named, isolated)
        self.layer = Layer(
            select or None, extend_select, ignore, dialect=dialect or "", languagetool=languagetool
        )

    @property
    def rules(self) -> tuple[Rule, ...]:
        """All rules, with those of the configurations that were read so far."""
        found = self.configurations.rules.values()
        return (*self.catalogue.rules, *(rule for rules in found for rule in rules))

    @property
    def problems(self) -> list[str]:
        """What is wrong with rules and configurations, in lines for the user."""
        return [*self.catalogue.problems, *map(str, self.configurations.problems)]

    def check_selectors(self) -> None:
        """Raises click.UsageError for rules in options that do not exist."""
        if not self.layer.selectors:
            return
        from newslint.engine.rule_set import UnknownSelectorError, check_selectors, selector_names

        try:
            check_selectors(self.layer.selectors, selector_names(self.rules))
        except UnknownSelectorError as error:
            import click

            raise click.UsageError(str(error)) from None

    def rules_here(self) -> tuple[Rule, ...]:
        """The rules that are on in the current folder, overrides aside; none when its configuration
        has mistakes."""
        from newslint.project.rule_sets import RuleSets

        configuration = self.configurations.for_folder(".")
        if configuration is None:
            return ()
        rule_sets = RuleSets(self.catalogue, self.configurations, self.layer)
        return rule_sets.rules_for_all_files(configuration)

    def own_rule(self, rule_id: str) -> Rule | None:
        """A rule, with its examples, of the folders that the configuration here names."""
        from newslint.project.user_rules import read_user_rule

        configuration = self.configurations.for_folder(".")
        if configuration is None:
            return None
        for layer in configuration.layers:
            for folder in layer.rules:
                if rule := read_user_rule(folder, configuration.root, rule_id):
                    return rule
        return None
