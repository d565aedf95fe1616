"""Which ground is suggested for real partnerships that straddle, each judged by hand: a wrong one is worse than none.

The sectors of the associations are not in the public tables; they are given here by hand, from their names and what
they are known for. All landscape layers take part, also districts of foresters and nature managers that are no natural
facts; their borders are simplified to 25 m, which changes no suggestion and saves most of the time.
"""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest
import shapely

from regioalign.regioalign_plugin.alignment.assessment import assess
from regioalign.regioalign_plugin.alignment.layers import Landscape, Municipalities, Parameters, Regions
from regioalign.regioalign_plugin.explanation.categories import evidence_of, suggest
from regioalign.regioalign_plugin.explanation.rule_set_files import find_rule_set
from regioalign.tests.alignment.checks import array, regions_of, territories_of
from regioalign.tests.alignment.layers import read, shapes_of, texts_of

DECREE = find_rule_set("regiodecreet-2023")
REGIONS = "flanders-regions/regions.gpkg"
MUNICIPALITIES = "flanders-municipalities/municipalities_2018_2024_2025.gpkg"
MEMBERS = "flanders-partnerships/partnership_members_2023.csv"
NAMES = "flanders-partnerships/partnerships_2023.csv"
LANDSCAPE = "flanders-landscape/landscape.gpkg.zip"
LAYERS = {
    "bekken": "bekken",
    "natura2000_habitat_2025": "gebcode",
    "natura2000_bird_2025": "na2000code",
    "boswachterij": "id",
    "anb_beheerregio": "NAAM",
    "faunabeheerzone": "Code",
}

BY_SECTOR = {
    "Energiedistributie": [
        "Fluvius OV",
        "Fluvius West",
        "Fluvius Limburg",
        "Fluvius Antwerpen",
        "PBE",
        "IMEA",
        "Gaselwest",
        "Imewo",
        "Intergem",
        "Iveka",
        "Iverlek",
    ],
    "Aardgasdistributie": ["INTERGAS"],
    "Drinkwater": ["TMVW", "Pidpa", "Water-link", "Intercommunale Watermaatschappij-IWM", "IWVB", "IMWV"],
    "Riolering": ["Riobra"],
    "Kabeltelevisie": ["Inter-Media", "INTEGAN"],
    "Crematoria": ["Pontes", "Westlede", "Havicrem", "Psilon"],
    "ICT": ["Cipal", "Digipolis"],
    "Landschapspark": ["IGS Scheldelandschapspark"],
    "Streekontwikkeling": [
        "Veneco",
        "SOLVA",
        "Haviland",
        "IOK",
        "WVI",
        "Interwaas",
        "DDS",
        "IGEAN Dienstverlening",
    ],
    "Afval": [
        "Imog",
        "Ibogem",
        "MIROM Roeselare",
        "IVIO",
        "IDM",
        "IVBO",
        "Limburg.net",
        "ISVAG",
        "Verko",
        "Hooge Maey",
        "ILvA",
        "IOK Afvalbeheer",
        "IGEAN Milieu en Veiligheid",
    ],
    "Financiering": ["FINGEM", "IKA", "FIGGA", "Finiwo", "Finilek", "FINEA"],
    "Ondersteunende diensten": ["TMVS"],
    "Havengebied": ["Maatschappij Linkerscheldeoever"],
}
SECTOR_OF = {name: sector for sector, names in BY_SECTOR.items() for name in names}

# Piped utilities, crematoria and IT over several regions, larger than the median region; a landscape park in the valley
# of the Schelde. Not: utilities that are smaller (IMEA, IWM, Water-link, INTEGAN, IWVB, INTERGAS), IT of two members.
ASSOCIATIONS = {
    "scale_driven": {
        "Cipal",
        "Fluvius Antwerpen",
        "Fluvius Limburg",
        "Fluvius OV",
        "Fluvius West",
        "Gaselwest",
        "Havicrem",
        "IMWV",
        "Imewo",
        "Inter-Media",
        "Intergem",
        "Iveka",
        "Iverlek",
        "PBE",
        "Pidpa",
        "Pontes",
        "Psilon",
        "Riobra",
        "TMVW",
        "Westlede",
    },
    "landscape": {"IGS Scheldelandschapspark"},
}


@pytest.fixture(scope="module")
def frame(shared_data):
    known = {}

    def of(layer, path=REGIONS):
        if (path, layer) not in known:
            known[path, layer] = read(shared_data / path, layer)
        return known[path, layer]

    return of


@pytest.fixture(scope="module")
def landscape(frame):
    parts = {layer: frame(layer, LANDSCAPE).dissolve(key, as_index=False) for layer, key in LAYERS.items()}
    return Landscape(
        array(name for layer, part in parts.items() for name in texts_of(part, LAYERS[layer])),
        array(shape for part in parts.values() for shape in shapely.simplify(shapes_of(part), 25.0)),
        array(layer for layer, part in parts.items() for _ in range(len(part))),
    )


