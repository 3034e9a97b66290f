"""The role of a number among the words around it."""

import pytest

from factlint.extraction.quantities import find_quantities

ROLES = [
    ("The 14 pioneers were selected from 111 applicants.", ["selected", "pool"]),
    ("They were chosen from 99 bids.", ["pool"]),
    ("The process attracted around 100 entrants.", ["pool"]),
    ("In all 99 councils applied.", ["pool"]),
    ("Leeds was picked as one of the 14 areas.", ["selected"]),
    ("14 areas that have been chosen", ["selected"]),
    ("One person was killed and 16 injured.", ["kill", "injure"]),
    ("The blast hurt 15 people.", ["hurt"]),
    ("the 15 wounded patrons", ["wound"]),
    ("the 16 injured", ["injure"]),
    ("A gunman killed one man.", ["kill"]),
    ("The storm left 4 dead.", ["die"]),
    ("The storm left three people dead.", ["die"]),
    ("Two were pronounced dead.", ["die"]),
    ("The death toll rose to 35.", ["die"]),
    ("There were no arrests.", ["arrest"]),
    ("Two men were arrested.", ["arrest"]),
    ("a 5.6-magnitude quake", ["magnitude"]),
    ("The island is home to 120,000 people.", ["population"]),
    ("Aster, a city of about 160,000 people, burned.", ["population"]),
    ("The town has a population of 5,000.", ["population"]),
    ("The village has 300 inhabitants.", ["population"]),
    ("Bids fell from 111 to 99.", ["before", "after"]),
    ("Bids rose by 12.", ["change"]),
    ("Two of the five trusts agreed.", ["agree", "whole"]),
    ("She added that 4 of the 9 injured went home.", ["part", "injure"]),
    ("a road worth $4.3 billion", ["cost"]),
    ("14 of the 111 applicants", ["part", "pool"]),
    ("Bids rose from 99 to 111.", ["before", "after"]),
    ("Bids rose 12 to 111.", ["change", "after"]),
    ("Bids fell 12.", ["change"]),
    ("They cut 12 posts.", ["cut"]),
    ("Sales rose 3%.", ["change"]),
    ("Sales are up 3%.", ["change"]),
    ("a 3% rise in sales", ["change"]),
    ("Costs could grow by 5 to 10 percent.", ["change"]),
    ("They raised £5m.", ["raise"]),
    ("They pay £5 an hour.", ["per-unit"]),
    ("They pay £5.", ["pay"]),
    ("a limit of 30 guests", ["limit"]),
    ("a maximum of 30 guests", ["limit"]),
    ("a list of 30 guests", [""]),
    ("a record 40 bids", ["record"]),
    ("40 bids", [""]),
]


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_role(text, roles):
    assert [mention.frame for mention in find_quantities(text)] == roles


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("14 areas nationally", "nationally"),
        ("three clinics in Leeds closed", "in Leeds"),
        ("two men in critical condition", "in critical condition"),
        ("40 homes so far", "so far"),
        ("30 people, of whom most left", "of whom"),
        ("14 pioneers from across England", "from across England"),
        ("£5 a head", "a head"),
        ("10 per 1,000 births", "per 1,000 births"),
        ("14 of the 111 applicants", "of 111"),
        ("two of the mayor's aides", "of the mayor's aides"),
        ("the three Leeds Clinical Commissioning Groups", "Leeds"),
        ("the three Royal Medical Colleges", ""),
        ("Leeds and Hull opened 10 and 12 clinics respectively.", "Leeds"),
    ],
)
def test_scope(text, scope):
    assert find_quantities(text)[0].scope == scope


@pytest.mark.parametrize(
    ("text", "planned"),
    [
        ("They will open 14 clinics.", True),
        ("It is expected to create 200 jobs.", True),
        ("They opened 14 clinics.", False),
        ("Two hundred people will lose their homes.", True),
    ],
)
def test_plans_are_told_from_facts(text, planned):
    assert find_quantities(text)[0].planned is planned
