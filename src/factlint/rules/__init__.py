"""Groups to candidates, one rule a file. A new rule is a file in its family's folder and a line in `engine.RULES`."""

from factlint.rules.engine import RULES, candidates, find_rule, input_findings, selected
from factlint.rules.rule import Example, Rule

__all__ = ["RULES", "Example", "Rule", "candidates", "find_rule", "input_findings", "selected"]
