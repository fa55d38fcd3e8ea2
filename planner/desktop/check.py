"""Have the files for a desktop checked by the programs that know what is valid."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from .install import METAINFO, PROGRAM, DesktopFiles

VALIDATORS: Mapping[str, tuple[str, ...]] = {
    "desktop-file-validate": (f"applications/{PROGRAM}.desktop",),
    "appstreamcli": ("validate", "--no-net", f"metainfo/{METAINFO}"),
    "update-mime-database": ("mime",),
    "man": ("--warnings", "--local-file", f"man/man1/{PROGRAM}.1"),
    "bash": ("-n", f"bash-completion/completions/{PROGRAM}"),
    "zsh": ("-n", f"zsh/site-functions/_{PROGRAM}"),
    "fish": ("--no-execute", f"fish/vendor_completions.d/{PROGRAM}.fish"),
}
"""Programs with what they are given, in a folder the files were written to"""


def check_files(files: DesktopFiles) -> dict[str, str]:
    """Return by validator what it complains of; empty if nothing. Those not there are left out."""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        share = Path(folder)
        for place, content in files.files.items():
            (share / place).parent.mkdir(parents=True, exist_ok=True)
            (share / place).write_bytes(content)
        for program, given in VALIDATORS.items():
            if path := shutil.which(program):
                found[program] = _complaint(path, given, share)
    return found


def _complaint(path: str, given: tuple[str, ...], share: Path) -> str:
    done = subprocess.run(
        [path, *given],
        cwd=share,
        capture_output=True,
        check=False,
        text=True,
    )
    # A manual page goes to standard output; only complaints go to standard error.
    said = done.stderr if Path(path).name == "man" else done.stdout + done.stderr
    return said.strip() if done.returncode or Path(path).name == "man" else ""
