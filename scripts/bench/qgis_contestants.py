"""Contestants inside QGIS: they start from features in memory layers."""

from __future__ import annotations

import itertools
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely
from contestants import Pairs, UnavailableError, our_overlap, plugin_module
from coverage import Case, Geometries
from unions import Union

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
try:
    from qgis.analysis import QgsNativeAlgorithms
    from qgis.core import (
        Qgis,
        QgsApplication,
        QgsFeature,
        QgsFeatureRequest,
        QgsFeatureSink,
        QgsGeometry,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProject,
        QgsVectorLayer,
    )
except ImportError as error:
    raise UnavailableError("QGIS is not installed") from error

URI = "MultiPolygon?crs=EPSG:31370&field=number:integer&field=code:string(10)"
FEATURES_AT_ONCE = 200


@dataclass(frozen=True)
class Layers:
    """A case as memory layers; `number` is the row number."""

    territories: QgsVectorLayer
    regions: QgsVectorLayer
    municipalities: QgsVectorLayer


class Session:
    """QGIS, started once, with the layers of one case."""

    def __init__(self) -> None:
        self._application = QgsApplication([], False)
        self._application.initQgis()
        self.registry = QgsApplication.processingRegistry()
        self.registry.addProvider(QgsNativeAlgorithms(self.registry))
        self._case: Case | None = None
        self._layers: Layers | None = None

    @property
    def version(self) -> str:
        """Version of QGIS."""
        return Qgis.QGIS_VERSION

    def add_our_provider(self) -> None:
        """Add the plugin's algorithms, unless they are there."""
        if self.registry.providerById("regioalign") is None:
            self.registry.addProvider(plugin_provider())

    def layers(self, case: Case) -> Layers:
        """Give the layers of a case, made once."""
        if self._layers is None or self._case is not case:
            self._case = case
            self._layers = Layers(*map(memory_layer, (case.territories, case.regions, case.municipalities)))
        return self._layers

    def process(
        self, algorithm_id: str, parameters: dict[str, object]
    ) -> tuple[dict[str, object], QgsProcessingContext]:
        """Run an algorithm without checks of validity, areas planar; give results and what keeps them alive."""
        algorithm = self.registry.createAlgorithmById(algorithm_id)
        if algorithm is None:
            raise UnavailableError(f"{algorithm_id} is not there")
        context = QgsProcessingContext()
        context.setProject(QgsProject())
        context.setEllipsoid("NONE")
        feedback = QgsProcessingFeedback(False)
        results, is_done = algorithm.run(parameters, context, feedback)
        if not is_done:
            raise RuntimeError(f"{algorithm_id} failed: {feedback.textLog()}")
        return results, context

    def close(self) -> None:
        """Leave QGIS."""
        self._layers = None
        self._application.exitQgis()


def plugin_provider():  # noqa: ANN201 - a QgsProcessingProvider
    """Make the plugin's provider."""
    found = getattr(plugin_module("processing.provider"), "RegioAlignProvider", None)
    if found is None:
        raise UnavailableError("processing.provider.RegioAlignProvider is not there")
    return found()


def memory_layer(geometries: Geometries) -> QgsVectorLayer:
    """Make a memory layer of polygons."""
    layer = QgsVectorLayer(URI, "layer", "memory")
    layer.dataProvider().addFeatures(list(_features(layer, geometries)), QgsFeatureSink.Flag.FastInsert)
    return layer


def _features(layer: QgsVectorLayer, geometries: Geometries) -> Iterator[QgsFeature]:
    for number, wkb in enumerate(map(shapely.to_wkb, geometries)):
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        geometry.convertToMultiType()
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number, f"{number:06d}"])
        feature.setGeometry(geometry)
        yield feature


def each_wkb(layer: QgsVectorLayer) -> Iterator[bytes]:
    """Read the WKB of one feature after the other."""
    request = QgsFeatureRequest().setNoAttributes()
    return (feature.geometry().asWkb().data() for feature in layer.getFeatures(request))


def read_geometries(layer: QgsVectorLayer) -> Geometries:
    """Read a layer in shapely, some features at once so that their WKB is never held as a whole."""
    wkb = each_wkb(layer)
    parts = iter(lambda: list(itertools.islice(wkb, FEATURES_AT_ONCE)), [])
    return np.concatenate([shapely.from_wkb(part) for part in parts])


class ReadWkb:
    """The floor inside QGIS: the territories' WKB read once."""

    key = "wkb"
    label = "floor: WKB read from QGIS features"
    share = 1.0

    def __init__(self, session: Session) -> None:
        self._session = session

    def prepare(self, case: Case) -> None:
        """Make the layers."""
        self._layers = self._session.layers(case)

    def run(self) -> None:
        """Read."""
        for _ in each_wkb(self._layers.territories):
            pass


class OursFromFeatures:
    """The plugin's overlay from QGIS features: WKB, shapely, areas."""

    share = 1.0

    def __init__(self, session: Session, threads: int, with_members: bool = False) -> None:
        self._session = session
        self._threads = threads
        self._with_members = with_members
        self.key = "ours_members_features" if with_members else "ours_features"
        self.label = "ours, and members found, from QGIS features" if with_members else "ours, from QGIS features"

    def prepare(self, case: Case) -> None:
        """Make the layers."""
        self._assess = our_overlap(self._threads, self._with_members)
        self._layers = self._session.layers(case)

    def run(self) -> Pairs:
        """Read and overlay."""
        layers = self._layers
        territories = read_geometries(layers.territories)
        regions = read_geometries(layers.regions)
        municipalities = read_geometries(layers.municipalities) if self._with_members else np.empty(0)
        return self._assess(territories, regions, municipalities)


