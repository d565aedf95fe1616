"""The main job as QGIS runs it: tiny layers in memory, the algorithm from the registry, and what it said and wrote."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsFeatureSource,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from regioalign import classFactory

LAMBERT = "EPSG:31370"


class Log(QgsProcessingFeedback):
    """Keeps what an algorithm says."""

    def __init__(self) -> None:
        super().__init__(False)
        self.told: list[str] = []
        self.warnings: list[str] = []
        self.errors: list[str] = []

    def pushInfo(self, text: str) -> None:
        self.told.append(text)

    def pushWarning(self, text: str) -> None:
        self.warnings.append(text)

    def reportError(self, text: str, fatalError: bool = False) -> None:  # noqa: N803
        self.errors.append(text)


@dataclass
class Run:
    """The outcome of a run."""

    ok: bool
    results: dict[str, Any]
    log: Log
    context: QgsProcessingContext = field(repr=False)

    @property
    def error(self) -> str:
        """What the algorithm refused, in words."""
        assert not self.ok
        return " ".join(self.log.errors)

    @property
    def warning(self) -> str:
        return "\n".join(self.log.warnings)

    def layer(self, key: str = "OUTPUT") -> QgsVectorLayer:
        layer = self.context.getMapLayer(self.results[key])
        assert layer is not None
        return layer

    def rows(self, key: str = "OUTPUT") -> list[dict[str, Any]]:
        """Give the rows of an output, NULL as None."""
        assert self.ok, self.log.errors
        names = self.layer(key).fields().names()
        return [
            {name: feature[name] if feature[name] else _plain(feature[name]) for name in names}
            for feature in self.layer(key).getFeatures()
        ]

    def classes(self) -> dict[str, str]:
        return {row["partnership_id"]: row["class"] for row in self.rows()}


def _plain(value: Any) -> Any:
    is_null = getattr(value, "isNull", None)
    return None if is_null and is_null() else value


@pytest.fixture(scope="module")
def algorithm(qgis_processing: None) -> Iterator[QgsProcessingAlgorithm]:
    """`regioalign:assessalignment`, as the registry has it; gone again before the tests of loading the plugin."""
    plugin = classFactory(None)
    plugin.initProcessing()
    yield QgsApplication.processingRegistry().algorithmById("regioalign:assessalignment")
    plugin.unload()


MakeLayer = Callable[..., QgsVectorLayer]


@pytest.fixture
def make_layer() -> Iterator[MakeLayer]:
    """Make a layer in memory from rows of a WKT (or None) and its attributes; they live as long as the test."""
    made: list[QgsVectorLayer] = []

    def make(
        rows: Sequence[Sequence[Any]],
        *,
        name: str = "areas",
        fields: str = "field=id:string&field=name:string&field=sector:string",
        crs: str = LAMBERT,
        kind: str = "MultiPolygon",
    ) -> QgsVectorLayer:
        layer = QgsVectorLayer(f"{kind}?crs={crs}&{fields}", name, "memory")
        if not crs:
            layer.setCrs(layer.crs().__class__())
        features = []
        for wkt, *values in rows:
            feature = QgsFeature(layer.fields())
            feature.setAttributes([*values, *[None] * (layer.fields().count() - len(values))])
            if wkt is not None:
                feature.setGeometry(wkt if isinstance(wkt, QgsGeometry) else QgsGeometry.fromWkt(wkt))
            features.append(feature)
        added, _ = layer.dataProvider().addFeatures(features)
        assert added
        layer.updateExtents()
        made.append(layer)
        QgsProject.instance().addMapLayer(layer, False)
        return layer

    yield make
    QgsProject.instance().clear()


@pytest.fixture
def assess(algorithm: QgsProcessingAlgorithm) -> Callable[..., Run]:
    """Run the algorithm; ids are in the field `id`, names in `name`, all outputs go to memory."""

    def run(territories: QgsFeatureSource | str, regions: QgsFeatureSource | str, **more: Any) -> Run:
        log = more.pop("log", None) or Log()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        parameters = {
            "INPUT": territories,
            "ID_FIELD": "id",
            "REGIONS": regions,
            "REGION_ID_FIELD": "id",
            "OUTPUT": "memory:",
            "OVERLAPS": "memory:",
            "PIECES": "memory:",
            **more,
        }
        results, ok = algorithm.run(parameters, context, log)
        return Run(ok, results, log, context)

    return run


def box(west: float, south: float, east: float, north: float) -> str:
    """Give a rectangle as WKT; edges in kilometres around a point in the middle of Flanders."""
    x = [150_000 + 1000 * value for value in (west, east)]
    y = [180_000 + 1000 * value for value in (south, north)]
    ring = f"{x[0]} {y[0]},{x[1]} {y[0]},{x[1]} {y[1]},{x[0]} {y[1]},{x[0]} {y[0]}"
    return f"MULTIPOLYGON((({ring})))"


@pytest.fixture
def boxes() -> Callable[[float, float, float, float], str]:
    return box


@pytest.fixture
def three_regions(make_layer: MakeLayer) -> QgsVectorLayer:
    """Three regions of 10 × 10 km side by side, called A, B and C.

    ::

        +----+----+----+
        | A  | B  | C  |
        +----+----+----+
    """
    rows = [(box(10 * i, 0, 10 * i + 10, 10), code, f"Regio {code}") for i, code in enumerate("ABC")]
    return make_layer(rows, name="refregions")
