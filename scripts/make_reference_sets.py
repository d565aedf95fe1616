"""Make the shipped tables of municipalities, mergers and reference sets from public data: facts, no geometry."""

from __future__ import annotations

import argparse
import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
CODE_COLUMNS = ("code", "name", "valid_from", "valid_to")
MERGER_COLUMNS = ("old", "old_name", "new", "new_name", "date")
SET_COLUMNS = (
    "municipality_id",
    "municipality_name",
    "region_id",
    "region_name",
    "set_id",
    "valid_from",
    "valid_to",
    "delimited",
)
ZWIJNDRECHT = "11056"
MISSPELT = {"Basogne": "Bastogne"}
PROVINCES = {"20001", "20002"}
LIMBURG_PROVINCE = ("70000", "Provincie Limburg")

Row = dict[str, str]
Members = dict[str, tuple[str, str]]  # code of a municipality -> its name, name of its region


def read(path: Path) -> list[Row]:
    """Read a table."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a table, sorted by its first column, with plain line ends."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(sorted(rows))


def make_mergers(data: Path) -> list[Row]:
    """Write the mergers of both dates; give all of them."""
    every = []
    for year in ("2019", "2025"):
        rows = read(data / "flanders-mergers" / f"mergers_{year}.csv")
        for row in rows:
            row["old_name"] = MISSPELT.get(row["old_name"], row["old_name"])
        facts = [(r["old_nis"], r["old_name"], r["new_nis"], r["new_name"], r["date"]) for r in rows]
        write(RESOURCES / "municipalities" / f"mergers_{year}.csv", MERGER_COLUMNS, facts)
        every += rows
    return every


def municipal(rows: list[Row]) -> dict[str, str]:
    """Take the municipalities of a list of REFNIS codes; regions, districts and most provinces end in 000."""
    return {
        row["nis"]: row["naam_nl"] for row in rows if not row["nis"].endswith("000") and row["nis"] not in PROVINCES
    }


def make_codes(data: Path, mergers: list[Row]) -> None:
    """Write from when to when each code of a Belgian municipality is valid, as far as the mergers tell."""
    names: dict[str, str] = {row["old_nis"]: row["old_name"] for row in mergers}
    for year in ("2019", "2025"):
        names.update(municipal(read(data / "flanders-mergers" / f"refnis{year}.csv")))
    stays = {row["old_nis"] for row in mergers if row["old_nis"] == row["new_nis"]}
    starts = {row["new_nis"]: row["date"] for row in mergers if row["new_nis"] not in stays}
    last_day = {"2019-01-01": "2018-12-31", "2025-01-01": "2024-12-31"}
    ends = {row["old_nis"]: last_day[row["date"]] for row in mergers if row["old_nis"] not in stays}
    rows = [(code, name, starts.get(code, ""), ends.get(code, "")) for code, name in names.items()]
    write(RESOURCES / "municipalities" / "codes_belgium.csv", CODE_COLUMNS, rows)


def make_sets(data: Path) -> None:
    """Write the tables of the reference sets."""
    folder = data / "flanders-regions" / "memberships"
    now = [row for row in read(folder / "gemeente2025_refreg.csv") if not row["nis"].startswith("9999")]
    region_ids = {row["naam"]: row["code"] for row in now} | {"Regio Oostende": "REFREG09"}
    february = {
        row["nis"]: (row["gemeente"], row["naam"]) for row in read(folder / "gemeente2024_refreg_lblod2022.csv")
    }
    december = {
        code: (name, "Middenkust" if region == "Regio Oostende" else region)
        for code, (name, region) in february.items()
    }
    december[ZWIJNDRECHT] = (december[ZWIJNDRECHT][0], "Waasland")
    present = {row["nis"]: (row["gemeente"], row["naam"]) for row in now}
    write_set("flanders-2021-03", "2021-03-12", "2022-02-03", february, region_ids, undecided="Limburg")
    write_set("flanders-2022-02", "2022-02-04", "2022-11-30", february, region_ids)
    write_set("flanders-2022-12", "2022-12-01", "2024-12-31", december, region_ids)
    write_set("flanders-2025", "2025-01-01", "", present, region_ids)


def write_set(
    set_id: str, start: str, end: str, members: Members, region_ids: dict[str, str], undecided: str = ""
) -> None:
    """Write one set; the region `undecided` becomes its province, not delimited."""
    rows = []
    for code, (name, region) in members.items():
        is_open = region == undecided
        region_id, label = LIMBURG_PROVINCE if is_open else (region_ids[region], region)
        rows.append((code, name, region_id, label, set_id, start, end, "false" if is_open else "true"))
    write(RESOURCES / "reference_sets" / f"{set_id}.csv", SET_COLUMNS, rows)


def main() -> None:
    """Make all tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the public data")
    data = parser.parse_args().data
    make_codes(data, make_mergers(data))
    make_sets(data)


if __name__ == "__main__":
    main()
