#!/usr/bin/env python3
"""Keeps `i18n/*.ts` in step with the texts in the code, and compiles them to the `.qm` files that QGIS loads.

It does what `pylupdate` and `lrelease` do for the one context that the plugin has, so that neither needs to be
installed, and finds `tr("…")` calls outside classes, which `pylupdate` does not.
"""

from __future__ import annotations

import argparse
import ast
import struct
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "i18n"
CONTEXT = "RegioAlign"
SOURCES = ("regioalign_plugin", "processing")

QM_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
QM_HASHES, QM_MESSAGES = 0x42, 0x69
QM_END, QM_TRANSLATION, QM_SOURCE, QM_CONTEXT, QM_COMMENT = 1, 3, 6, 7, 8


@dataclass(frozen=True)
class Text:
    """A text in the code and the file that has it first."""

    source: str
    file: str


def texts_in_code() -> list[Text]:
    """Collect the literals given to `tr`, each once, sorted by file and place."""
    found: dict[str, Text] = {}
    for folder in SOURCES:
        for path in sorted((ROOT / folder).rglob("*.py")):
            file = path.relative_to(ROOT).as_posix()
            for source in literals(ast.parse(path.read_text(encoding="utf-8")), file):
                found.setdefault(source, Text(source, file))
    return list(found.values())


def literals(tree: ast.Module, file: str) -> Iterator[str]:
    """Give the texts of one file; stop with a message where `tr` is given anything but a literal."""
    calls = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr"
    ]
    for node in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        argument = node.args[0] if node.args else None
        if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
            sys.exit(f"{file}:{node.lineno}: tr() must be given a literal text")
        yield argument.value


def translations(path: Path) -> dict[str, str]:
    """Read the finished translations of a `.ts` file."""
    found = {}
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314, our own file
        target = message.find("translation")
        if target is not None and target.text and target.get("type") is None:
            found[message.findtext("source", "")] = target.text
    return found


def render(path: Path, texts: list[Text]) -> str:
    """Give the content that a `.ts` file should have: the texts in the code with the translations it holds."""
    known = translations(path) if path.exists() else {}
    language = path.stem.rpartition("_")[2]
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in texts:
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../{text.file}")
        ET.SubElement(message, "source").text = text.source
        target = ET.SubElement(message, "translation")
        if text.source in known:
            target.text = known[text.source]
        else:
            target.set("type", "unfinished")
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def compile_translation(path: Path) -> bytes:
    """Compile a `.ts` file to the content of a `.qm` file; texts without a translation are left out."""
    messages = bytearray()
    hashes = []
    for source, target in translations(path).items():
        hashes.append((elf_hash(source.encode()), len(messages)))
        messages += block(QM_TRANSLATION, target.encode("utf-16-be"))
        messages += block(QM_COMMENT, b"")
        messages += block(QM_SOURCE, source.encode())
        messages += block(QM_CONTEXT, CONTEXT.encode())
        messages.append(QM_END)
    table = b"".join(struct.pack(">II", *entry) for entry in sorted(hashes))
    return QM_MAGIC + block(QM_HASHES, table) + block(QM_MESSAGES, bytes(messages))


def block(tag: int, content: bytes) -> bytes:
    """Give a tag, the length of the content, and the content, as `.qm` files have them."""
    return struct.pack(">BI", tag, len(content)) + content


def elf_hash(text: bytes) -> int:
    """Hash a text as QTranslator does to look it up; never 0."""
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return value or 1


def update() -> None:
    """Write the `.ts` files anew and tell what is left to translate."""
    texts = texts_in_code()
    for path in sorted(FOLDER.glob("*.ts")):
        path.write_text(render(path, texts), encoding="utf-8")
        print(f"{path.name}: {len(texts)} texts, {len(texts) - len(translations(path))} to translate")


def check() -> None:
    """Stop with a message where a `.ts` file is out of step with the code or not finished."""
    texts = texts_in_code()
    wrong = []
    for path in sorted(FOLDER.glob("*.ts")):
        if render(path, texts) != path.read_text(encoding="utf-8"):
            wrong.append(f"{path.name} is out of step with the code: run `make translations`")
        known = translations(path)
        wrong += [f"{path.name} has no translation of: {text.source}" for text in texts if text.source not in known]
    if wrong:
        sys.exit("\n".join(wrong))
    print(f"Translations: {len(texts)} texts, all translated")


def compile_all() -> None:
    """Write the `.qm` files beside the `.ts` files, for a checkout that is to speak other languages than English."""
    for path in sorted(FOLDER.glob("*.ts")):
        path.with_suffix(".qm").write_bytes(compile_translation(path))
        print(f"{path.stem}.qm")


def main() -> None:
    """Update, check or compile the translations."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("action", choices=["update", "check", "compile"])
    {"update": update, "check": check, "compile": compile_all}[parser.parse_args().action]()


if __name__ == "__main__":
    main()
