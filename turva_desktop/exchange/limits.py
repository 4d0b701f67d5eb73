"""How much of the machine the process that reads a file may take: it has the system hold it, before it reads.

Whoever started it watches the clock besides; this holds also when nobody is left to watch.
"""

import ctypes
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Final

_MEGABYTE: Final = 1 << 20
_JOB_LIMITS: Final = 9  # JobObjectExtendedLimitInformation
_OF_TIME: Final = 0x2  # JOB_OBJECT_LIMIT_PROCESS_TIME
_OF_MEMORY: Final = 0x100  # JOB_OBJECT_LIMIT_PROCESS_MEMORY
_TICKS: Final = 10_000_000
"""Windows counts time in hundreds of nanoseconds."""

Holder = Callable[[int, int], None]


def hold(megabytes: int, seconds: int) -> None:
    """Have the system refuse this process more memory, as `MemoryError`, and end it after so much processor time."""
    holder_on(sys.platform)(megabytes * _MEGABYTE, seconds)


def holder_on(platform: str) -> Holder:
    """Return how a process is held on a platform, given bytes and seconds."""
    return _HOLDERS.get(platform, hold_by_limits)


def hold_by_limits(most: int, seconds: int) -> None:
    """Limit address space and processor time, as POSIX systems do."""
    if sys.platform == "win32":
        return
    import resource

    for what, bound in ((resource.RLIMIT_AS, most), (resource.RLIMIT_CPU, seconds)):
        _, hard = resource.getrlimit(what)
        least = bound if hard == resource.RLIM_INFINITY else min(bound, hard)
        with suppress(ValueError, OSError):  # a system without such a limit: the clock is watched all the same
            resource.setrlimit(what, (least, least))


def hold_by_job(most: int, seconds: int) -> None:
    """Put the process into a job with limits, as Windows does; where that is refused the clock is watched all the same.

    The job lives as long as the process: its handle is never closed.
    """
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32")
        kernel.CreateJobObjectW.restype = ctypes.c_void_p
        kernel.CreateJobObjectW.argtypes = (ctypes.c_void_p, ctypes.c_wchar_p)
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        kernel.SetInformationJobObject.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_uint32)
        kernel.AssignProcessToJobObject.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
        limits = job_limits(most, seconds)
        job = kernel.CreateJobObjectW(None, None)
        if job and kernel.SetInformationJobObject(job, _JOB_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)):
            kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())


class _BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class JobLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("basic", _BasicLimits),
        ("traffic", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def job_limits(most: int, seconds: int) -> JobLimits:
    """Return the limits of a job as Windows takes them."""
    basic = _BasicLimits(process_time=seconds * _TICKS, flags=_OF_TIME | _OF_MEMORY)
    return JobLimits(basic=basic, process_memory=most)


_HOLDERS: Final[Mapping[str, Holder]] = {"win32": hold_by_job}
