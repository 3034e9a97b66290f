"""The types that the floors share. Frozen, typed, without input or output."""

from factlint.model.account import Account
from factlint.model.claim import AGE, PROPER, Claim, ClaimKind, Modality, Value, claim_id, voice_of
from factlint.model.conflict import SEVERITIES, Conflict, Severity, conflict_id
from factlint.model.document import Cell, Document, Landmark, Segment, SegmentKind
from factlint.model.explanation import PairExplanation
from factlint.model.group import Group, NearMiss, Verdict
from factlint.model.judgement import Judgement, Judgements, Link, Ruling
from factlint.model.people import Name, Office, Roster
from factlint.model.period import Duration, Period
from factlint.model.place import Place
from factlint.model.problem import Problem
from factlint.model.quantity import Quantity
from factlint.model.report import Coverage, Report, Skipped, Tool
from factlint.model.source import DateRange, Source
from factlint.model.span import Span
from factlint.model.statement import Statement, StatementForm

__all__ = [
    "AGE",
    "PROPER",
    "SEVERITIES",
    "Account",
    "Cell",
    "Claim",
    "ClaimKind",
    "Conflict",
    "Coverage",
    "DateRange",
    "Document",
    "Duration",
    "Group",
    "Judgement",
    "Judgements",
    "Landmark",
    "Link",
    "Modality",
    "Name",
    "NearMiss",
    "Office",
    "PairExplanation",
    "Period",
    "Place",
    "Problem",
    "Quantity",
    "Report",
    "Roster",
    "Ruling",
    "Segment",
    "SegmentKind",
    "Severity",
    "Skipped",
    "Source",
    "Span",
    "Statement",
    "StatementForm",
    "Tool",
    "Value",
    "Verdict",
    "claim_id",
    "conflict_id",
    "voice_of",
]
