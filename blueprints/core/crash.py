"""Named points at which a test may let the process die, as a power cut would."""

import os
import signal


def crash_point(name: str) -> None:
    """Die at once, without clean-up, if GRANDRUE_CRASH_AT names this point. Otherwise nothing."""
    if os.environ.get("GRANDRUE_CRASH_AT") == name:
        os.kill(os.getpid(), signal.SIGKILL)
