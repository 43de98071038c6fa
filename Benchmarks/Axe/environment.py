"""Chromium, and a folder outside the project with the Python packages that bring axe-core."""

import os
import pathlib
import shutil
import subprocess
import sys

CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME", pathlib.Path.home() / ".cache"))
ENVIRONMENT = pathlib.Path(os.environ.get("AXE_ENV", CACHE / "kommunesjekk-bench" / "axe"))


def chromium():
    """The path of Chromium; ends the program where there is none."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    return path or sys.exit("Chromium is not installed (Debian: chromium), and CHROMIUM names none.")


def with_packages():
    """Starts this program anew with the packages that it needs."""
    python = ENVIRONMENT / "bin" / "python"
    if pathlib.Path(sys.prefix) == ENVIRONMENT:
        return
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(ENVIRONMENT)], check=True)
        packages = ["playwright", "axe-playwright-python"]
        subprocess.run([str(ENVIRONMENT / "bin" / "pip"), "install", "--quiet", *packages], check=True)
    os.execv(python, [str(python), *sys.argv])
