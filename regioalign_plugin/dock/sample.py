"""The sample as a register: its police zones and associations, assessed in a new folder of their own."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

from ..identity import resource
from ..translation import tr
from .algorithm_chain import Link, Values, passed_on
from .new_register import FILE_NAME
from .review_chain import review_links

MERGE = "native:mergevectorlayers"
RULE_SET = "regiodecreet-2023"


def sample_layer(name: str) -> str:
    """Give the source of a layer of the sample."""
    return f"{resource('sample/regioalign-sample.gpkg')}|layername={name}"


def sample_register() -> Path:
    """Make a folder for the register of the sample, beside the project's other temporary files."""
    return Path(tempfile.mkdtemp(prefix="regioalign-sample-")) / FILE_NAME


def sample_links(register: Path) -> tuple[Link, ...]:
    """Give the algorithms that make the register of the sample."""
    regions = {"REGIONS": sample_layer("reference_regions"), "REGION_ID_FIELD": "id", "REGION_NAME_FIELD": "name"}
    merge: Values = {
        "LAYERS": [sample_layer("police_zones"), sample_layer("associations")],
        "CRS": None,
        "OUTPUT": passed_on("sample"),
    }
    fields = {
        **regions,
        "ID_FIELD": "id",
        "NAME_FIELD": "name",
        "SECTOR_FIELD": "sector",
        "LEGAL_FORM_FIELD": "legal_form",
        "MUNICIPALITIES": sample_layer("municipalities"),
        "MUNICIPALITY_ID_FIELD": "nis",
        "MUNICIPALITY_NAME_FIELD": "name",
        "RULE_SET": RULE_SET,
    }

    def assess(results: Mapping[str, Values]) -> Values:
        return {**fields, "INPUT": results["merge"]["OUTPUT"]}

    update = {
        **regions,
        "RULE_SET": RULE_SET,
        "REFERENCE_SET": tr("Reference regions 2025 (sample)"),
        "RUN_NOTE": tr("The sample: a schematic map, not real borders"),
    }
    return (
        Link(MERGE, tr("Reading the sample"), lambda _results: merge, "merge"),
        *review_links(register, assess, update, has_municipalities=True),
    )
