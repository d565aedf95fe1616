"""Members as codes, names and free text, worked out by hand; and the free text of 2018."""

from __future__ import annotations

import csv

import numpy as np
import pytest

from regioalign.regioalign_plugin.alignment.errors import Cancelled
from regioalign.regioalign_plugin.alignment.member_text import (
    Gazetteer,
    Resolved,
    normalise,
    resolve_codes,
    resolve_members,
    resolve_names,
    split_members,
)

TOWNS = {
    "01": "Kalmthout",
    "02": "Essen",
    "03": "Wuustwezel",
    "04": "Brasschaat",
    "05": "Sint-Laureins",
    "06": "Tielt",
    "07": "Tielt-Winge",
    "08": "De Pinte",
    "09": "'s-Gravenbrakel",
    "10": "Ville-en-Hesbaye",
    "11": "Liège",
}
IDS = np.array(list(TOWNS), dtype=object)
NAMES = np.array(list(TOWNS.values()), dtype=object)


def names_in(text: str | None, **more) -> list[str]:
    return [TOWNS[IDS[row]] for row in resolve_names([text], NAMES, IDS, **more).members[0]]


def problems(found: Resolved) -> list[tuple[str, str, str]]:
    return list(found.problems[["text", "problem", "candidates"]].itertuples(index=False, name=None))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kalmthout-Essen, Wuustwezel en Brasschaat", ["Kalmthout", "Essen", "Wuustwezel", "Brasschaat"]),
        ("Sint-Laureins – Essen — De Pinte", ["Sint-Laureins", "Essen", "De Pinte"]),
        ("sint laureins; ESSEN", ["Sint-Laureins", "Essen"]),
        ("Essen -Kalmthout- Tielt- Winge", ["Essen", "Kalmthout", "Tielt-Winge"]),
        ("Tielt & Tielt-Winge + Essen / Brasschaat", ["Tielt", "Tielt-Winge", "Essen", "Brasschaat"]),
        ("de gemeenten Essen en Tielt", ["Essen", "Tielt"]),
        ("\u2019s Gravenbrakel en Ville-en-Hesbaye en Liege", ["'s-Gravenbrakel", "Ville-en-Hesbaye", "Liège"]),
        ("Lie\u0300ge", ["Liège"]),
        ("Essen Tielt", ["Essen", "Tielt"]),
        ("Essen\nTielt|Brasschaat", ["Essen", "Tielt", "Brasschaat"]),
    ],
)
def test_names_are_found_in_free_text(text: str, names: list[str]) -> None:
    found = resolve_names([text], NAMES, IDS)

    assert [TOWNS[IDS[row]] for row in found.members[0]] == names
    assert problems(found) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Esen", ("Esen", "unknown", "Essen (02)")),
        ("Braschaat - Tielt", ("Braschaat", "unknown", "Brasschaat (04)")),
        ("OCMW Essen", ("OCMW Essen", "ambiguous", "Essen (02)")),
        ("Essen (provincie) - Tielt", ("Essen (provincie)", "ambiguous", "Essen (02)")),
        ("Essen-Haven", ("Essen-Haven", "ambiguous", "Essen (02)")),
        ("Noord-Limburg en Tielt", ("Noord-Limburg", "unknown", "")),
        ("Winge", ("Winge", "unknown", "Tielt-Winge (07)")),
        ("Essen, Tielt, ESSEN", ("ESSEN", "duplicate", "")),
        ("", ("", "empty", "")),
        (None, ("", "empty", "")),
        (" ; , ", ("", "empty", "")),
        ("???", ("???", "unknown", "")),
    ],
)
def test_what_is_no_name_is_listed_and_never_guessed(text: str | None, expected: tuple[str, str, str]) -> None:
    found = resolve_names([text], NAMES, IDS)

    assert problems(found) == [expected]
    assert not set(found.members[0]) - {IDS.tolist().index("02"), IDS.tolist().index("06")}


def test_a_name_that_two_municipalities_have_is_ambiguous() -> None:
    found = resolve_names(["Halle"], np.array(["Halle", "Halle"], object), np.array(["1", "2"], object))

    assert found.members[0] == []
    assert problems(found) == [("Halle", "ambiguous", "Halle (1); Halle (2)")]


def test_a_code_beside_such_a_name_settles_it() -> None:
    gazetteer = Gazetteer(np.array(["1001", "1002"], object), np.array(["Halle", "Halle"], object))

    found = resolve_members([["Halle (1002)", "1001 Halle"]], gazetteer)

    assert found.members[0] == [1, 0]
    assert problems(found) == []


def test_a_code_and_a_name_that_contradict_each_other_are_ambiguous() -> None:
    found = resolve_members([["01 Essen"]], Gazetteer(IDS, NAMES))

    assert found.members[0] == []
    assert problems(found) == [("01 Essen", "ambiguous", "Kalmthout (01); Essen (02)")]


