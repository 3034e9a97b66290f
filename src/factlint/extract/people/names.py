"""Claims about how the names of persons are written."""
from factlint.extract.found import Found
from factlint.extract.reading import Reading
def name_claims(reading: Reading) -> Found:
    return Found(())
