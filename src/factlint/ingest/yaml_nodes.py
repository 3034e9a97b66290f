"""YAML as nodes, which know their lines. Values stay the text that was written: no date or number is guessed."""

import yaml

NULLS = frozenset({"", "~", "null", "Null", "NULL"})


def text_of(node: yaml.Node) -> str:
    """The text of a scalar, or of a list of scalars joined by commas; empty for null and for anything else."""
    if isinstance(node, yaml.ScalarNode):
        return "" if node.style is None and node.value in NULLS else node.value.strip()
    if isinstance(node, yaml.SequenceNode):
        return ", ".join(
            text for member in node.value if isinstance(member, yaml.ScalarNode) and (text := text_of(member))
        )
    return ""


def line_of_node(node: yaml.Node) -> int:
    """The line on which a node starts, counted from 1."""
    return int(node.start_mark.line) + 1