class NativeIntersection:
    """`native:intersection` in a memory layer, and the areas of its pieces; its lap is without the areas."""

    key = "native_intersection"
    label = "native:intersection + area sums"
    share = 1.0

    def __init__(self, session: Session) -> None:
        self._session = session

    def prepare(self, case: Case) -> None:
        """Make the layers."""
        self._layers = self._session.layers(case)

    def run(self) -> Pairs:
        """Intersect and sum."""
        start = time.perf_counter()
        results, context = self._session.process(
            "native:intersection",
            {
                "INPUT": self._layers.territories,
                "OVERLAY": self._layers.regions,
                "INPUT_FIELDS": ["number"],
                "OVERLAY_FIELDS": ["number"],
                "OVERLAY_FIELDS_PREFIX": "region_",
                "OUTPUT": "memory:",
            },
        )
        written = time.perf_counter() - start
        pieces = context.getMapLayer(results["OUTPUT"])
        rows = [(*feature.attributes(), feature.geometry().area()) for feature in pieces.getFeatures()]
        territory, region, area_m2 = zip(*rows)
        return Pairs(np.array(territory), np.array(region), np.array(area_m2), laps={"pieces": written})


class NativeVectorOverlaps:
    """`native:calculatevectoroverlaps`, which wants a layer per region."""

    key = "native_overlaps"
    label = "native:calculatevectoroverlaps"
    share = 1.0

    def __init__(self, session: Session) -> None:
        self._session = session

    def prepare(self, case: Case) -> None:
        """Make a layer of each region."""
        self._territories = self._session.layers(case).territories
        self._layers = [memory_layer(case.regions[number : number + 1]) for number in range(len(case.regions))]
        for number, layer in enumerate(self._layers):
            layer.setName(f"region{number}")

    def run(self) -> Pairs:
        """Measure."""
        results, context = self._session.process(
            "native:calculatevectoroverlaps",
            {"INPUT": self._territories, "LAYERS": self._layers, "OUTPUT": "memory:"},
        )
        output = context.getMapLayer(results["OUTPUT"])
        names = output.fields().names()
        at = [names.index(f"region{number}_area") for number in range(len(self._layers))]
        rows = np.array([[feature["number"], *(feature[column] for column in at)] for feature in output.getFeatures()])
        row, region = np.nonzero(rows[:, 1:] > 0)
        return Pairs(rows[row, 0].astype(np.int64), region, rows[row, 1 + region])


class WholeAlgorithm:
    """`regioalign:assessalignment` from layers to layers: territories, overlap table and pieces."""

    share = 1.0

    def __init__(self, session: Session, with_members: bool = False) -> None:
        self._session = session
        self._with_members = with_members
        self.key = "algorithm_members" if with_members else "algorithm"
        self.label = "regioalign:assessalignment" + (", with municipalities" if with_members else "")

    def prepare(self, case: Case) -> None:
        """Make the layers and find the algorithm."""
        self._session.add_our_provider()
        if self._session.registry.algorithmById("regioalign:assessalignment") is None:
            raise UnavailableError("regioalign:assessalignment is not there")
        self._layers = self._session.layers(case)

    def run(self) -> Pairs:
        """Assess."""
        parameters = {
            "INPUT": self._layers.territories,
            "ID_FIELD": "code",
            "REGIONS": self._layers.regions,
            "REGION_ID_FIELD": "code",
            "OUTPUT": "memory:",
            "OVERLAPS": "memory:",
            "PIECES": "memory:",
        }
        if self._with_members:
            parameters["MUNICIPALITIES"] = self._layers.municipalities
            parameters["MUNICIPALITY_ID_FIELD"] = "code"
        start = time.perf_counter()
        results, context = self._session.process("regioalign:assessalignment", parameters)
        laps = {"layers": time.perf_counter() - start}
        overlaps = context.getMapLayer(results["OVERLAPS"])
        rows = [
            (int(feature["partnership_id"]), int(feature["region_id"]), feature["area_m2"])
            for feature in overlaps.getFeatures()
        ]
        territory, region, area_m2 = zip(*rows)
        return Pairs(np.array(territory), np.array(region), np.array(area_m2), laps=laps)


class NativeDissolve(Union):
    """`native:dissolve` by partnership, of a layer with a feature per member."""

    key = "native_dissolve"
    label = "native:dissolve"

    def __init__(self, session: Session, every: int) -> None:
        super().__init__(every)
        self._session = session

    def prepare(self, case: Case) -> None:
        """Make the layer; `number` is the partnership."""
        super().prepare(case)
        self._layer = QgsVectorLayer(URI, "members", "memory")
        polygons = case.municipalities[self._rows.municipality]
        features = []
        for number, feature in zip(self._rows.group.tolist(), _features(self._layer, polygons)):
            feature.setAttribute(0, number)
            features.append(feature)
        self._layer.dataProvider().addFeatures(features, QgsFeatureSink.Flag.FastInsert)

    def run(self) -> None:
        """Dissolve."""
        parameters = {"INPUT": self._layer, "FIELD": ["number"], "OUTPUT": "memory:"}
        results, context = self._session.process("native:dissolve", parameters)
        found = sorted(
            (feature.attribute("number"), feature.geometry().area())
            for feature in context.getMapLayer(str(results["OUTPUT"])).getFeatures()
        )
        self.areas = np.array([area for _, area in found])
