"""Rule sets: what ships, what a file may hold, and what its errors say."""

from __future__ import annotations

import copy
import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regioalign.regioalign_plugin.explanation.rule_set_files import find_rule_set, shipped_rule_sets
from regioalign.regioalign_plugin.explanation.rulesets import (
    Obligation,
    RuleSetError,
    SectorPolicy,
    extend_sectors,
    load_rule_set,
    parse_rule_set,
)
from regioalign.regioalign_plugin.vocabulary import UNJUDGED_CLASSES, Category, Class

TEXTS = {"nl": "Eigen regels", "en": "Own rules"}


def minimal() -> dict:
    """Give the smallest rule set that is complete, to be broken by a test."""
    return {
        "schema": 1,
        "id": "own",
        "title": dict(TEXTS),
        "source": "Council, 1 May 2024",
        "valid_from": "2024-05-01",
        "parameters": {"eps": 0.01, "sliver_width_m": 100, "minor_share": 0.1, "source": "Council"},
        "conforming": {"classes": ["within"], "source": "Council"},
        "categories": [
            {
                "code": "landscape",
                "legal_ground": True,
                "tests": {"landscape_share": 0.8, "sector": "listed_if_given"},
                "sectors": ["natuur"],
                "source": "Council",
            },
        ],
        "decisions": {
            "deciders": [{"code": "council", "title": {"en": "Council"}}],
            "two_persons": True,
            "outcomes": ["temporary"],
            "source": "Council",
        },
        "deadlines": [{"code": "new", "obligation": "bound", "new": True, "due": "at_once", "source": "Council"}],
        "legal_forms": [{"terms": ["nv"], "obligation": "bound", "source": "Council"}],
    }


def parse(content: object) -> object:
    return parse_rule_set(json.dumps(content).encode(), "own.json")


def changed(path: list, value: object) -> dict:
    """Give the minimal rule set with one value replaced."""
    content = minimal()
    place = content
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return content


def without(path: list) -> dict:
    """Give the minimal rule set with one key left out."""
    content = minimal()
    place = content
    for key in path[:-1]:
        place = place[key]
    del place[path[-1]]
    return content


def outcome(content: object) -> tuple:
    """Give the rule set, or None and the error."""
    try:
        return parse(content), ""
    except RuleSetError as error:
        return None, str(error)


def error_of(content: object) -> str:
    with pytest.raises(RuleSetError) as caught:
        parse(content)
    return str(caught.value)


def test_two_rule_sets_ship_and_are_found_by_id():
    assert list(shipped_rule_sets()) == ["regiodecreet-2023", "vvsg-2020"]
    assert find_rule_set("vvsg-2020") == shipped_rule_sets()["vvsg-2020"]


@pytest.mark.parametrize("rule_set", shipped_rule_sets().values(), ids=lambda rule_set: rule_set.id)
def test_shipped_rule_sets_have_titles_in_three_languages_and_the_agreed_parameters(rule_set):
    assert set(rule_set.title) == {"nl", "en", "fr"}
    assert rule_set.parameters.eps == 0.01
    assert rule_set.parameters.sliver_width_m == 100
    assert rule_set.parameters.minor_share == 0.10


def test_union_conforms_under_the_decree_and_not_under_the_position_paper():
    assert find_rule_set("regiodecreet-2023").conforms("union") is True
    assert find_rule_set("vvsg-2020").conforms("union") is False


@pytest.mark.parametrize("rule_set", shipped_rule_sets().values(), ids=lambda rule_set: rule_set.id)
def test_every_class_conforms_or_does_not_or_is_not_judged(rule_set):
    for cls in Class:
        assert (rule_set.conforms(cls) is None) == (cls in UNJUDGED_CLASSES)
    assert rule_set.conforms("coincides") is True
    assert rule_set.conforms("within") is True
    assert rule_set.conforms("straddles_minor") is False


def test_asking_for_a_class_that_does_not_exist_is_an_error():
    with pytest.raises(ValueError, match="nearly"):
        find_rule_set("vvsg-2020").conforms("nearly")


def test_position_paper_offers_its_three_categories_in_order():
    codes = [rule.code for rule in find_rule_set("vvsg-2020").categories]
    assert codes == ["landscape", "small_operational", "scale_driven", "other"]


