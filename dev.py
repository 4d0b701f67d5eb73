#!/usr/bin/env python3
"""The one command of the house: `python3 dev.py run | test | check | shots | bench | i18n | package | setup`.

Needs Python 3.11 and nothing else: it makes `.venv`, installs the locked dependencies into it and, on Debian
and its kin, the few system libraries that Qt needs. Every command sets up first; when nothing changed that
costs no time.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import io
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "turva-setup.stamp"
LOCK = ROOT / "requirements.lock"

# Measured on a bare Debian 12. From Debian 13 and Ubuntu 24.04 on some are called …t64.
QT_PACKAGES = ("libglib2.0-0", "libgl1", "libegl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1")
DISPLAY_PACKAGES = (
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxkbcommon-x11-0",
    "libxcb-shape0",
)
# Foreign witnesses of the tests. Where they can't be had, their tests are skipped and say so.
WITNESSES = {
    "libreoffice-calc-nogui": "soffice",
    "libreoffice-writer-nogui": "soffice",
    "poppler-utils": "pdftotext",
    "qpdf": "qpdf",
}
LANGUAGES = {"fi": "fi_FI", "sv": "sv_FI", "en": "en_GB", "se": "se_FI"}


class SetupError(Exception):
    """Something that the person at this machine has to do; the text says what."""


def say(text: str) -> None:
    """Print a line at once, also when the output goes to a file."""
    print(text, flush=True)


def environment() -> dict[str, str]:
    """Return the environment for children: byte code is written (a start is 3 s faster), text is UTF-8."""
    env = {k: v for k, v in os.environ.items() if k not in {"PYTHONDONTWRITEBYTECODE", "PYTHONHOME"}}
    env["VIRTUAL_ENV"] = str(VENV)
    env["PATH"] = os.pathsep.join([str(BIN), env.get("PATH", "")])
    env["PYTHONUTF8"] = "1"
    return env


def call(*command: str | Path) -> int:
    """Run a command in the checkout with the venv first on the path; return its exit status."""
    return subprocess.run([str(part) for part in command], cwd=ROOT, env=environment(), check=False).returncode


def must(*command: str | Path) -> None:
    """Run a command and end with its exit status if it fails."""
    status = call(*command)
    if status:
        sys.exit(status)


# ---------------------------------------------------------------------------------------------- set-up


def on_headless_linux() -> bool:
    """Tell whether a window could not be seen here."""
    return sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing_packages(names: Sequence[str]) -> list[str]:
    """Return those Debian packages that are not installed; none on a system without dpkg."""
    if shutil.which("dpkg-query") is None:
        return []
    asked = [variant for name in names for variant in (name, f"{name}t64")]
    answer = subprocess.run(
        ["dpkg-query", "-W", "-f=${Package} ${db:Status-Status}\n", *asked],
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    installed = {line.split()[0] for line in answer.splitlines() if line.endswith(" installed")}
    return [name for name in names if not {name, f"{name}t64"} & installed]


def root_command() -> list[str] | None:
    """Return what to put before apt-get to be root without a question, or None where that can't be."""
    if os.name != "posix" or shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and not subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode:
        return ["sudo", "-n"]
    return None


def known_to_apt(name: str) -> str:
    """Return the name under which this release has the package: `libfoo0` or `libfoo0t64`."""
    shown = subprocess.run(["apt-cache", "show", f"{name}t64"], capture_output=True, check=False)
    return f"{name}t64" if shown.returncode == 0 and shown.stdout.strip() else name


def install_packages(names: Sequence[str]) -> bool:
    """Install Debian packages that are missing; return whether all are there now."""
    missing = missing_packages(names)
    if not missing:
        return True
    before = root_command()
    if before is None:
        return False
    say(f"Installing Debian packages: {' '.join(missing)}")
    quiet = [
        "-q",
        "-o",
        "Acquire::Retries=1",
        "-o",
        "Acquire::http::Timeout=20",
        "-o",
        "DPkg::Lock::Timeout=120",
    ]
    apt = [*before, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *quiet]
    subprocess.run([*apt, "-q", "update"], check=False, stdout=subprocess.DEVNULL)
    wanted = [known_to_apt(name) for name in missing]
    done = subprocess.run(
        [*apt, "-qq", "install", "-y", "--no-install-recommends", *wanted],
        check=False,
        stdout=subprocess.DEVNULL,
    )
    return done.returncode == 0


