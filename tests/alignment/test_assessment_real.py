"""Published facts about Flanders that geometry alone must give."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely

from regioalign.regioalign_plugin.alignment.assessment import assess
from regioalign.regioalign_plugin.alignment.layers import Landscape, Municipalities, Regions
from regioalign.tests.alignment.checks import array, territories_of
from regioalign.tests.alignment.layers import LAMBERT_72, LAMBERT_2008, read, shapes_of, texts_of

REGIONS = "flanders-regions/regions.gpkg"
MEMBERSHIPS = "flanders-regions/memberships"
MUNICIPALITIES = "flanders-municipalities/municipalities_2018_2024_2025.gpkg"
FINE_MUNICIPALITIES = "flanders-municipalities/municipalities_2019_2024_hires.gpkg"
LANDSCAPE = "flanders-landscape/landscape.gpkg.zip"
INTERWAAS = "0206460639"
PARTNERSHIPS = "flanders-partnerships/partnership_members_2023.csv"
STRADDLES = {"straddles_enlarged", "straddles_minor", "straddles_split"}
# Zones of Brussels: the layers hold them, no region does.
UNJUDGED = {"outside", "not_assessable"}


@pytest.fixture(scope="module")
def frames(shared_data):
    known = {}

    def frame(layer, path=REGIONS):
        if (path, layer) not in known:
            known[path, layer] = read(shared_data / path, layer)
        return known[path, layer]

    return frame


@pytest.fixture(scope="module")
def refreg(frames):
    return as_regions(frames("refreg"), "refreg")


def as_regions(frame, key):
    return Regions(texts_of(frame, key), texts_of(frame, "naam"), shapes_of(frame), np.ones(len(frame), dtype=bool))


def as_territories(frame, key):
    return territories_of(frame.geometry, ids=list(texts_of(frame, key)), names=list(texts_of(frame, "naam")))


def as_municipalities(frame):
    return Municipalities(texts_of(frame, "nis"), texts_of(frame, "naam"), shapes_of(frame))


def classes(territories, regions, **options):
    findings = assess(territories, regions, **options).findings
    return pd.Series(findings["class"].to_numpy(), index=findings["partnership_id"])


def named(findings, wanted):
    return sorted(findings[findings["class"].isin(wanted)]["name"])


def test_seven_police_zones_straddle(frames, refreg):
    found = assess(as_territories(frames("politiezone"), "politiezone"), refreg).findings

    assert len(found[~found["class"].isin(UNJUDGED)]) == 101
    words = " ".join(named(found, STRADDLES)).upper()
    assert len(named(found, STRADDLES)) == 7
    for zone in ("IEPER", "GERAARDSBERGEN", "GRENSLEIE", "HAMME", "KOUTER", "RHODE", "WETTEREN"):
        assert zone in words


def test_of_the_transport_regions_three_coincide_four_lie_within_and_eight_straddle(frames, refreg):
    found = classes(as_territories(frames("vervoerregio"), "vervoerregio"), refreg)

    assert (found == "coincides").sum() == 3
    assert (found == "within").sum() == 4
    assert found.isin(STRADDLES).sum() == 8


def test_four_provinces_are_unions_and_limburg_coincides(frames, refreg):
    found = assess(as_territories(frames("provincie"), "provincie"), refreg).findings

    assert (found["class"] == "union").sum() == 4
    assert "Limburg" in named(found, {"coincides"})[0]
    assert len(named(found, {"coincides"})) == 1


@pytest.mark.parametrize("layer", ["politiezone", "vervoerregio", "provincie", "arrondiss", "woon_igs"])
def test_geometry_gives_the_class_that_member_lists_give(shared_data, frames, refreg, layer):
    key = "igs" if layer == "woon_igs" else layer
    frame = frames(layer)
    frame = frame[frame[key].notna()]

    found = classes(as_territories(frame, key), refreg)

    expected = _classes_by_members(shared_data / MEMBERSHIPS, layer)
    common = found.index.intersection(expected.index)
    assert len(common) >= len(found) - 6  # all but the zones of Brussels
    plain = found[common].replace({"straddles_minor": "straddles", "straddles_split": "straddles"})
    assert plain.to_dict() == expected[common].to_dict()


def _classes_by_members(folder, layer):
    """Classes by counting municipalities, with nothing but sets."""
    tables = [pd.read_csv(folder / f"gemeente2025_{name}.csv", dtype=str) for name in ("refreg", layer)]
    region_of = _flemish(tables[0])
    members = tables[1][tables[1]["nis"].isin(region_of.index)].groupby("code")["nis"].agg(set)
    size = region_of.value_counts()

    def judged(territory):
        counts = region_of[list(territory)].value_counts()
        whole = int((counts == size[counts.index]).sum())
        if len(counts) == 1:
            return "coincides" if whole else "within"
        if whole == len(counts):
            return "union"
        if whole:
            return "straddles_enlarged"
        return "straddles"

    return members.map(judged)


def _flemish(table):
    table = table[~table["code"].str.startswith("9999")]
    return table.set_index("nis")["code"]


@pytest.mark.parametrize("layer", ["politiezone", "vervoerregio", "arrondiss"])
def test_degrees_and_two_lamberts_give_the_same_classes(frames, refreg, layer):
    frame, regions = frames(layer), frames("refreg")
    expected = classes(as_territories(frame, layer), refreg)

    there_and_back = classes(as_territories(frame.to_crs(4326).to_crs(LAMBERT_72), layer), refreg)
    in_2008 = classes(
        as_territories(frame.to_crs(LAMBERT_2008), layer),
        as_regions(regions.to_crs(4326).to_crs(LAMBERT_2008), "refreg"),
    )

    assert there_and_back.equals(expected)
    assert in_2008.equals(expected)


def test_fine_and_simplified_municipalities_differ_by_slivers_only(shared_data, frames):
    fine, plain = read(shared_data / FINE_MUNICIPALITIES), frames("gemeente2024", MUNICIPALITIES)

    found = assess(as_territories(fine, "nis"), as_regions(plain, "nis"), with_pieces=True)

    # The parts of Baarle-Hertog are so small that simplifying them takes a percent of it.
    assert named(found.findings, {"within"}) == ["Baarle-Hertog"]
    assert (found.findings["class"] == "coincides").sum() == 299
    assert (found.findings["main_region_id"] == found.findings["partnership_id"]).all()
    assert len(found.pieces) == 0


def test_partnerships_keep_their_class_on_fine_and_on_simplified_municipalities(shared_data, frames, refreg):
    members = pd.read_csv(shared_data / PARTNERSHIPS, dtype=str)
    fine, plain = read(shared_data / FINE_MUNICIPALITIES), frames("gemeente2024", MUNICIPALITIES)

    found = [classes(_dissolved(members, frame), refreg) for frame in (fine, plain)]

    assert len(found[0]) == 100
    assert found[0].equals(found[1])
    assert found[0].isin(STRADDLES | {"within", "coincides", "union"}).all()


def test_members_are_read_back_from_dissolved_partnerships(shared_data, frames, refreg):
    table = pd.read_csv(shared_data / PARTNERSHIPS, dtype=str)
    plain, fine = frames("gemeente2024", MUNICIPALITIES), read(shared_data / FINE_MUNICIPALITIES)
    expected = table.groupby("igs_kbo")["nis_2019"].nunique()

    for drawn in (plain, fine):
        found = assess(_dissolved(table, drawn), refreg, as_municipalities(plain)).findings

        assert found.set_index("partnership_id")["member_count"].to_dict() == expected.to_dict()


def _dissolved(members, municipalities):
    shape = dict(zip(texts_of(municipalities, "nis"), shapes_of(municipalities)))
    groups = members.groupby("igs_kbo")["nis_2019"].unique()
    unions = [shapely.coverage_union_all([shape[nis] for nis in group]) for group in groups]
    return territories_of(unions, ids=list(groups.index))


def test_river_basins_straddle_and_landscape_explains_them(frames, refreg):
    basins = frames("bekken", LANDSCAPE)
    territories = territories_of(basins.geometry, ids=list(texts_of(basins, "bekken")))

    found = assess(territories, refreg, landscape=Landscape(texts_of(basins, "bekken"), shapes_of(basins)))

    assert found.findings["class"].isin(STRADDLES | {"extends_beyond"}).all()
    assert found.findings["class"].isin(STRADDLES).sum() >= 6
    assert found.evidence["landscape_feature"].tolist() == found.findings["partnership_id"].tolist()
    assert (found.evidence["landscape_jaccard"] > found.evidence["main_region_jaccard"]).all()


def test_no_flemish_municipality_is_in_two_regions(frames, refreg):
    frame = frames("gemeente2025", MUNICIPALITIES)

    found = assess(as_territories(frame, "nis"), refreg, as_municipalities(frame)).findings

    assert (found["class"] == "within").sum() == 285
    assert (found["class"] == "outside").sum() == 19
    assert (found["member_count"] == 1).all()
    assert (found["flags"] == "").all()
    counts = found["main_region"].value_counts()
    assert counts.filter(like="Limburg").tolist() == [38]
    assert counts.filter(like="Kempen").tolist() == [27]


def test_parts_that_touch_in_a_point_need_no_geos(frames, refreg):
    """Those of Baarle-Hertog do, in the middle of everything."""
    frame = frames("gemeente2025", MUNICIPALITIES)

    assert assess(as_territories(frame, "nis"), refreg).exact_by["geos"] == 0


def test_the_reference_regions_themselves_coincide_and_leave_brussels_open(frames, refreg):
    found = assess(as_territories(frames("refreg"), "refreg"), refreg)

    assert set(found.findings["class"]) == {"coincides"}
    assert len(found.gaps) >= 1
    assert found.gaps["area_m2"][0] == pytest.approx(162e6, rel=0.02)


def test_moving_zwijndrecht_makes_interwaas_coincide(shared_data, frames):
    table = pd.read_csv(shared_data / MEMBERSHIPS / "gemeente2024_refreg_lblod2022.csv", dtype=str)
    members = pd.read_csv(shared_data / PARTNERSHIPS, dtype=str)
    members = members[members["igs_kbo"] == INTERWAAS]
    plain = frames("gemeente2024", MUNICIPALITIES)
    shape = dict(zip(texts_of(plain, "nis"), shapes_of(plain)))
    region_of = table.set_index("nis")["naam"]
    moved = region_of.copy()
    moved["11056"] = region_of[region_of.str.contains("Waas")].iloc[0]

    before, after = (_classes_in(members, plain, shape, region) for region in (region_of, moved))

    assert before[INTERWAAS] in STRADDLES
    assert after[INTERWAAS] == "coincides"


def _classes_in(members, plain, shape, region_of):
    groups = region_of.groupby(region_of).groups
    unions = array(shapely.coverage_union_all([shape[nis] for nis in codes]) for codes in groups.values())
    names = array(groups)
    return classes(_dissolved(members, plain), Regions(names, names, unions, np.ones(len(names), dtype=bool)))
