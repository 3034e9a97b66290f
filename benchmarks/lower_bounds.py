"""Prints the oldest version of every dependency that pyproject.toml allows, as constraints for pip."""

import tomllib
from pathlib import Path

PYPROJECT = Path(__file__).parent.parent / "pyproject.toml"


def lowest(requirement: str) -> str:
    """``name>=1.2`` as ``name==1.2``.

    Raises:
        ValueError: the requirement states no lower bound.
    """
    name, operator, version = requirement.partition(">=")
    if not operator:
        raise ValueError(f"{PYPROJECT}: {requirement!r} has no lower bound; write 'name>=version'")
    return f"{name.strip()}=={version.split(',')[0].strip()}"


if __name__ == "__main__":
    project = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    required = [*project["dependencies"], *extras["parquet"], *extras["warc"]]
    print("\n".join(lowest(requirement) for requirement in required))