def test_spaced_dashes_between_names_that_also_are_one_name_are_ambiguous() -> None:
    names, ids = np.array(["Bilzen", "Hoeselt", "Bilzen-Hoeselt"], object), np.array(["1", "2", "3"], object)

    assert resolve_names(["Bilzen-Hoeselt"], names, ids).members[0] == [2]
    found = resolve_names(["Bilzen - Hoeselt"], names, ids)
    assert problems(found) == [("Bilzen - Hoeselt", "ambiguous", "Bilzen-Hoeselt (3)")]


def test_former_names_are_replaced_and_said_so() -> None:
    former = {"Essen-Dorp": "02", "Essen-Statie": "02", "Tielt": "01"}

    found = resolve_names(["Essen-Dorp en Essen-Statie - Tielt"], NAMES, IDS, former=former)

    assert [TOWNS[IDS[row]] for row in found.members[0]] == ["Essen", "Tielt"]
    assert problems(found) == [("Essen-Dorp", "merged", "Essen (02)"), ("Essen-Statie", "merged", "Essen (02)")]


def test_codes_keep_their_zeros_and_are_not_guessed() -> None:
    found = resolve_codes([["02", "1", "01", "02", "99999", ""], []], IDS, pseudo_codes=("99999",))

    assert [found.members[0], found.members[1]] == [[1, 0], []]
    assert found.problems.to_dict("list") == {
        "territory": [0, 0, 0, 0, 1],
        "text": ["1", "02", "99999", "", ""],
        "problem": ["unknown", "duplicate", "pseudo_code", "empty", "empty"],
        "action": ["skipped", "counted_once", "skipped", "skipped", "skipped"],
        "candidates": ["01", "", "", "", ""],
    }


def test_no_lists_give_no_members() -> None:
    found = resolve_codes([], IDS)

    assert len(found.members) == 0
    assert list(found.problems.columns) == ["territory", "text", "problem", "action", "candidates"]


def test_lists_are_split_at_separators_and_empty_entries_left_out() -> None:
    assert split_members(" 01;02 ,, 03|04\r\n05 ") == ["01", "02", "03", "04", "05"]
    assert split_members(None) == []


def test_case_accents_and_dashes_do_not_count() -> None:
    assert normalise("SINT–LAURÉINS") == normalise("Sint-Laureins") == "sint laureins"


def test_it_stops_when_the_user_asks() -> None:
    class Impatient:
        def report(self, fraction: float) -> None:
            pass

        def is_cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        resolve_members([["01"]], Gazetteer(IDS), progress=Impatient())


# All that the free text of 2018 says and that is no municipality of Flanders or Brussels: slips of the pen, Walloon
# municipalities (Komen, Mont-de-l'Enclus, Celles), provinces and areas. "Mortsel" stands twice in one list.
FAILURES_2018 = {
    "Heusen-Zolder": ("unknown", "Heusden-Zolder (71070)", 3),
    "Kappelen": ("unknown", "Kapellen (11023)", 1),
    "Zwijdrecht": ("unknown", "Zwijndrecht (11056)", 1),
    "Komen": ("unknown", "", 1),
    "Mont-de-l'Enclus": ("unknown", "", 1),
    "Celles": ("unknown", "Schelle (11038)", 1),
    "Kempen": ("unknown", "", 1),
    "Limburg": ("unknown", "", 1),
    "Noord-Limburg": ("unknown", "", 1),
    "Antwerpen (Provincie)": ("ambiguous", "Antwerpen (11002)", 1),
}


def test_free_text_of_2018_is_resolved_but_for_these_failures(shared_data) -> None:
    geopandas = pytest.importorskip("geopandas")
    path = shared_data / "flanders-municipalities/municipalities_2018_2024_2025.gpkg"
    municipalities = geopandas.read_file(path, layer="gemeente2018", ignore_geometry=True)
    with (shared_data / "flanders-partnerships/werkingsgebied_text_2018.csv").open(encoding="utf-8") as file:
        texts = [row["werkingsgebied_tekst"] for row in csv.DictReader(file)]

    found = resolve_names(
        texts, municipalities["naam"].to_numpy(object), municipalities["nis"].astype(str).to_numpy(object)
    )

    failures = found.problems[found.problems["problem"] != "duplicate"]
    assert {
        text: (rows["problem"].iloc[0], rows["candidates"].iloc[0], len(rows))
        for text, rows in failures.groupby("text")
    } == FAILURES_2018
    assert found.problems.loc[found.problems["problem"] == "duplicate", "text"].tolist() == ["Mortsel"]
    resolved = int(found.members.sizes.sum()) + 1
    assert len(texts) == 89
    assert resolved == 1922
    assert resolved / (resolved + len(failures)) > 0.95
