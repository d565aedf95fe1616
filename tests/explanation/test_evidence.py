"""Evidence as text: what is written is read back, and what others changed is refused."""

from __future__ import annotations

import pytest

from regioalign.regioalign_plugin.explanation.categories import CategoryEvidence, Criterion
from regioalign.regioalign_plugin.explanation.evidence import evidence_text, read_evidence

SMALL = CategoryEvidence(
    "small_operational",
    True,
    (Criterion("member_count", "met", 3, 2, None, 6), Criterion("sector", "unknown", subject="Zwembad “’t Zand”")),
)
OWN = CategoryEvidence("onze_grond", False, ())


def test_what_is_written_is_read_back() -> None:
    assert read_evidence(evidence_text([SMALL, OWN])) == (SMALL, OWN)


def test_nothing_tested_is_no_text() -> None:
    assert evidence_text([]) == ""
    assert read_evidence("") == read_evidence(None) == ()


def test_the_text_says_category_support_and_criteria() -> None:
    assert evidence_text([SMALL]) == (
        '[{"category":"small_operational","supported":true,"criteria":[["member_count","met",3,2,null,6],'
        '["sector","unknown",null,null,"Zwembad “’t Zand”",null]]}]'
    )


@pytest.mark.parametrize(
    "text",
    [
        "no JSON",
        "7",
        "{}x",
        '["small_operational"]',
        '[{"category":"a","supported":"yes","criteria":[]}]',
        '[{"category":"a","supported":true}]',
        '[{"category":"a","supported":true,"criteria":[["member_count","met"]]}]',
        '[{"category":"a","supported":true,"criteria":[["member_count","maybe",1,2,null,null]]}]',
        '[{"category":"a","supported":true,"criteria":[["member_count","met","many",2,null,null]]}]',
        '[{"category":"a","supported":true,"criteria":[["member_count","met",NaN,2,null,null]]}]',
        "[" * 100_000,
        '"' + "a" * 1_000_000 + '"',
    ],
    ids=range(12),
)
def test_what_others_changed_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"evidence|JSON|Expecting|Extra"):
        read_evidence(text)