def test_decree_exempts_landscape_scale_tourism_and_cross_border():
    decree = find_rule_set("regiodecreet-2023")
    exempt = {rule.code for rule in decree.categories if rule.legal_ground}
    assert exempt >= {"landscape", "scale_driven", "tourism", "cross_border"}
    assert "small_operational" not in exempt
    assert decree.category(Category.FEASIBILITY).temporary_only


def test_decree_holds_its_deadlines_with_their_sources():
    deadlines = {entry.code: entry for entry in find_rule_set("regiodecreet-2023").deadlines}
    assert deadlines["new"].due is None
    assert deadlines["new"].obligation is Obligation.BOUND
    assert deadlines["imposed"].due == date(2025, 1, 1)
    assert deadlines["existing"].due == date(2030, 12, 31)
    assert deadlines["waste"].due == date(2036, 12, 31)
    assert all(entry.source for entry in deadlines.values())


def test_waste_comes_before_the_deadline_for_all_so_that_the_first_that_applies_counts():
    codes = [entry.code for entry in find_rule_set("regiodecreet-2023").deadlines]
    assert codes.index("waste") < codes.index("existing")


def test_decree_binds_associations_with_legal_personality_and_invites_police_zones():
    decree = find_rule_set("regiodecreet-2023")

    def obligations(entries, text):
        return {entry.obligation.value for entry in entries if entry.terms.matches(text)}

    assert obligations(decree.legal_forms, "Opdrachthoudende vereniging met private deelname") == {"bound"}
    assert obligations(decree.legal_forms, "Dienstverlenende vereniging") == {"bound"}
    assert obligations(decree.legal_forms, "Interlokale vereniging") == {"invited"}
    assert obligations(decree.sector_defaults, "Politiezone") == {"invited"}
    assert decree.two_persons


@pytest.mark.parametrize(
    ("sector", "categories"),
    [
        ("Bekkenbestuur", {"landscape"}),
        ("beheer van waterlopen", {"landscape"}),
        ("Natuur", {"landscape"}),
        ("KUST", {"landscape"}),
        ("Regionaal Landschap", {"landscape"}),
        ("Politiezone", {"small_operational"}),
        ("woonwinkel", {"small_operational"}),
        ("Crematorium", {"scale_driven"}),
        ("crematoria", {"scale_driven"}),
        ("IT", {"scale_driven"}),
        ("Verzekeringen", {"scale_driven"}),
        ("Drinkwaterbedrijf", {"scale_driven"}),
        ("Nutsleidingen", {"scale_driven"}),
        ("natuurkunde", set()),
        ("zwembekken", set()),
        ("Afval", set()),
        ("titanium", set()),
        ("ruimtelijke ordening", set()),
        ("toerisme rivierenland", set()),
    ],
)
def test_sector_terms_meet_whole_words_and_marked_stems_only(sector, categories):
    rule_set = find_rule_set("vvsg-2020")
    assert {rule.code for rule in rule_set.categories if rule.sectors.matches(sector)} == categories


@pytest.mark.parametrize("sector", ["", "   ", None, "–", "123"])
def test_no_term_meets_a_sector_without_words(sector):
    assert not any(rule.sectors.matches(sector) for rule in find_rule_set("vvsg-2020").categories)


def test_accents_and_capitals_of_sectors_do_not_matter():
    extended = extend_sectors(find_rule_set("vvsg-2020"), {"other": ["Café uitbating", "Oudjaarsfeest*"]})
    other = extended.category("other").sectors
    assert other.matches("CAFE-UITBATING")
    assert other.matches("oudjaarsfeestcomité")
    assert not other.matches("uitbating café")


def test_a_user_adds_sector_terms_without_touching_the_shipped_rule_set():
    shipped = find_rule_set("vvsg-2020")
    extended = extend_sectors(shipped, {"landscape": ["mergelgroeve"]})
    assert extended.category("landscape").sectors.matches("Mergelgroeve")
    assert not shipped.category("landscape").sectors.matches("Mergelgroeve")
    with pytest.raises(RuleSetError, match="tourism"):
        extend_sectors(shipped, {"tourism": ["heide"]})
    with pytest.raises(RuleSetError, match=r"landscape\[0\]"):
        extend_sectors(shipped, {"landscape": ["a*"]})


