"""Lets ``python -m factlint`` run the command line."""

from factlint.cli import main

if __name__ == "__main__":
    main()
