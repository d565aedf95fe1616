"""Codes from date to date: the real mergers, kinds of changes, parts of municipalities, and tables that are refused."""

from __future__ import annotations

from datetime import date

import pytest

from regioalign.regioalign_plugin.alignment.mergers import (
    BackwardsError,
    Change,
    CodeSpan,
    CodeState,
    FaultKind,
    Kind,
    MergerRow,
    Mergers,
    MergersError,
    OtherDate,
    Part,
    Recoding,
    codes_of_another_date,
    load_codes,
    load_mergers,
    update_members,
)
from regioalign.tests.alignment.layers import read, texts_of

D2018, D2019, D2024, D2025 = date(2018, 6, 1), date(2019, 1, 1), date(2024, 6, 1), date(2025, 1, 1)


def table(*rows: tuple[str, str, date] | tuple[str, str, date, float]) -> Mergers:
    return Mergers(
        MergerRow(old, new, day, *weight, where=f"row {number}") for number, (old, new, day, *weight) in enumerate(rows)
    )


def faults(*rows: tuple[str, str, date] | tuple[str, str, date, float]) -> list[tuple[FaultKind, str]]:
    with pytest.raises(MergersError) as caught:
        table(*rows)
    return [(fault.kind, fault.code) for fault in caught.value.faults]


@pytest.fixture(scope="module")
def shipped() -> Mergers:
    return load_mergers()


@pytest.fixture(scope="module")
def over_2025(shipped: Mergers) -> Recoding:
    return shipped.between(D2024, D2025)


def test_codes_of_2018_go_to_2025_through_both_mergers(shipped: Mergers) -> None:
    recoding = shipped.between(D2018, D2025)

    assert dict(recoding.targets("44049")) == {"44083": 1.0}
    assert dict(recoding.targets("44034")) == {"44087": 1.0}
    assert dict(recoding.targets("11001")) == {"11001": 1.0}


def test_nothing_changes_between_mergers(shipped: Mergers) -> None:
    recoding = shipped.between(D2019, D2024)

    assert recoding.shares == {}
    assert dict(recoding.targets("11007")) == {"11007": 1.0}


def test_the_day_of_a_merger_belongs_to_what_comes_after(shipped: Mergers) -> None:
    assert dict(shipped.between(D2024, date(2024, 12, 31)).targets("11007")) == {"11007": 1.0}
    assert dict(shipped.between(D2025, date(2026, 1, 1)).targets("46014")) == {"46014": 1.0}


def test_antwerpen_keeps_its_code_while_it_grows(over_2025: Recoding) -> None:
    assert over_2025.kind("11002", "11002") is Kind.GROWN
    assert over_2025.kind("11007", "11002") is Kind.MERGED
    assert not over_2025.keeps_name("11002", "11002")


@pytest.mark.parametrize(("old", "new"), [("37015", "37022"), ("46014", "46029"), ("44034", "44087")])
def test_tielt_lokeren_and_lochristi_keep_their_names_while_their_codes_change(
    over_2025: Recoding, old: str, new: str
) -> None:
    assert over_2025.kind(old, new) is Kind.MERGED
    assert over_2025.keeps_name(old, new)


def test_deinze_kept_its_name_in_2019(shipped: Mergers) -> None:
    recoding = shipped.between(D2018, D2019)

    assert recoding.keeps_name("44011", "44083")
    assert not recoding.keeps_name("44049", "44083")


def test_a_code_that_only_changes_is_recoded() -> None:
    assert table(("007", "07", D2019)).between(D2018, D2024).kind("007", "07") is Kind.RECODED


def test_a_member_that_merges_with_a_non_member_leaves_a_part(over_2025: Recoding) -> None:
    updated = update_members(["11007", "11001"], over_2025)

    assert updated.codes == ("11002", "11001")
    assert updated.changes == (Change("11007", "11002", Kind.MERGED, 1.0),)
    assert updated.parts == (Part("11002", ("11007",), ("11002",)),)


def test_a_member_that_grows_by_a_non_member_leaves_a_part_too(over_2025: Recoding) -> None:
    updated = update_members(["11002"], over_2025)

    assert updated.codes == ("11002",)
    assert not updated.is_changed
    assert updated.parts == (Part("11002", ("11002",), ("11007",)),)