def test_own_file_is_loaded_by_path_also_with_a_byte_order_mark(tmp_path: Path):
    path = tmp_path / "régels.json"
    path.write_text(json.dumps(minimal()), encoding="utf-8-sig")
    rule_set = find_rule_set(path)
    assert rule_set.id == "own"
    assert rule_set.category("landscape").tests.sector is SectorPolicy.LISTED_IF_GIVEN
    assert rule_set.title_in("nl_BE") == "Eigen regels"
    assert rule_set.title_in("de") == "Own rules"


def test_unknown_rule_set_names_the_ones_that_ship():
    with pytest.raises(RuleSetError, match=r"no-such-set.*regiodecreet-2023, vvsg-2020"):
        find_rule_set("no-such-set")


@pytest.mark.parametrize("path", ["", "nowhere.json", "bad\0name.json", "x" * 5000, "."])
def test_path_that_is_no_file_is_a_rule_set_error(path: str):
    with pytest.raises(RuleSetError):
        load_rule_set(path)
    with pytest.raises(RuleSetError):
        find_rule_set(path)


def test_two_files_with_one_id_in_a_folder_are_refused(tmp_path: Path):
    for name in ("a.json", "b.json"):
        (tmp_path / name).write_text(json.dumps(minimal()), encoding="utf-8")
    with pytest.raises(RuleSetError, match=r"b\.json: id: 'own' is used by another file"):
        shipped_rule_sets(tmp_path)


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (
            ["categories", 0, "tests", "landscape_share"],
            "x",
            "own.json: categories[0].tests.landscape_share: must be a number between 0 and 1, is 'x'",
        ),
        (["categories", 0, "tests", "landscape_share"], 1.5, "between 0 and 1, is 1.5"),
        (
            ["categories", 0, "tests"],
            {"members_min": 2, "landscape_margin": 2},
            "landscape_margin: needs landscape_share",
        ),
        (["categories", 0, "tests", "landscape_margin"], 0.5, "landscape_margin: must be a number between 1 and 1000"),
        (["categories", 0, "tests", "landscape_share"], True, "between 0 and 1, is true"),
        (["categories", 0, "tests", "members_min"], 2.5, "tests.members_min: must be a whole number"),
        (["categories", 0, "tests", "classes"], ["nearly"], "tests.classes[0]: must be one of not_assessable"),
        (["categories", 0, "tests", "sector"], "maybe", "must be one of required, listed_if_given, unless_claimed"),
        (["categories", 0, "tests"], {"sector": "required"}, "must test the territory too"),
        (["categories", 0, "tests"], {"members_min": 3, "members_max": 2}, "members_max: must be at least members_min"),
        (["categories", 0, "sectors"], [], "categories[0]: must list sectors"),
        (["categories", 0, "sectors"], ["*"], "categories[0].sectors[0]: must be a term"),
        (["categories", 0, "sectors"], ["b*k"], "with a * at its start or end only"),
        (["categories", 0, "sectors"], ["zee*"], "at least 4 letters right beside the *"),
        (["categories", 0, "code"], "heritage", "categories[0]: needs a title, since 'heritage'"),
        (["categories", 0, "code"], "Landscape", "categories[0].code: must be a code of lower-case"),
        (["categories"], [], "categories: must have at least 1 entry"),
        (["parameters", "eps"], -0.1, "parameters.eps: must be a number between 0 and 1, is -0.1"),
        (["parameters", "sliver_width_m"], None, "parameters.sliver_width_m: must be a number"),
        (["parameters", "slivers"], 1, "parameters.slivers: unknown key"),
        (["conforming", "classes"], ["outside"], "conforming.classes[0]: must be one of coincides"),
        (["valid_from"], "2024-02-30", "valid_from: must be a date that exists"),
        (["valid_from"], "1 May 2024", "valid_from: must be a date as YYYY-MM-DD"),
        (["deadlines", 0, "due"], "soon", "deadlines[0].due: must be a date"),
        (["deadlines", 0, "obligation"], "forced", "deadlines[0].obligation: must be one of bound"),
        (["title"], {}, "title: must be an object of texts by language"),
        (["title"], {"Dutch": "x"}, "title: must be keyed by language codes"),
        (["title"], {"nl": " "}, "title.nl: must be text that is not empty"),
        (["source"], "\ud800", "source: must be text of whole characters"),
        (["id"], "Own Rules", "id: must be an id of lower-case letters"),
        (["schema"], 2, "schema: must be 1"),
        (["decisions", "two_persons"], "yes", "decisions.two_persons: must be true or false, is 'yes'"),
        (["legal_forms"], {}, "legal_forms: must be a list, is an object"),
        (["a key"], 1, "'a key': unknown key"),
    ],
)
def test_wrong_value_is_refused_with_file_and_key(path, value, message):
    assert message in error_of(changed(path, value))


