"""Sector vocabularies of the rule sets that ship: words of the field, plurals and compounds, in three languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from regioalign.regioalign_plugin.explanation.rule_set_files import shipped_rule_sets
from regioalign.regioalign_plugin.explanation.rulesets import RuleSetError, extend_from_file
from regioalign.regioalign_plugin.explanation.sectors import Vocabulary

RULE_SETS = shipped_rule_sets()

MET = {
    "landscape": [
        "bekkenbestuur",
        "Bekkenbesturen",
        "deelbekken",
        "stroomgebied van de Schelde",
        "stroomgebieden",
        "riviercontract",
        "waterlopen",
        "polders en wateringen",
        "Demervallei",
        "natuur",
        "natuurgebieden",
        "natuurpunt en natuurbeheer",
        "nationaal park",
        "Regionaal Landschap",
        "Scheldelandschapspark",
        "bosgroepen",
        "kust",
        "kustgemeenten",
        "bassin versant",
        "Contrat de rivière",
        "parc naturel",
        "forêt",
        "river basin",
        "national parks",
        "forest",
    ],
    "small_operational": [
        "woonwinkel",
        "woonwinkels",
        "zorgwoonwinkel",
        "zorgvereniging",
        "zorgverenigingen",
        "welzijnsvereniging",
        "zwembad",
        "zwembaden",
        "openluchtzwembad",
        "Politiezone",
        "lokale politie",
        "kinderopvang",
        "crèches",
        "bibliotheek",
        "bibliotheken",
        "streekbibliotheek",
        "sporthallen",
        "thuiszorg",
        "schuldbemiddeling",
        "dierenasielen",
        "lokaal woonbeleid",
        "piscine communale",
        "piscines",
        "bibliothèque",
        "médiation de dettes",
        "zone de police",
        "swimming pools",
        "libraries",
        "home care",
    ],
    "scale_driven": [
        "crematorium",
        "crematoria",
        "streekcrematorium",
        "nutsleidingen",
        "Nutsbedrijven",
        "drinkwater",
        "drinkwaterbedrijf",
        "waterleiding",
        "rioleringen",
        "elektriciteitsdistributie",
        "netbeheerder",
        "warmtenetten",
        "kabeltelevisie",
        "glasvezel",
        "IT",
        "ICT",
        "informatica",
        "datacenters",
        "verzekering",
        "verzekeringen",
        "crématorium",
        "crématoriums",
        "distribution d'eau",
        "réseaux de distribution",
        "assurances",
        "informatique",
        "water supply",
        "insurance",
        "utilities",
        "data centres",
    ],
}
STRANGERS = [
    "zwembekken",
    "natuurkunde",
    "bosnisch",
    "kostenbeheersing",
    "titanium",
    "critique",
    "ruimtelijke ordening",
    "streekontwikkeling",
    "policy",
    "politiek bestuur",
    "afval",
    "onderwijs",
]


@pytest.mark.parametrize("rule_set", RULE_SETS.values(), ids=RULE_SETS)
@pytest.mark.parametrize(("ground", "word"), [(ground, word) for ground, words in MET.items() for word in words])
def test_every_word_of_the_field_is_on_its_list(rule_set, ground, word):
    assert rule_set.category(ground).sectors.matches(word)


@pytest.mark.parametrize("rule_set", RULE_SETS.values(), ids=RULE_SETS)
@pytest.mark.parametrize("word", STRANGERS)
def test_words_that_only_look_alike_are_on_no_list(rule_set, word):
    assert not any(rule_set.category(ground).sectors.matches(word) for ground in MET)


@pytest.mark.parametrize(
    "word", ["toerisme", "Toeristische regio", "streektoerisme", "tourisme", "touristique", "tourism"]
)
def test_the_decree_knows_tourism(word):
    assert RULE_SETS["regiodecreet-2023"].category("tourism").sectors.matches(word)


def test_under_the_decree_pools_and_residential_care_can_be_driven_by_scale_too():
    scale = RULE_SETS["regiodecreet-2023"].category("scale_driven").sectors
    assert all(scale.matches(word) for word in ("zwembad", "buitenzwembaden", "woonzorgcentrum", "piscine"))
    assert not RULE_SETS["vvsg-2020"].category("scale_driven").sectors.matches("zwembad")


@pytest.mark.parametrize("rule_set", RULE_SETS.values(), ids=RULE_SETS)
def test_no_list_has_a_term_twice(rule_set):
    for rule in rule_set.categories:
        assert len(set(rule.sectors.terms)) == len(rule.sectors.terms)


@pytest.mark.parametrize(
    ("term", "met", "not_met"),
    [
        ("*zwembad", ["zwembad", "Buitenzwembad"], ["zwembadbeheer", "bad"]),
        ("*water*", ["drinkwaterbedrijf", "water", "Rainwater"], ["wat er"]),
        ("*zwembad en sport*", ["buitenzwembad en sporthal"], ["buitenzwembad", "zwembad of sporthal"]),
        ("natuur en bos*", ["Natuur en bossen"], ["natuur en landschap", "heidenatuur en bos"]),
    ],
)
def test_a_star_at_the_start_or_end_lets_the_word_differ_there(term, met, not_met):
    vocabulary = Vocabulary((term,))
    assert all(vocabulary.matches(text) for text in met)
    assert not any(vocabulary.matches(text) for text in not_met)


def test_terms_of_a_file_are_added_to_those_there_are(tmp_path: Path):
    path = tmp_path / "sectoren.json"
    path.write_text('{"landscape": ["*groeve"], "tourism": ["camping*"]}', encoding="utf-8")
    shipped = RULE_SETS["regiodecreet-2023"]

    extended = extend_from_file(shipped, path)

    assert extended.category("landscape").sectors.matches("Mergelgroeve")
    assert extended.category("landscape").sectors.matches("bekkenbestuur")
    assert extended.category("tourism").sectors.matches("campings")
    assert not shipped.category("landscape").sectors.matches("Mergelgroeve")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"tourism": ["camping"]}', "unknown key"),
        ('{"landscape": ["*ven"]}', "landscape[0]: must be a term with at least 4 letters right beside the *"),
        ('{"landscape": "ven"}', "landscape: must be a list"),
        ('{"landscape": ["a"], "landscape": ["b"]}', "landscape"),
        ("", "JSON"),
    ],
)
def test_a_file_that_is_not_well_formed_is_refused(tmp_path: Path, text, message):
    path = tmp_path / "sectoren.json"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(RuleSetError) as caught:
        extend_from_file(RULE_SETS["vvsg-2020"], path)

    assert message in str(caught.value)
    assert "sectoren.json" in str(caught.value)
