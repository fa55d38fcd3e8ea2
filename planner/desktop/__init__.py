"""What a desktop needs beside the program: entry, icon, kind of file, manual, completion."""

from .check import check_files
from .install import DesktopFiles, desktop_files

__all__ = ["DesktopFiles", "check_files", "desktop_files"]