@pytest.mark.parametrize(
    "path",
    [
        ["id"],
        ["parameters", "eps"],
        ["parameters", "source"],
        ["categories", 0, "source"],
        ["conforming", "source"],
        ["decisions", "source"],
        ["deadlines", 0, "source"],
        ["legal_forms", 0, "source"],
    ],
)
def test_missing_key_is_named_and_every_rule_needs_its_source(path):
    assert f"{path[-1]}: is missing" in error_of(without(path))


def test_category_that_stands_twice_is_refused():
    content = minimal()
    content["categories"].append(copy.deepcopy(content["categories"][0]))
    assert "categories[1].code: 'landscape' stands twice" in error_of(content)


def test_category_of_the_users_own_has_a_title():
    content = changed(["categories", 0, "code"], "heritage")
    content["categories"][0]["title"] = {"en": "Heritage"}
    assert parse(content).category("heritage").title == {"en": "Heritage"}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is not valid JSON"),
        (b"[1,", "at line 1, column"),
        (b'{"schema": 1, "schema": 1}', "own.json: schema: this key stands twice"),
        (b'{"schema": "schema"', "is not valid JSON"),
        (b'{"schema": NaN}', "NaN is not a number"),
        (b'{"schema": -Infinity}', "-Infinity is not a number"),
        (b'{"schema": ' + b"9" * 10_000 + b"}", "own.json"),
        (b"[" * 100_000, "own.json"),
        (b'{"id": "\xe9"}', "is not UTF-8 text (byte 8)"),
        ("{}".encode("utf-16"), "is not UTF-8"),
        (b" " * 1_000_001, "is larger than 1000 kB"),
        (b"[]", "must be an object, is a list"),
        (b"null", "must be an object, is null"),
    ],
)
def test_file_that_is_no_proper_json_is_refused_in_plain_words(content, message):
    with pytest.raises(RuleSetError) as caught:
        parse_rule_set(content, "own.json")
    assert message in str(caught.value)


def test_key_that_stands_twice_is_named_with_its_path():
    content = json.dumps(minimal()).replace('"landscape_share": 0.8', '"landscape_share": 0.8, "landscape_share": 0.9')
    with pytest.raises(RuleSetError, match=r"categories\[0\]\.tests\.landscape_share: this key stands twice"):
        parse_rule_set(content.encode(), "own.json")


def test_number_too_large_for_a_float_is_refused():
    content = json.dumps(minimal()).replace('"eps": 0.01', '"eps": 1e999').encode()
    with pytest.raises(RuleSetError, match=r"parameters\.eps: must be a number"):
        parse_rule_set(content, "own.json")


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda values: st.lists(values, max_size=3) | st.dictionaries(st.text(), values, max_size=3),
    max_leaves=10,
)


@given(JSON_VALUES)
def test_any_json_is_a_rule_set_error_or_a_rule_set(value):
    with pytest.raises(RuleSetError):
        parse(value)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_rule_set_error(content):
    with pytest.raises(RuleSetError):
        parse_rule_set(content, "own.json")


def places(value: object, path: tuple = ()) -> list[tuple]:
    """Give the paths of all values inside a JSON value."""
    if isinstance(value, dict):
        inside = list(value.items())
    elif isinstance(value, list):
        inside = list(enumerate(value))
    else:
        inside = []
    found = [(*path, key) for key, _ in inside]
    return found + [place for key, item in inside for place in places(item, (*path, key))]


@given(st.sampled_from(places(minimal())), JSON_VALUES)
def test_rule_set_with_one_value_replaced_loads_or_tells_why_not(path, value):
    rule_set, problem = outcome(changed(list(path), value))
    if rule_set is None:
        assert problem.startswith("own.json: ")
    else:
        assert rule_set.categories
        assert not rule_set.conforming & {cls.value for cls in UNJUDGED_CLASSES}
