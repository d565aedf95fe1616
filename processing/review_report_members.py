"""Which municipalities are in which partnership of a register, from a layer of municipalities."""

from __future__ import annotations

import numpy as np
import shapely

from ..regioalign_plugin.alignment.arrays import Geometries
from ..regioalign_plugin.alignment.border_arithmetic import RegionIndex
from ..regioalign_plugin.alignment.layers import Municipalities
from ..regioalign_plugin.alignment.member_overlay import OUTSIDE, MemberRegions
from ..regioalign_plugin.alignment.membership import MunicipalityIndex, find_members
from ..regioalign_plugin.alignment.progress import Progress, Stage
from ..regioalign_plugin.layers.inputs import Plane, municipality_input
from ..regioalign_plugin.layers.reading import read_layer
from ..regioalign_plugin.register.reporting import Overview, RegionShape, read_territories
from ..regioalign_plugin.report.sheet import Member
from .review_report_run import Membership, ReportOptions
from .update_register_run import register_crs

_BATCH = 500


def find_membership(options: ReportOptions, overview: Overview, progress: Progress) -> Membership:
    """
    Find the members of each partnership: the municipalities of which its territory holds at least half.

    Parameters
    ----------
    options
        With a layer of municipalities.
    overview
        What was read of the register.
    progress
        Who watches.

    Raises
    ------
    LayerError
        Where the layer cannot be used.
    ChangedMeanwhile
        Where the register was changed since the overview was read.
    Cancelled
        Where the user stopped.
    """
    layer = options.municipalities
    assert layer is not None
    rows = read_layer(layer, threads=options.threads, progress=Stage(progress, 0.0, 0.3))
    plane = Plane(register_crs(options.register), options.transform_context, options.threads)
    found = municipality_input(rows, plane)
    units = found.municipalities
    index = MunicipalityIndex(units.geometries)
    all_members = _all_members(units, index, overview.regions, options.threads)
    members: dict[str, tuple[Member, ...]] = {"": all_members}
    ids = [row.partnership_id for row in overview.rows]
    for start in range(0, len(ids), _BATCH):
        stage = Stage(progress, 0.4 + 0.6 * start / len(ids), 0.4 + 0.6 * min(start + _BATCH, len(ids)) / len(ids))
        read = read_territories(options.register, ids[start : start + _BATCH], overview.stamp)
        shapes = _geometries([wkb for _, wkb in read])
        held = find_members(shapes, index, threads=options.threads, progress=stage).members
        for place, (key, _) in enumerate(read):
            members[key] = tuple(all_members[row] for row in held[place])
    wkbs = shapely.to_wkb(units.geometries, output_dimension=2)
    shown = {str(key): bytes(wkb) for key, wkb in zip(units.ids, wkbs)}
    return Membership(members, shown, found.notes)


def _geometries(wkbs: list[bytes]) -> Geometries:
    """Read geometries as they were assessed; one that no longer can be read is as good as none."""
    return np.array(shapely.from_wkb(np.array(wkbs, dtype=object), on_invalid="ignore"), dtype=object)


def _all_members(
    units: Municipalities, index: MunicipalityIndex, regions: tuple[RegionShape, ...], threads: int
) -> tuple[Member, ...]:
    """Tell of each municipality which region holds at least half of it."""
    region = np.full(len(units.ids), OUTSIDE)
    if regions:
        shapes = _geometries([one.wkb for one in regions])
        region = MemberRegions.of(index, RegionIndex(shapes), threads=threads).region
    return tuple(
        Member(
            str(key),
            str(name),
            "" if row == OUTSIDE else regions[row].region_id,
            "" if row == OUTSIDE else regions[row].name,
        )
        for key, name, row in zip(units.ids, units.names, region)
    )
