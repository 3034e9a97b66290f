"""The reviewer's desk in the browser: for one machine, one person at a time, by an address that nobody else knows."""

from factlint.web.app import desk_app
from factlint.web.room import Room

__all__ = ["Room", "desk_app"]
