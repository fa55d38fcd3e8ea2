"""`electrolyte-planner transfer`: all that is kept in one file, without a window."""

from __future__ import annotations

import argparse
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from planner.application.transfer import preview_bundle
from planner.application.versions import version_rows
from planner.data_folder import data_folder, make_private
from planner.report.exports import Painters
from planner.store.household.bringing import bring, finish_bringing
from planner.store.household.bundle import SUFFIX, save_bundle
from planner.store.household.cloud import cloud_service
from planner.store.household.lock import refuse_folder_in_use
from planner.store.streams import give, say


def add_transfer(commands: Any) -> None:
    """Add the command to a parser's commands."""
    transfer = commands.add_parser("transfer", help="all that is kept, in one file and back")
    what = transfer.add_mutually_exclusive_group(required=True)
    what.add_argument("--to", type=Path, metavar=f"FILE{SUFFIX}", help="write all into a file")
    what.add_argument(
        "--from", dest="source", type=Path, metavar=f"FILE{SUFFIX}", help="show what a file holds"
    )
    what.add_argument("--versions", action="store_true", help="list the versions of what is kept")
    transfer.add_argument(
        "--replace",
        action="store_true",
        help="with --from: put it in the place of what is here, which is kept as a version",
    )
    transfer.add_argument("--data", type=Path, metavar="FOLDER", help="another data folder")


def run_transfer(arguments: argparse.Namespace, _: Painters) -> int:
    """Do what was asked.

    Raises:
        StoreError: Naming the file and what to do.
    """
    data: Path = arguments.data or data_folder()
    if arguments.versions:
        return _list_versions(data)
    if arguments.to is not None:
        return _take_along(data, arguments.to)
    return _bring(data, arguments.source, replace=arguments.replace)


def _take_along(data: Path, target: Path) -> int:
    bundle = save_bundle(data, target, datetime.now(UTC))
    size = sum(map(len, bundle.files.values()))
    give(f"{target}: {len(bundle.files)} files, {size} bytes. It is not encrypted.\n".encode())
    if service := cloud_service(target.absolute()):
        say(f"It lies in a folder of {service}: who can see that folder can read it.")
    return 0


def _bring(data: Path, source: Path, *, replace: bool) -> int:
    preview = preview_bundle(data, source)
    give(f"{source}: made {preview.made:%Y-%m-%d %H:%M} UTC by {preview.program}\n".encode())
    for line in preview.lines:
        whose = f" of {line.person}" if line.person else ""
        many = f" ({line.count} files)" if line.count > 1 else ""
        give(f"  {line.name}{whose}{many}: would {line.fate}\n".encode())
    if preview.left_out:
        say(f"{preview.left_out} files are not known to this version and are left out.")
    if not replace:
        give(b"Nothing was written. Say --replace to put it in the place of what is here.\n")
        return 0
    refuse_folder_in_use(data)
    finish_bringing(data, datetime.now(UTC))
    former = bring(data, preview.bundle, datetime.now(UTC))
    make_private(data)
    kept = f" What was here is kept as {former.path}." if former else ""
    give(f"{len(preview.bundle.files)} files were put in place.{kept}\n".encode())
    return 0


def _list_versions(data: Path) -> int:
    rows = version_rows(data)
    for row in rows:
        whose = f" of {row.person}" if row.person else ""
        changes = " ".join(row.changes)
        give(f"{row.made:%Y-%m-%d %H:%M} UTC  {row.name}{whose}: {changes}\n".encode())
    kinds = Counter(row.name for row in rows)
    give(f"{len(rows)} versions of {len(kinds)} files\n".encode())
    return 0
