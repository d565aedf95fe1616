"""Where rule sets are found: those that ship, by id; those in the user's folders, by id; one in a file, by its path."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from .rulesets import RULE_SET_ID, RuleSet, load_rule_set
from .strict_json import RuleSetError, is_file

SHIPPED_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "rulesets"
MAX_FILES = 200
"""Of a folder; more would make dialogs slow to open."""

_SHOWN = 3


@dataclass(frozen=True)
class RuleSetFile:
    """A file of the user that may hold a rule set.

    Parameters
    ----------
    path
        The file; or a folder that cannot be read, or not to its end.
    rule_set
        What it holds; None where that is no rule set.
    error
        Why it cannot be used; None where it can.
    """

    path: str
    rule_set: RuleSet | None
    error: RuleSetError | None

    @property
    def problem(self) -> str:
        """The error without the path; "" where there is none."""
        return "" if self.error is None else ": ".join(filter(None, (self.error.key, self.error.problem)))

    def usable(self) -> RuleSet:
        """Give the rule set. Raises the `RuleSetError` where it cannot be used."""
        if self.error is not None:
            raise self.error
        assert self.rule_set is not None
        return self.rule_set


def shipped_rule_sets(folder: str | os.PathLike[str] = SHIPPED_FOLDER) -> dict[str, RuleSet]:
    """Read all rule sets of a folder (default: those that ship), by id in alphabetical order.

    Raises `RuleSetError` if one is broken or two have the same id.
    """
    found: dict[str, RuleSet] = {}
    for path in sorted(Path(folder).glob("*.json")):
        rule_set = load_rule_set(path)
        if rule_set.id in found:
            raise RuleSetError(str(path), "id", f"{rule_set.id!r} is used by another file of this folder")
        found[rule_set.id] = rule_set
    return dict(sorted(found.items()))


def shipped_ids() -> list[str]:
    """Give the ids of the rule sets that ship, in alphabetical order, without reading them."""
    return sorted(path.stem for path in SHIPPED_FOLDER.glob("*.json"))


def find_rule_set(id_or_path: str | os.PathLike[str], folders: Iterable[str | os.PathLike[str]] = ()) -> RuleSet:
    """Give a rule set that ships by its id, or else one of the user's folders by its id, or else the one in a file.

    Raises `RuleSetError` if there is none, naming the ids there are and the files that cannot be used; also if the one
    that is meant cannot be used, see `read_rule_set_file` and `rule_set_files`.
    """
    wanted = os.fspath(id_or_path)
    shipped = _shipped(wanted)
    if shipped is not None:
        return shipped
    files = rule_set_files(folders) if RULE_SET_ID.fullmatch(wanted) else ()
    for file in files:
        if file.rule_set is not None and file.rule_set.id == wanted:
            return file.usable()
    if not is_file(wanted):
        raise RuleSetError(wanted, "", _not_found(files))
    return read_rule_set_file(wanted).usable()


def read_rule_set_file(path: str | os.PathLike[str]) -> RuleSetFile:
    """Read a file that the user names.

    With the id of a rule set that ships it can be used only if it is an unchanged copy: a finding names its rule set
    by id.
    """
    file = _read(os.fspath(path))
    is_copy = file.rule_set is not None and file.rule_set == _shipped(file.rule_set.id)
    return file if is_copy else _without_shadow(file)


def rule_set_files(folders: Iterable[str | os.PathLike[str]]) -> tuple[RuleSetFile, ...]:
    """Read the `.json` files of the user's folders, by folder and name; those that cannot be used have an error.

    An id that ships, or that stands in several files, cannot be used. A folder that cannot be read, or that holds more
    than `MAX_FILES` files, has an entry of its own that says so.
    """
    unique = dict.fromkeys(os.fspath(folder) for folder in folders)
    files = [_without_shadow(file) for folder in unique for file in _files_in(folder)]
    paths: dict[str, list[str]] = defaultdict(list)
    for file in files:
        if file.rule_set is not None:
            paths[file.rule_set.id].append(file.path)
    return tuple(_without_twin(file, paths) for file in files)


def _shipped(wanted: str) -> RuleSet | None:
    """Give the rule set that ships with this id."""
    if not RULE_SET_ID.fullmatch(wanted):
        return None
    path = SHIPPED_FOLDER / f"{wanted}.json"
    return load_rule_set(path) if path.is_file() else None


def _not_found(files: Iterable[RuleSetFile]) -> str:
    """Say which rule sets there are, and which files cannot be used: one of them may be meant."""
    shipped = ", ".join(shipped_ids())
    own = ", ".join(file.rule_set.id for file in files if file.rule_set is not None and file.error is None)
    problem = f"is neither a rule set that ships ({shipped}) nor a file that can be read"
    if own:
        problem = f"is neither a rule set that ships ({shipped}), nor one of your folder ({own}), nor a file"
    broken = [str(file.error) for file in files if file.error is not None]
    return "; ".join([problem, *(f"cannot be used: {text}" for text in broken[:_SHOWN])])


def _read(path: str) -> RuleSetFile:
    try:
        return RuleSetFile(path, load_rule_set(path), None)
    except RuleSetError as error:
        return RuleSetFile(path, None, error)


def _files_in(folder: str) -> list[RuleSetFile]:
    try:
        names = sorted(path.name for path in Path(folder).iterdir() if _may_hold_rules(path))
    except (OSError, ValueError) as error:  # ValueError: a null character
        reason = getattr(error, "strerror", None) or error
        return [_refused_folder(folder, f"this folder cannot be read ({reason})")]
    files = [_read(str(Path(folder) / name)) for name in names[:MAX_FILES]]
    if len(names) > MAX_FILES:
        problem = f"this folder holds {len(names)} .json files; only the first {MAX_FILES} by name are read"
        files.append(_refused_folder(folder, problem))
    return files


def _may_hold_rules(path: Path) -> bool:
    """Tell files by their names; macOS writes a ._name.json beside each file of a shared folder."""
    return path.suffix.lower() == ".json" and not path.name.startswith(".")


def _refused_folder(folder: str, problem: str) -> RuleSetFile:
    return RuleSetFile(folder, None, RuleSetError(folder, "", problem))


def _without_shadow(file: RuleSetFile) -> RuleSetFile:
    """Refuse the id of a rule set that ships."""
    if file.rule_set is None or _shipped(file.rule_set.id) is None:
        return file
    problem = f"{file.rule_set.id!r} is the id of a rule set that ships; give yours an id of its own"
    return replace(file, error=RuleSetError(file.path, "id", problem))


def _without_twin(file: RuleSetFile, paths: dict[str, list[str]]) -> RuleSetFile:
    """Refuse an id that several files have: nobody knows which is meant."""
    if file.rule_set is None or file.error is not None or len(paths[file.rule_set.id]) == 1:
        return file
    others = ", ".join(Path(path).name for path in paths[file.rule_set.id] if path != file.path)
    problem = f"{file.rule_set.id!r} is also the id in {others}; each needs an id of its own"
    return replace(file, error=RuleSetError(file.path, "id", problem))
