"""Grounds: which one the evidence supports, and when none is suggested."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regioalign.regioalign_plugin.explanation.categories import Evidence, evidence_of, suggest
from regioalign.regioalign_plugin.explanation.rule_set_files import find_rule_set
from regioalign.regioalign_plugin.vocabulary import UNJUDGED_CLASSES, Class, Verdict

PAPER = find_rule_set("vvsg-2020")
DECREE = find_rule_set("regiodecreet-2023")
RULE_SETS = [PAPER, DECREE]

SPLIT = Evidence(cls="straddles_split", region_count=2)
IN_BASIN = replace(
    SPLIT,
    landscape_known=True,
    landscape_feature="Demer",
    landscape_share=0.82,
    landscape_jaccard=0.2,
    main_region_jaccard=0.3,
    sector="Bekkenbestuur",
)
SHAPED_BY_BASIN = replace(
    IN_BASIN,
    sector=None,
    landscape_share=0.7,
    landscape_jaccard=0.6,
    main_region_jaccard=0.2,
    landscape_border=0.5,
)
LARGE = replace(SPLIT, member_count=40, members_above_median_region=True, area_rank_above_median_region=True)


def criterion(suggestion, code):
    return next(item for item in suggestion.criteria if item.code == code)


@pytest.mark.parametrize("rule_set", RULE_SETS, ids=lambda rule_set: rule_set.id)
def test_territory_inside_a_landscape_feature_gets_landscape_with_figure_and_limit(rule_set):
    suggestion = suggest(IN_BASIN, rule_set)
    assert suggestion.category == "landscape"
    share = criterion(suggestion, "landscape_share")
    assert (share.verdict, share.figure, share.limit, share.subject) == ("met", 0.82, 0.8, "Demer")
    assert criterion(suggestion, "landscape_jaccard").verdict == "not_met"
    assert criterion(suggestion, "sector").verdict == "met"


def test_small_territory_that_happens_to_lie_in_a_basin_gets_no_landscape_without_a_sector():
    # Police zone Geraardsbergen-Lierde in the basin of the Dender.
    police_zone = replace(IN_BASIN, sector=None, landscape_share=1.0, landscape_jaccard=0.15, main_region_jaccard=0.13)
    assert suggest(police_zone, PAPER).category is None
    assert suggest(replace(police_zone, member_count=2, sector="Politie"), PAPER).category == "small_operational"


@pytest.mark.parametrize("rule_set", RULE_SETS, ids=lambda rule_set: rule_set.id)
def test_territory_that_is_a_landscape_feature_gets_landscape_without_a_sector(rule_set):
    basin = replace(IN_BASIN, sector=None, landscape_share=1.0, landscape_jaccard=1.0, landscape_border=1.0)
    suggestion = suggest(basin, rule_set)
    assert suggestion.category == "landscape"
    assert criterion(suggestion, "landscape_margin").figure == 1


def test_basin_that_is_also_much_like_its_region_gets_landscape():
    basin = replace(SHAPED_BY_BASIN, landscape_jaccard=0.8, main_region_jaccard=0.6)
    assert suggest(basin, PAPER).category == "landscape"
    assert suggest(replace(basin, landscape_jaccard=0.79), PAPER).category is None


def test_without_a_sector_likeness_must_reach_the_margin():
    suggestion = suggest(SHAPED_BY_BASIN, PAPER)
    assert suggestion.category == "landscape"
    margin = criterion(suggestion, "landscape_margin")
    assert (margin.figure, margin.limit) == (0.6, 0.6)
    assert suggest(replace(SHAPED_BY_BASIN, landscape_jaccard=0.59), PAPER).category is None


def test_without_a_sector_the_border_must_follow_the_feature_too():
    border = criterion(suggest(SHAPED_BY_BASIN, PAPER), "landscape_border")
    assert (border.verdict, border.figure, border.limit, border.subject) == ("met", 0.5, 0.5, "Demer")
    # The association WVI against a district of nature management: alike, but drawn along other borders.
    assert suggest(replace(SHAPED_BY_BASIN, landscape_border=0.26), PAPER).category is None
    assert suggest(replace(SHAPED_BY_BASIN, landscape_border=None), PAPER).category is None


def test_a_district_along_municipal_borders_speaks_for_nobody_without_a_sector():
    """Maatschappij Linkerscheldeoever in a district of foresters that is the municipality of Beveren."""
    along = replace(SHAPED_BY_BASIN, landscape_jaccard=0.87, landscape_border=0.89)
    assert suggest(replace(along, landscape_district=0.14), PAPER).category == "landscape"
    assert suggest(replace(along, landscape_district=None), PAPER).category == "landscape"
    assert suggest(replace(along, landscape_district=0.9), PAPER).category is None
    assert suggest(replace(along, landscape_district=0.9, sector="Bosgroep"), PAPER).category == "landscape"


def test_with_a_listed_sector_the_border_alone_suffices():
    along = replace(IN_BASIN, landscape_share=0.3, landscape_jaccard=0.1, landscape_border=0.6)
    suggestion = suggest(along, PAPER)
    assert suggestion.category == "landscape"
    assert [item.code for item in suggestion.criteria if item.verdict == "met"] == ["landscape_border", "sector"]
    assert suggest(replace(along, landscape_border=0.4), PAPER).category is None


def test_share_of_exactly_the_limit_is_met_also_after_rounding():
    assert suggest(replace(IN_BASIN, landscape_share=0.1 * 8 - 1e-13), PAPER).category == "landscape"
    assert suggest(replace(IN_BASIN, landscape_share=0.7999), PAPER).category is None


def test_likeness_to_the_feature_above_that_to_the_region_suffices():
    like = replace(IN_BASIN, landscape_share=0.5, landscape_jaccard=0.31)
    assert suggest(like, PAPER).category == "landscape"
    assert suggest(replace(like, landscape_jaccard=0.3), PAPER).category is None
    assert suggest(replace(like, main_region_jaccard=None), PAPER).category is None


def test_feature_without_a_name_counts_too():
    assert suggest(replace(IN_BASIN, landscape_feature=None), PAPER).category == "landscape"


def test_layer_without_a_feature_there_is_known_and_not_met():
    nothing = replace(SPLIT, sector="natuur", landscape_known=True, main_region_jaccard=0.3)
    suggestion = suggest(nothing, PAPER)
    landscape = suggestion.assessed[0]
    assert suggestion.category is None
    assert [item.verdict for item in landscape.criteria] == ["not_met", "not_met", "unknown", "met"]


def test_without_a_landscape_layer_landscape_is_unknown_and_not_suggested():
    suggestion = suggest(replace(SPLIT, sector="bekkenbestuur"), PAPER)
    assert suggestion.category is None
    assert suggestion.criteria == ()
    assert [item.verdict for item in suggestion.assessed[0].criteria] == ["unknown", "unknown", "unknown", "met"]


def test_sector_that_another_list_claims_speaks_against_landscape():
    assert suggest(replace(SHAPED_BY_BASIN, sector="Politiezone"), PAPER).category is None
    assert suggest(replace(SHAPED_BY_BASIN, sector="Crematorium"), PAPER).category is None
    assert suggest(replace(SHAPED_BY_BASIN, sector="Toerisme"), DECREE).category is None
    assert suggest(replace(SHAPED_BY_BASIN, sector="Vervoerregio"), DECREE).category is None


def test_sector_that_no_list_knows_does_not_outweigh_the_overlay():
    suggestion = suggest(replace(SHAPED_BY_BASIN, sector="Streekwerking"), PAPER)
    assert suggestion.category == "landscape"
    assert criterion(suggestion, "sector").verdict == "not_met"


@pytest.mark.parametrize(
    ("members", "category"), [(1, None), (2, "small_operational"), (6, "small_operational"), (7, None)]
)
def test_two_to_six_members_are_small(members, category):
    suggestion = suggest(replace(SPLIT, member_count=members, sector="woonwinkel"), PAPER)
    assert suggestion.category == category


def test_small_partnership_names_its_count_between_both_limits():
    count = criterion(suggest(replace(SPLIT, member_count=3, sector="Politie"), DECREE), "member_count")
    assert (count.figure, count.limit, count.upper_limit) == (3, 2, 6)


def test_small_partnership_of_another_sector_gets_no_suggestion():
    assert suggest(replace(SPLIT, member_count=3), PAPER).category is None
    assert suggest(replace(SPLIT, member_count=3, sector="ruimtelijke ordening"), PAPER).category is None
    assert suggest(replace(SPLIT, member_count=3, sector="Crematorium"), PAPER).category is None


def test_unknown_member_count_is_never_small():
    assert suggest(replace(SPLIT, sector="politie"), PAPER).category is None


def test_scale_needs_a_listed_sector_two_regions_and_size():
    large = replace(LARGE, sector="IT")
    assert suggest(large, PAPER).category == "scale_driven"
    assert suggest(LARGE, PAPER).category is None
    assert suggest(replace(large, sector="ruimtelijke ordening"), PAPER).category is None
    assert suggest(replace(large, region_count=1), PAPER).category is None
    small = replace(large, members_above_median_region=False, area_rank_above_median_region=False)
    assert suggest(small, PAPER).category is None


def test_area_alone_can_show_the_size_where_members_are_unknown():
    by_area = replace(LARGE, sector="IT", member_count=None, members_above_median_region=None)
    assert suggest(by_area, PAPER).category == "scale_driven"


def test_median_that_is_given_decides_and_is_the_limit():
    given_median = replace(LARGE, sector="IT", median_region_members=45.0, area_rank_above_median_region=False)
    suggestion = suggest(given_median, PAPER)
    assert suggestion.category is None
    members = next(item for item in suggestion.assessed[2].criteria if item.code == "members_above_median_region")
    assert (members.verdict, members.figure, members.limit) == ("not_met", 40, 45.0)


def test_cross_border_is_for_what_extends_beyond_and_only_where_it_is_offered():
    beyond = Evidence(cls="extends_beyond", region_count=1, outside_share=0.3)
    suggestion = suggest(beyond, DECREE)
    assert suggestion.category == "cross_border"
    assert suggestion.criteria[0].figure == 0.3
    assert suggest(beyond, PAPER).category is None
    assert suggest(SPLIT, DECREE).category is None


def test_several_supported_categories_come_in_the_order_of_the_rule_set():
    both = replace(SHAPED_BY_BASIN, sector="Politie en natuur", member_count=4, landscape_share=0.9)
    suggestion = suggest(both, PAPER)
    assert suggestion.category == "landscape"
    assert [entry.category for entry in suggestion.alternatives] == ["small_operational"]
    assert [entry.category for entry in suggestion.assessed] == ["landscape", "small_operational", "scale_driven"]


def test_union_needs_a_ground_under_the_position_paper_only():
    union = replace(LARGE, cls="union", sector="Drinkwater")
    assert suggest(union, PAPER).category == "scale_driven"
    assert suggest(union, DECREE).assessed == ()


def test_values_of_a_frame_become_evidence_with_unknowns():
    row = {
        "class": Class.STRADDLES_SPLIT.value,
        "sector": "",
        "member_count": np.int64(3),
        "region_count": 2.0,
        "area_m2": np.float64(5e6),
        "area_rank_above_median_region": np.bool_(False),
        "members_above_median_region": None,
        "landscape_known": np.bool_(True),
        "landscape_feature": math.nan,
        "landscape_share": math.nan,
        "main_region_jaccard": 0.5,
        "main_region": "Kempen",
    }
    evidence = evidence_of(row)
    assert evidence == Evidence(
        cls="straddles_split",
        member_count=3,
        region_count=2,
        area_m2=5e6,
        area_rank_above_median_region=False,
        landscape_known=True,
        main_region_jaccard=0.5,
    )


SHARES = st.none() | st.floats(0, 1)
EVIDENCE = st.builds(
    Evidence,
    cls=st.sampled_from([cls.value for cls in Class]),
    sector=st.none() | st.text(max_size=20) | st.sampled_from(["Bekkenbestuur", "Politie", "ICT", "Zwembad", "Natuur"]),
    member_count=st.none() | st.integers(0, 60),
    region_count=st.none() | st.integers(0, 15),
    area_m2=st.none() | st.floats(0, 1e10),
    median_region_area_m2=st.none() | st.floats(0, 1e10),
    area_rank_above_median_region=st.none() | st.booleans(),
    median_region_members=st.none() | st.floats(0, 50),
    members_above_median_region=st.none() | st.booleans(),
    outside_share=SHARES,
    landscape_known=st.booleans(),
    landscape_feature=st.none() | st.text(max_size=10),
    landscape_share=SHARES,
    landscape_jaccard=SHARES,
    main_region_jaccard=SHARES,
)


@given(EVIDENCE, st.sampled_from(RULE_SETS))
def test_suggestion_is_offered_by_the_rule_set_and_has_a_reason_that_is_met(evidence, rule_set):
    suggestion = suggest(evidence, rule_set)
    if suggestion.category is None:
        assert suggestion.criteria == ()
    else:
        assert rule_set.category(suggestion.category) is not None
        assert any(item.verdict == Verdict.MET.value for item in suggestion.criteria)


@given(EVIDENCE, st.sampled_from(RULE_SETS))
def test_what_conforms_or_is_not_judged_gets_nothing(evidence, rule_set):
    unjudged = {cls.value for cls in UNJUDGED_CLASSES} - {"extends_beyond"}
    suggestion = suggest(evidence, rule_set)
    if rule_set.conforms(evidence.cls) or evidence.cls in unjudged:
        assert suggestion.category is None
        assert suggestion.assessed == ()


@given(EVIDENCE, st.sampled_from(RULE_SETS))
def test_a_met_or_unmet_number_always_comes_with_its_figure(evidence, rule_set):
    counted = {"landscape_share", "landscape_jaccard", "member_count", "region_count"}
    for entry in suggest(evidence, rule_set).assessed:
        for item in entry.criteria:
            assert item.code not in counted or (item.verdict == "unknown") == (item.figure is None)


@given(EVIDENCE, st.sampled_from(RULE_SETS))
def test_knowing_less_never_adds_landscape_or_scale(evidence, rule_set):
    blank = Evidence(cls=evidence.cls, region_count=evidence.region_count)
    assert suggest(blank, rule_set).category in (None, "cross_border")
