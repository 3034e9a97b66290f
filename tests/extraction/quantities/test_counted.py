"""What a number counts, or what a sum, a share or a measure is said of."""

import pytest

from factlint.extraction.quantities import find_quantities

LEFT = [
    ("The death toll rose to 35.", ["death toll"]),
    ("Attendance was 5,000.", ["Attendance"]),
    ("Population: 2 million", ["Population"]),
    ("Unemployment: 4.2%", ["Unemployment"]),
    ("with unemployment at 4.2%", ["unemployment"]),
    ("The unemployment rate in Wales stood at 4.2 percent.", ["unemployment rate"]),
    ("The price of oil rose to $63.", ["price of oil"]),
    ("Profits in the third quarter fell to £3m.", ["Profits"]),
    ("Thursday's cases brought Hull's burglary total to 106.", ["Hull's burglary total"]),
    ("Costs could grow by 5 to 10 percent.", ["Costs"]),
    ("They found a crater two metres (6.6 feet) wide.", ["crater", "crater"]),
    ("projects of a combined cost of £3m", ["combined cost"]),
    ("Three bombs fell outside the camp: two exploded.", ["bombs", "bombs"]),
    ("The number of applicants rose to 111.", ["applicants"]),
    ("A crowd of 5,000 came.", ["crowd"]),
    ("They took a stake worth £5m.", ["stake"]),
    ("a loan valued at $6m", ["loan"]),
    ("The tunnel, which cost £40m, is shut.", ["tunnel"]),
    ("The firm, based in Hull, lost £3m.", ["firm"]),
    ("Spending on servers is expected to grow 33 percent.", ["Spending"]),
    ("The film earned $11 million.", ["film"]),
    ("The deal cost investors £334 million.", ["deal"]),
    ("The bridge is 12 miles long.", ["bridge"]),
    ("They found a crater two metres wide.", ["crater"]),
    ("The company's profit was £3m.", ["company's profit"]),
    ("Nokia (NOK) rose 3%.", ["Nokia"]),
    ("The car has 300 horsepower.", ["car"]),
]
CHANGES = [
    ("Sales rose 3%.", ["Sales"]),
    ("Sales rose 3% to £45m.", ["Sales", "Sales"]),
    ("Bids fell from 111 to 99.", ["Bids", "Bids"]),
    ("They cut costs by 3%.", ["costs"]),
    ("The bank raised its stake to 12%.", ["stake"]),
    ("a 3 % rise in sales", ["sales"]),
    ("a rise of 3% in sales", ["sales"]),
    ("a £5m increase in school funding", ["school funding"]),
    ("a 23 percent across-the-board cut in benefits", ["benefits"]),
    ("Revenue was £3m, up 3% from a year earlier.", ["Revenue", "Revenue"]),
    ("a 3% pay rise", ["pay rise"]),
]
RIGHT = [
    ("a £3.8 billion pooled budget", ["pooled budget"]),
    ("a 12-mile tunnel", ["tunnel"]),
    ("the 620km trip", ["trip"]),
    ("a six-year term", ["term"]),
    ("a 24-hour nationwide strike", ["nationwide strike"]),
    ("a €110 billion ($141 billion) loan package", ["loan package", "loan package"]),
    ("£2m in fees", ["fees"]),
    ("£2m in cash", [""]),
    ("ten litres of water", ["water"]),
    ("75% of 1.5 million school desks", ["school desks", "school desks"]),
    ("40 percent of the world's traded oil", ["world's traded oil"]),
    ("a $1,000-a-day fine", ["fine"]),
    ("half the seats", ["seats"]),
    ("14 health and social care services", ["health and social care services"]),
    ("It struck 60km north of Hull.", [""]),
    ("Four off-duty officers came.", ["off-duty officers"]),
    ("40 religious buildings including churches", ["religious buildings"]),
    ("200,000 nursing and pregnant women", ["nursing and pregnant women"]),
    ("0.3% vowing to stay", [""]),
    ("one man inside the shop", ["man"]),
    ("three years in jail", [""]),
    ("Shock as one dies", ["people"]),
    ("a 90-day court-mandated stay", ["court-mandated stay"]),
    ("Three would-be robbers fled.", ["would-be robbers"]),
    ("one high-ranking official said so", ["high-ranking official"]),
    ("A 5,000-strong crowd sang.", ["crowd"]),
    ("He was hit three times.", ["times"]),
    ("Sales were up ten-fold.", ["Sales"]),
]
ELIDED = [
    ("Two people were killed and 16 injured.", ["people", "people"]),
    ("30 people, 12 of them children", ["people", "children"]),
    ("two or three streets", ["streets"]),
    ("10 and 12 wards", ["wards", "wards"]),
    ("Leeds and Hull opened 10 and 12 clinics respectively.", ["clinics", "clinics"]),
    ("There were 18 shots, 14 from his gun.", ["shots", "shots"]),
    ("They heard 203 pleas and refused 10.", ["pleas", "pleas"]),
    ("Another 12 were hurt.", ["people"]),
    ("16 shot, 3 fatally", ["people", "people"]),
    ("Another 12 were built.", [""]),
    ("63% of voters agree and 42% do not.", ["voters", "voters"]),
]
IN_ORDER = [
    ("The men and women numbered 10 and 12 respectively.", ["men", "women"]),
    ("Profits and sales rose 3% and 5%, respectively.", ["Profits", "sales"]),
]
NAMES = [
    ("the three Leeds Clinical Commissioning Groups", ["Clinical Commissioning Groups"]),
    ("one of only 14 areas nationally", ["areas"]),
    ("14 of the 111 applicants", ["applicants", "applicants"]),
    ("14 “pioneer” areas", ["pioneer areas"]),
]
AGES = [
    ("a six-year-old autistic boy", ["autistic boy"]),
    ("a 26-year-old Harrow resident", ["Harrow resident"]),
    ("Dana Marsh, dead at 95, led it.", ["Dana Marsh"]),
]


@pytest.mark.parametrize(("text", "nouns"), [*LEFT, *CHANGES, *RIGHT, *ELIDED, *IN_ORDER, *NAMES, *AGES])
def test_what_is_counted(text, nouns):
    assert [mention.counted or mention.subject for mention in find_quantities(text)] == nouns


def test_a_noun_named_in_an_earlier_sentence_is_lent_to_the_same_number():
    text = "They named 14 pilot areas. The 14 – who were chosen from 99 bids – start at 9."
    assert [mention.counted for mention in find_quantities(text)] == [
        "pilot areas",
        "pilot areas",
        "bids",
        "",
    ]