def venv_package() -> str:
    """Return the Debian package that completes this Python's `venv`."""
    return f"python{sys.version_info.major}.{sys.version_info.minor}-venv"


def lacks_ensurepip() -> bool:
    """Tell whether `venv` can't put pip into what it makes: Debian keeps that part in a package of its own."""
    importlib.invalidate_caches()
    return importlib.util.find_spec("ensurepip") is None


def install_system_packages() -> None:
    """Install what Qt links to and `venv` lacks; where that can't be done, say what to install and go on."""
    wanted = [*QT_PACKAGES, *(() if on_headless_linux() else DISPLAY_PACKAGES)]
    if lacks_ensurepip() and not PYTHON.exists():
        wanted.append(venv_package())
    if not install_packages(wanted):
        names = " ".join(missing_packages(wanted))
        say(
            f"Debian packages are missing and can't be installed from here. If what follows fails, run:\n"
            f"    sudo apt-get install {names}"
        )


def make_venv() -> None:
    """Make `.venv`, if need be without pip: `pip` below knows what to do then."""
    if PYTHON.exists() and subprocess.run([str(PYTHON), "-c", ""], check=False).returncode == 0:
        return
    if importlib.util.find_spec("venv") is None:
        raise SetupError(
            f"This Python has no venv. On Debian and its kin, run:\n    sudo apt-get install {venv_package()}"
        )
    shutil.rmtree(VENV, ignore_errors=True)
    command = [sys.executable, "-m", "venv", *(["--without-pip"] if lacks_ensurepip() else []), str(VENV)]
    if subprocess.run(command, check=False).returncode:
        raise SetupError("Python can't make a virtual environment here. Is the disk full, the folder read-only?")


def pip(*arguments: str) -> None:
    """Run pip on `.venv`: its own, or where that is missing the one of this Python."""
    if subprocess.run([str(PYTHON), "-c", "import pip"], capture_output=True, check=False).returncode == 0:
        command = [str(PYTHON), "-m", "pip"]
    elif importlib.util.find_spec("pip"):
        command = [sys.executable, "-m", "pip", "--python", str(PYTHON)]
    else:
        raise SetupError(
            f"This Python has no pip. On Debian and its kin, run:\n    sudo apt-get install {venv_package()}"
        )
    options = ["-qq", "--disable-pip-version-check", "--no-input"]
    done = subprocess.run([*command, *options, *arguments], cwd=ROOT, env=environment(), check=False)
    if done.returncode:
        raise SetupError("The dependencies could not be installed. Is the network there? Then run it again.")


def fingerprint() -> str:
    """Return what the installed environment depends on, as one hash."""
    parts = [LOCK, ROOT / "pyproject.toml", ROOT / "hatch_build.py"]
    content = b"\0".join(part.read_bytes() for part in parts)
    return hashlib.sha256(content + sys.version.encode() + str(VENV).encode()).hexdigest()


def qt_works() -> bool:
    """Tell whether the window library loads."""
    return call(PYTHON, "-c", "import PySide6.QtWidgets") == 0


def setup() -> None:
    """Make everything ready; does nothing when nothing changed."""
    if sys.platform.startswith("linux"):
        install_system_packages()
    wanted = fingerprint()
    if not (STAMP.is_file() and STAMP.read_text("utf-8") == wanted and PYTHON.exists()):
        started = time.monotonic()
        say("Setting up .venv (half a minute the first time) …")
        make_venv()
        pip("install", "--no-deps", "--requirement", str(LOCK))
        if not qt_works():
            names = " ".join(missing_packages([*QT_PACKAGES, *DISPLAY_PACKAGES])) or " ".join(QT_PACKAGES)
            raise SetupError(
                f"Qt can't be loaded: system libraries are missing. Run:\n    sudo apt-get install {names}"
            )
        pip("install", "--no-deps", "--no-build-isolation", "--editable", ".")
        STAMP.write_text(wanted, "utf-8")
        say(f"Ready in {time.monotonic() - started:.0f} s.")
    must(PYTHON, ROOT / "hatch_build.py")


# -------------------------------------------------------------------------------------------- commands