def test_members_that_merge_with_each_other_become_one_and_leave_no_part(over_2025: Recoding) -> None:
    updated = update_members(["44034", "44073", "44034"], over_2025)

    assert updated.codes == ("44087",)
    assert updated.parts == ()


def test_two_of_three_that_merge_name_the_third(over_2025: Recoding) -> None:
    [part] = update_members(["46003", "46013"], over_2025).parts

    assert part == Part("46030", ("46003", "46013"), ("11056",))


def test_no_members_stay_none(over_2025: Recoding) -> None:
    assert update_members([], over_2025).codes == ()


@pytest.mark.parametrize(
    ("code", "start", "state"),
    [
        ("46029", D2024, CodeState.LATER),
        ("44011", D2024, CodeState.ENDED),
        ("99999", D2024, CodeState.UNKNOWN),
        ("21004", D2024, CodeState.VALID),
        ("44083", D2024, CodeState.VALID),
    ],
)
def test_a_code_that_does_not_exist_at_the_start_is_kept_and_told(
    shipped: Mergers, code: str, start: date, state: CodeState
) -> None:
    updated = update_members([code], shipped.between(start, D2025), load_codes())

    assert updated.codes == (code,)
    assert updated.unknown == (() if state is CodeState.VALID else ((code, state),))


def test_without_a_list_of_codes_what_the_table_does_not_name_is_taken_to_exist(over_2025: Recoding) -> None:
    assert update_members(["99999", "46029"], over_2025).unknown == (("46029", CodeState.LATER),)


def test_a_division_with_weights_is_carried() -> None:
    recoding = table(("A", "B", D2019, 0.6), ("A", "C", D2019, 0.4), ("C", "D", D2025), ("E", "D", D2025)).between(
        D2018, D2025
    )

    updated = update_members(["A"], recoding)

    assert dict(zip(updated.codes, updated.shares)) == pytest.approx({"B": 0.6, "D": 0.4})
    assert {change.kind for change in updated.changes} == {Kind.SPLIT}
    assert updated.parts == (Part("D", ("A",), ("E",)),)


def test_a_piece_that_goes_to_a_neighbour_is_carried_with_its_weight() -> None:
    recoding = table(("A", "A", D2019, 0.9), ("A", "B", D2019, 0.1), ("B", "B", D2019)).between(D2018, D2019)

    with_a, with_b = update_members(["A"], recoding), update_members(["B"], recoding)

    assert with_a.codes == ("A", "B")
    assert with_a.parts == (Part("B", ("A",), ("B",)),)
    assert with_b.codes == ("B",)
    assert with_b.parts == (Part("B", ("B",), ("A",)),)


def test_pieces_that_come_together_again_are_whole() -> None:
    recoding = table(("A", "B", D2019, 0.5), ("A", "C", D2019, 0.5), ("B", "D", D2025), ("C", "D", D2025)).between(
        D2018, D2025
    )

    assert dict(recoding.targets("A")) == {"D": 1.0}
    assert recoding.kind("A", "D") is Kind.RECODED


def test_a_code_known_to_exist_grows_also_without_a_row_of_its_own() -> None:
    mergers = table(("B", "A", D2019))

    assert update_members(["B"], mergers.between(D2018, D2019)).parts == ()
    assert update_members(["B"], mergers.between(D2018, D2019, known=["A", "B"])).parts == (Part("A", ("B",), ("A",)),)


def test_older_codes_cannot_be_made(shipped: Mergers) -> None:
    with pytest.raises(BackwardsError, match="2018-06-01 is before 2024-06-01"):
        shipped.between(D2024, D2018)


