"""Exit codes."""

CLEAN = 0
CONFLICTS = 1
INPUT_ERROR = 2
INTERRUPTED = 130
OUTPUT_CLOSED = 141
"""128 and the number of the signal, as a shell reports SIGINT and SIGPIPE."""
