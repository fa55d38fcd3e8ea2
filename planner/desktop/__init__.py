"""What a desktop needs beside the program: entry, icon, kind of file, manual, completion."""

from .check import check_files
from .completion import SHELLS
from .install import DesktopFiles, desktop_files, lines_of, program_path, share_of_user

__all__ = [
    "SHELLS",
    "DesktopFiles",
    "check_files",
    "desktop_files",
    "lines_of",
    "program_path",
    "share_of_user",
]
