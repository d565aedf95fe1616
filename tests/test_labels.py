"""Codes and reasons in words, as a reader of English sees them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.PyQt.QtCore import QLocale

from regioalign.regioalign_plugin import labels
from regioalign.regioalign_plugin.explanation.categories import Criterion, CriterionCode, Evidence, Suggestion, suggest
from regioalign.regioalign_plugin.explanation.rule_set_files import find_rule_set
from regioalign.regioalign_plugin.vocabulary import Category, Class, Flag, Verdict

PAPER = find_rule_set("vvsg-2020")
DECREE = find_rule_set("regiodecreet-2023")


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("codes", "label"),
    [
        (Class, labels.class_label),
        (Class, labels.class_description),
        (Flag, labels.flag_label),
        (Flag, labels.flag_description),
        (Category, labels.category_label),
        (Category, labels.category_description),
        (Verdict, labels.verdict_label),
    ],
)
def test_every_code_has_words_of_its_own(codes, label):
    words = [label(code) for code in codes]
    assert len(set(words)) == len(words)
    assert not {code.value for code in codes} & set(words)
    assert [label(code.value) for code in codes] == words


def test_code_that_is_not_ours_stands_for_itself():
    assert labels.class_label("other_class") == "other_class"


def test_landscape_suggestion_tells_feature_share_and_limit():
    evidence = Evidence(
        cls="straddles_split",
        region_count=2,
        landscape_known=True,
        landscape_feature="the Demer basin",
        landscape_share=0.82,
        landscape_jaccard=0.41,
        main_region_jaccard=0.33,
        sector="Bekkenbestuur",
    )
    assert labels.suggestion_text(suggest(evidence, PAPER)) == (
        "82 % of the territory lies in the Demer basin (at least 80 %). "
        "The territory is more like the Demer basin (likeness 0.41) than like its main region (0.33). "
        "The sector “Bekkenbestuur” is on the list of this ground."
    )


def test_landscape_suggestion_without_a_sector_tells_the_margin_and_that_a_person_must_confirm():
    evidence = Evidence(
        cls="straddles_split",
        landscape_known=True,
        landscape_share=0.5,
        landscape_jaccard=0.65,
        main_region_jaccard=0.2,
        landscape_border=0.7,
    )
    assert labels.suggestion_text(suggest(evidence, PAPER)) == (
        "50 % of the territory lies in a landscape feature without a name (needed: at least 80 %). "
        "The territory is more like a landscape feature without a name (likeness 0.65) "
        "than like its main region (0.2). "
        "70 % of the inner border of the territory follows that of a landscape feature without a name "
        "(at least 50 %). "
        "Likeness to a landscape feature without a name: 0.65 "
        "(needed as no listed sector confirms this ground: at least 0.6). "
        "No sector is given: a person must confirm that this ground suits the partnership."
    )


def test_small_suggestion_tells_the_count_the_limits_and_the_sector():
    evidence = Evidence(cls="straddles_minor", region_count=2, member_count=3, sector="Politie")
    assert labels.suggestion_text(suggest(evidence, PAPER)) == (
        "Number of members: 3 (needed: 2 to 6). The sector “Politie” is on the list of this ground."
    )


def test_scale_suggestion_leaves_out_what_is_unknown():
    evidence = Evidence(
        cls="straddles_split", region_count=4, sector="IT", area_m2=2_345_600_000.0, median_region_area_m2=9.2e8
    )
    assert labels.suggestion_text(suggest(evidence, PAPER)) == (
        "Number of regions: 4 (needed: at least 2). "
        "Area: 2,346 km² (needed: more than the 920 km² of the median region). "
        "The sector “IT” is on the list of this ground."
    )


def test_cross_border_suggestion_tells_the_share_outside_and_other_grounds():
    evidence = Evidence(cls="extends_beyond", region_count=1, outside_share=0.125, member_count=2, sector="Politie")
    assert labels.suggestion_text(suggest(evidence, DECREE), DECREE) == (
        "12.5 % of the territory lies outside all regions. "
        "The evidence also supports another ground: Small and operational."
    )


def test_no_suggestion_has_no_text():
    assert labels.suggestion_text(Suggestion()) == ""
    assert labels.suggestion_text(suggest(Evidence(cls="within", member_count=3), PAPER)) == ""


def test_names_stay_plain_text_on_one_line():
    criterion = Criterion("landscape_share", "met", 0.9, 0.8, "<b>A</b>\n{x} & B")
    assert labels.criterion_text(criterion) == "90 % of the territory lies in <b>A</b> {x} & B (at least 80 %)."


def test_percentages_do_not_round_across_a_limit():
    assert labels.percent(0.82) == "82 %"
    assert labels.percent(0.9621) == "96.2 %"
    assert labels.percent(0.7996, 0.8) == "79.96 %"
    assert labels.percent(0.8, 0.8) == "80 %"
    assert labels.percent(0.07, 0.07) == "7 %"
    assert labels.percent(0.99996) == "99.996 %"
    assert labels.percent(0.0001) == "0.01 %"
    assert labels.percent(0.0) == "0 %"
    assert labels.percent(1.0) == "100 %"


def test_numbers_follow_the_locale():
    QLocale.setDefault(QLocale("nl_BE"))
    assert labels.percent(0.9621) == "96,2 %"
    assert labels.rule_set_label(DECREE) == "Regiodecreet (3 februari 2023)"


def test_unmet_share_says_what_was_needed():
    criterion = Criterion("landscape_share", "not_met", 0.41, 0.8, "Demer")
    assert labels.criterion_text(criterion) == "41 % of the territory lies in Demer (needed: at least 80 %)."


def test_custom_category_is_called_by_the_title_of_its_rule_set():
    rule = replace(PAPER.categories[0], code="heritage", title={"en": "Heritage", "nl": "Erfgoed"})
    own = replace(PAPER, categories=(rule,))
    assert labels.category_label("heritage", own) == "Heritage"
    assert labels.category_label("heritage") == "heritage"


@given(
    st.sampled_from(list(CriterionCode)),
    st.sampled_from(list(Verdict)),
    st.none() | st.floats(0, 1e9),
    st.none() | st.floats(0, 1e9),
    st.none() | st.text(),
)
def test_every_criterion_is_a_sentence(code, verdict, figure, limit, subject):
    text = labels.criterion_text(Criterion(code.value, verdict.value, figure, limit, subject))
    assert text.strip() == text
    assert text.endswith(".")
    assert "\n" not in text


def test_an_area_is_written_with_the_decimal_sign_of_the_user():
    assert labels.area_text(162_412_800) == "162.4128 km²"
    QLocale.setDefault(QLocale("nl_BE"))
    assert labels.area_text(162_412_800) == "162,4128 km²"


def test_what_is_unknown_of_a_landscape_is_said_once():
    codes = [code for code in CriterionCode if code.value.startswith("landscape")]

    told = [labels.criterion_text(Criterion(code.value, Verdict.UNKNOWN.value, None, None, None)) for code in codes]

    assert len(set(told)) == len(codes)
