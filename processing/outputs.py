"""Outputs looked at before anything is written: none may take the place of a register, of an input, or of another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    NULL,
    QgsDataProvider,
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProperty,
    QgsProviderRegistry,
)

from ..regioalign_plugin.translation import tr

_PROVIDER = re.compile(r"(\w{3,}):(.*)", re.DOTALL)
_FILE_PROVIDERS = frozenset({"ogr", "spatialite"})
_DEFAULT_SUFFIX = ".gpkg"
_LAYER_KINDS = frozenset({"source", "vector", "layer", "multilayer"})


@dataclass(frozen=True)
class Target:
    """
    Where an output goes.

    Parameters
    ----------
    path
        The file.
    table
        The table that is put into it; "" where the whole file is replaced.
    """

    path: Path
    table: str = ""


def refuse_outputs(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """
    Refuse outputs that would overwrite what must stay, before anything is written.

    Parameters
    ----------
    algorithm
        Whose outputs they are.
    parameters, context
        As Processing gave them.

    Raises
    ------
    QgsProcessingException
        Where an output lies in a register, takes the place of an input, or that of another output.
    """
    targets = list(targets_of(algorithm, parameters, context))
    if not targets:
        return
    for key, target in targets:
        refuse_register(key, target.path)
    inputs = list(_inputs(algorithm, parameters, context))
    for key, target in targets:
        for name, source in inputs:
            if _takes_place(target, source):
                text = tr("{key} would overwrite {file}, the input {name}. Give {key} another file.")
                raise QgsProcessingException(text.format(key=key, file=target.path, name=name))
    _refuse_common(targets)


def refuse_register(key: str, path: Path) -> None:
    """
    Refuse a file for an output if it is a register.

    Parameters
    ----------
    key
        Key of the output.
    path
        A file, which need not be there.

    Raises
    ------
    QgsProcessingException
        Where it is a register, or nobody can tell: what it holds cannot be made again.
    """
    from ..regioalign_plugin.messages import register_text
    from ..regioalign_plugin.register.file import FileState, state_of

    if not _is_file(path):
        return
    state, error = state_of(path)
    if state in (FileState.MISSING, FileState.FOREIGN):
        return
    if error is not None and state in (FileState.BUSY, FileState.UNREADABLE):
        raise QgsProcessingException(f"{key}: {register_text(error)}")
    text = tr(
        "{key} names the file {file}, which is a register: outputs are never written into a register or in its place. "
        "Give {key} another file."
    )
    raise QgsProcessingException(text.format(key=key, file=path))


def targets_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Iterator[tuple[str, Target]]:
    """
    Give the files that the outputs of an algorithm go to, by their keys; folders are none.

    Parameters
    ----------
    algorithm
        Whose outputs they are.
    parameters, context
        As Processing gave them.
    """
    for definition in algorithm.parameterDefinitions():
        if definition.isDestination() and not isinstance(definition, QgsProcessingParameterFolderDestination):
            text = _destination(parameters.get(definition.name()), context)
            is_sink = isinstance(definition, QgsProcessingParameterFeatureSink)
            for target in _meanings(text, is_sink=is_sink):
                yield definition.name(), target


def _destination(value: Any, context: QgsProcessingContext) -> str:
    """Give the text of a destination; "" where there is none."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value, _ = value.valueAsString(context.expressionContext())
    return "" if value is None or value == NULL else str(value).strip()


def _meanings(text: str, *, is_sink: bool) -> Iterator[Target]:
    """Give the file that a destination means; of several that it could mean, those that are there."""
    match = _PROVIDER.fullmatch(text)
    if not text or text == "TEMPORARY_OUTPUT":
        return
    if match is not None and not _is_file(Path(text)):
        uri = QgsDataSourceUri(match[2])
        if match[1] in _FILE_PROVIDERS and uri.database():
            yield Target(Path(uri.database()), uri.table())
        return
    bare = text.partition("|")[0]
    # To a name without a format QGIS adds one.
    names = [text, bare, bare + _DEFAULT_SUFFIX] if is_sink else [text]
    found = [Target(path) for path in dict.fromkeys(map(Path, names)) if _is_file(path)]
    yield from found or [Target(Path(bare))]


def _inputs(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Iterator[tuple[str, Target]]:
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if definition.isDestination() or parameters.get(name) in (None, ""):
            continue
        for target in _input_targets(algorithm, definition, parameters, context):
            yield name, target


def _input_targets(
    algorithm: QgsProcessingAlgorithm,
    definition: QgsProcessingParameterDefinition,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> Iterator[Target]:
    name = definition.name()
    if definition.type() in _LAYER_KINDS:
        given = parameters[name]
        if isinstance(given, QgsProcessingFeatureSourceDefinition):
            given = given.source  # the list of layers does not look inside
        for layer in algorithm.parameterAsLayerList({name: given}, name, context):
            parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
            if parts.get("path"):
                yield Target(Path(str(parts["path"])), str(parts.get("layerName") or _only_table(layer)))
    elif isinstance(definition, QgsProcessingParameterFile):
        text = algorithm.parameterAsString(parameters, name, context)
        yield Target(Path(text.partition("|")[0]).expanduser())


def _only_table(layer: QgsMapLayer) -> str:
    """Give the table of a layer whose source names the file alone."""
    listed = layer.dataProvider().subLayers()
    parts = listed[0].split(QgsDataProvider.sublayerSeparator()) if listed else []
    return str(parts[1]) if len(parts) > 1 else ""


def _takes_place(target: Target, source: Target) -> bool:
    """Tell whether an output removes an input: the file, or the very table in it."""
    if not _is_same(target.path, source.path):
        return False
    return not target.table or not source.table or target.table.casefold() == source.table.casefold()


def _refuse_common(targets: list[tuple[str, Target]]) -> None:
    """Refuse outputs of which one would take the place of the other; tables of one file have names of their own."""
    for row, (key, target) in enumerate(targets):
        for other, earlier in targets[:row]:
            if other != key and _takes_place(target, earlier):
                text = tr("{key} and {other} would overwrite each other in {file}. Give each its own file.")
                raise QgsProcessingException(text.format(key=other, other=key, file=target.path))


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        pass
    try:
        return one.resolve() == other.resolve()
    except (OSError, ValueError, RuntimeError):
        return one == other


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