def run(arguments: list[str]) -> int:
    """Start the program with the demo municipality; without a display do its main job headless."""
    if on_headless_linux() and not os.environ.get("QT_QPA_PLATFORM"):
        target = arguments[0] if arguments else "demo"
        say(f"No display here: the demo municipality's year, headless, into {target}/")
        return call(PYTHON, "-m", "turva_desktop", "demo", target)
    return call(BIN / "turva-desktop", *(arguments or ["--demo"]))


def stage(name: str, *command: str | Path) -> bool:
    """Run one check, tell its name, result and time; return whether it passed."""
    say(f"── {name}")
    started = time.monotonic()
    passed = call(*command) == 0
    say(f"── {name}: {'ok' if passed else 'FAILED'} ({time.monotonic() - started:.1f} s)\n")
    return passed


def static_checks() -> list[str]:
    """Run the checks that execute nothing; return the names of those that failed."""
    checks: list[tuple[str, tuple[str | Path, ...]]] = [
        ("ruff format", (BIN / "ruff", "format", "--check", ".")),
        ("ruff check", (BIN / "ruff", "check", ".")),
        ("lint-imports", (BIN / "lint-imports", "--no-logo")),
        ("mypy --strict", (BIN / "mypy",)),
    ]
    return [name for name, command in checks if not stage(name, *command)]


def pytest(arguments: list[str]) -> int:
    """Run pytest on at most four cores; its closing line is the last that is printed."""
    workers = str(max(1, min(os.cpu_count() or 1, 4)))
    spread = [] if any(part in {"-n", "-x", "--pdb"} or "::" in part for part in arguments) else ["-n", workers]
    return call(PYTHON, "-m", "pytest", "-q", *spread, *arguments)


def verify(arguments: list[str], selection: list[str]) -> int:
    """Run all checks and the selected tests, go on after a failure, and tell by the exit status."""
    failed = static_checks()
    say(f"Checks that failed: {', '.join(failed)}\n" if failed else "All static checks passed.\n")
    tests = pytest([*selection, *arguments])
    return tests or (1 if failed else 0)


def test(arguments: list[str]) -> int:
    """Run everything, with the foreign programs that can be installed here."""
    absent = [name for name, program in WITNESSES.items() if shutil.which(program) is None]
    if absent and not install_packages(absent):
        say(f"Not installed, tests that need them are skipped: {' '.join(missing_packages(absent) or absent)}")
    return verify(arguments, [])


def check(arguments: list[str]) -> int:
    """Run everything but the slow tests: within 90 seconds."""
    return verify(arguments, ["-m", "not slow", "--durations=5"])


def shots(arguments: list[str]) -> int:
    """Drive the demo municipality and write screenshots to `docs/screenshots/`."""
    return call(PYTHON, "-m", "tests.ui.shots", *arguments)


def bench(arguments: list[str]) -> int:
    """Measure; results go to `docs/performance.md`."""
    return call(PYTHON, "-m", "bench", *arguments)


def i18n(_arguments: list[str]) -> int:
    """Collect the source texts into the catalogues and compile them."""
    folder = ROOT / "i18n"
    for language, target in LANGUAGES.items():
        must(PYTHON, folder / "collect.py", BIN / "pyside6-lupdate", target, folder / f"turva_{language}.ts")
    return call(PYTHON, ROOT / "hatch_build.py")


def package(arguments: list[str]) -> int:
    """Build the wheel and the source archive into `dist/`."""
    return call(PYTHON, "-m", "hatchling", "build", *arguments)


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "check": check,
    "shots": shots,
    "bench": bench,
    "i18n": i18n,
    "package": package,
    "setup": lambda _arguments: 0,
}


def main() -> int:
    """Read the command, set up, do it."""
    if sys.version_info < (3, 11):  # noqa: UP036 - the very check that tells it to whoever has an older one
        say(f"Turva needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
        return 1
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a file on Windows has no "──"
    parser = argparse.ArgumentParser(
        prog="dev.py",
        description="Sets itself up and does one thing:",
        epilog="\n".join(
            f"  {name:8} {(action.__doc__ or 'Only set up.').splitlines()[0]}" for name, action in COMMANDS.items()
        ),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=COMMANDS, metavar="command")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="passed on, e.g. to pytest")
    asked = parser.parse_args()
    try:
        setup()
    except SetupError as error:
        say(str(error))
        return 1
    return COMMANDS[asked.command]([part for part in asked.arguments if part != "--"])


if __name__ == "__main__":
    sys.exit(main())
