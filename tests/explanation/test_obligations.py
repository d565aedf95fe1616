"""Obligations and deadlines under the rule sets that ship; dates as in DESIGN 5."""

from __future__ import annotations

from datetime import date

import pytest

from regioalign.regioalign_plugin.explanation.obligations import Duty, duty_of
from regioalign.regioalign_plugin.explanation.rule_set_files import find_rule_set
from regioalign.regioalign_plugin.explanation.rulesets import Obligation

DECREE = find_rule_set("regiodecreet-2023")


@pytest.mark.parametrize(
    ("given", "obligation", "deadline"),
    [
        ({"legal_form": "Opdrachthoudende vereniging"}, Obligation.BOUND, date(2030, 12, 31)),
        ({"legal_form": "Opdrachthoudende vereniging", "sector": "afval"}, Obligation.BOUND, date(2036, 12, 31)),
        ({"origin": "Vlaanderen"}, Obligation.IMPOSED, date(2025, 1, 1)),
        ({"sector": "vervoerregio"}, Obligation.IMPOSED, date(2025, 1, 1)),
        ({"origin": "federaal"}, Obligation.INVITED, None),
        ({"sector": "Politie"}, Obligation.INVITED, None),
        ({"legal_form": "interlokale vereniging"}, Obligation.INVITED, None),
    ],
)
def test_an_existing_partnership_has_the_duty_of_the_decree(given, obligation, deadline) -> None:
    duty = duty_of(DECREE, **given)

    assert (duty.obligation, duty.deadline) == (obligation, deadline)
    assert duty.source


def test_who_imposed_it_says_more_than_its_legal_form() -> None:
    duty = duty_of(DECREE, origin="Federale overheid", legal_form="Dienstverlenende vereniging")

    assert duty.obligation is Obligation.INVITED


@pytest.mark.parametrize("given", [{}, {"legal_form": "  "}, {"sector": "zwembad"}, {"legal_form": "feitelijk"}])
def test_what_no_rule_names_is_unknown(given) -> None:
    assert duty_of(DECREE, **given) == Duty()