@pytest.fixture(scope="module")
def suggested(landscape):
    """Give the names by suggested ground, None for those that need one and get none."""

    def of(territories, regions, municipalities, sectors=None):
        given = array("" if sectors is None else sectors.get(name, "") for name in territories.names)
        limits = Parameters(
            conforming=frozenset(DECREE.conforming), border_distance_m=DECREE.parameters.border_distance_m
        )
        found = assess(replace(territories, sectors=given), regions, municipalities, landscape, limits)
        names: dict[str | None, set[str]] = {}
        for row in found.evidence.assign(name=territories.names, conforms=found.findings["conforms"]).to_dict(
            "records"
        ):
            if row["conforms"] is False:
                names.setdefault(suggest(evidence_of(row), DECREE).category, set()).add(row["name"])
        return names

    return of


def municipalities_of(frame):
    return Municipalities(texts_of(frame, "nis"), texts_of(frame, "naam"), shapes_of(frame))


def layer_of(frame, key):
    kept = frame[frame[key].notna()].reset_index(drop=True)
    names = texts_of(kept, "naam" if "naam" in kept else key)
    return territories_of(shapes_of(kept), ids=list(texts_of(kept, key)), names=list(names))


@pytest.fixture(scope="module")
def associations(shared_data, frame):
    """The 100 associations of 2023, dissolved from their members."""
    shape = dict(
        zip(texts_of(frame("gemeente2024", MUNICIPALITIES), "nis"), shapes_of(frame("gemeente2024", MUNICIPALITIES)))
    )
    members = pd.read_csv(shared_data / MEMBERS, dtype=str).groupby("igs_kbo")["nis_2019"].unique()
    names = pd.read_csv(shared_data / NAMES, dtype=str).set_index("igs_kbo")["igs_naam"]
    shapes = [shapely.coverage_union_all([shape[nis] for nis in group]) for group in members]
    return territories_of(shapes, ids=list(members.index), names=[names[key] for key in members.index])


@pytest.fixture(scope="module")
def regions_on(plugin_root, frame):
    """The reference regions of a date, dissolved from their table."""

    def of(set_id):
        shape = dict(
            zip(
                texts_of(frame("gemeente2024", MUNICIPALITIES), "nis"), shapes_of(frame("gemeente2024", MUNICIPALITIES))
            )
        )
        table = pd.read_csv(plugin_root / f"resources/reference_sets/{set_id}.csv", dtype=str)
        groups = table.groupby("region_name")["municipality_id"]
        return regions_of(
            [shapely.coverage_union_all([shape[nis] for nis in group]) for _, group in groups],
            [name for name, _ in groups],
        )

    return of


@pytest.fixture(scope="module")
def refreg(frame):
    regions = frame("refreg")
    return Regions(
        texts_of(regions, "refreg"), texts_of(regions, "naam"), shapes_of(regions), shapely.area(shapes_of(regions)) > 0
    )


def test_associations_get_the_grounds_that_a_person_would_give(suggested, associations, regions_on, frame):
    found = suggested(
        associations,
        regions_on("flanders-2022-12"),
        municipalities_of(frame("gemeente2024", MUNICIPALITIES)),
        SECTOR_OF,
    )

    assert {ground: names for ground, names in found.items() if ground} == ASSOCIATIONS
    assert sum(len(names) for names in found.values()) == 59


def test_without_a_sector_nothing_is_suggested_for_associations(suggested, associations, regions_on, frame):
    """Two of them, of Beveren and its neighbours, are much like a district of foresters that is Beveren alone."""
    regions = regions_on("flanders-2022-02")

    found = suggested(associations, regions, municipalities_of(frame("gemeente2024", MUNICIPALITIES)))

    assert set(found) == {None}


def test_small_police_zones_and_housing_partnerships_are_close_to_people_and_transport_regions_are_not(
    suggested, refreg, frame
):
    sector_of = {"politiezone": "Politie", "igs": "Lokaal woonbeleid", "vervoerregio": "Vervoerregio"}
    layers = [layer_of(frame("woon_igs" if key == "igs" else key), key) for key in sector_of]
    names = [name for layer in layers for name in layer.names]
    territories = territories_of([shape for layer in layers for shape in layer.geometries], names=names)
    sectors = {name: sector for layer, sector in zip(layers, sector_of.values()) for name in layer.names}

    found = suggested(territories, refreg, municipalities_of(frame("gemeente2025", MUNICIPALITIES)), sectors)

    none = found.pop(None)
    assert {name for name in none if "(Verv.)" not in name} == {
        "PZ Arro Ieper",  # ten municipalities
        "Kempens Woonplatform Zuid Centraal",  # seven
        "Geen IGS",  # all that are in none
    }
    assert len(none) == 3 + 8
    assert {ground: len(of_it) for ground, of_it in found.items()} == {"small_operational": 6 + 5}


def test_every_basin_is_landscape_without_a_sector(suggested, refreg, frame):
    found = suggested(
        layer_of(frame("bekken", LANDSCAPE), "bekken"), refreg, municipalities_of(frame("gemeente2025", MUNICIPALITIES))
    )

    assert set(found) == {"landscape"}
    assert len(found["landscape"]) == 11