def test_a_table_without_rows_changes_nothing() -> None:
    assert update_members(["A"], table().between(D2018, D2025)).codes == ("A",)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([("A", "B", D2019), ("A", "C", D2019)], [(FaultKind.SPLIT, "A")]),
        ([("A", "A", D2019), ("A", "B", D2019, 0.1)], [(FaultKind.SPLIT, "A")]),
        ([("A", "B", D2019, 0.5), ("A", "C", D2019, 0.4)], [(FaultKind.WEIGHT_SUM, "A")]),
        ([("A", "B", D2019, 1.5), ("A", "C", D2019, -0.5)], [(FaultKind.WEIGHT, "A"), (FaultKind.WEIGHT, "A")]),
        ([("A", "B", D2019), ("A", "B", D2019)], [(FaultKind.REPEATED, "A"), (FaultKind.SPLIT, "A")]),
        ([("A", "B", D2019), ("B", "C", D2019)], [(FaultKind.CHAIN, "B")]),
        ([("A", "B", D2019), ("B", "A", D2019)], [(FaultKind.CHAIN, "B"), (FaultKind.CHAIN, "A")]),
        ([("A", "B", D2019), ("B", "A", D2025)], [(FaultKind.REVIVED, "A")]),
        ([("A", "B", D2019), ("A", "C", D2025)], [(FaultKind.ENDED, "A")]),
        ([("A", "", D2019)], [(FaultKind.MISSING, "A")]),
    ],
    ids=[
        "a split without weights",
        "a border change with one weight missing",
        "weights that do not add up",
        "weights beyond 0 and 1",
        "a row twice",
        "a chain on one day",
        "an exchange",
        "a cycle over the years",
        "a change after the end",
        "no new code",
    ],
)
def test_a_table_that_would_have_us_guess_is_refused(
    rows: list[tuple[str, str, date]], expected: list[tuple[FaultKind, str]]
) -> None:
    assert faults(*rows) == expected


def test_the_error_names_the_rows() -> None:
    with pytest.raises(MergersError, match=r"without weights: A \(row 0, row 1\)"):
        table(("A", "B", D2019), ("A", "C", D2019))


def test_a_row_without_a_date_is_refused() -> None:
    with pytest.raises(MergersError, match="a code or date is missing: A"):
        Mergers([MergerRow("A", "B", None)])


def test_codes_of_another_date_are_recognised(shipped: Mergers) -> None:
    assert codes_of_another_date(["44011", "11007", "21004"], ["44083", "11002"], shipped) == OtherDate(
        ("11007", "44011"), (), (D2019, D2025)
    )
    assert codes_of_another_date(["44083", "46029"], ["44011", "46014", "44045"], shipped) == OtherDate(
        (), ("44083", "46029"), (D2019, D2025)
    )
    assert codes_of_another_date(["11007"], ["11007"], shipped) == OtherDate((), (), ())


def test_the_mergers_turn_the_codes_of_2018_into_those_of_2024_and_2025(shared_data, shipped: Mergers) -> None:
    path = shared_data / "flanders-municipalities/municipalities_2018_2024_2025.gpkg"
    codes = {year: set(texts_of(read(path, f"gemeente{year}"), "nis")) for year in (2018, 2024, 2025)}

    def after(year: int, recoding: Recoding) -> set[str]:
        return {new for code in codes[year] for new in recoding.targets(code)}

    assert after(2018, shipped.between(D2018, D2024)) == codes[2024]
    assert after(2024, shipped.between(D2024, D2025)) == codes[2025]
    assert after(2018, shipped.between(D2018, D2025)) == codes[2025]


def test_two_steps_give_what_one_gives(shipped: Mergers) -> None:
    first, second = shipped.between(D2018, D2024), shipped.between(D2024, D2025)
    at_once = shipped.between(D2018, D2025)
    codes = [code for code, span in load_codes().items() if span.holds(D2018)]

    in_steps = update_members(update_members(codes, first).codes, second).codes

    assert in_steps == update_members(codes, at_once).codes


def test_shipped_codes_are_complete_for_flanders_and_brussels() -> None:
    codes = load_codes()
    flemish = [code for code in codes if code[0] in "1347" or code[:2] in {"21", "23", "24"}]

    valid = {day: sum(codes[code].holds(day) for code in flemish) for day in (D2018, D2024, D2025)}

    assert valid == {D2018: 308 + 19, D2024: 300 + 19, D2025: 285 + 19}
    assert codes["11002"] == CodeSpan("Antwerpen", None, None)
