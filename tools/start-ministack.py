"""Starts MiniStack with more patience for a function that starts.

AWS ends an init after 10 s, on a processor that is the function's own. Here all functions share this machine's, and an
init that is ended and begun again only makes the others slower.
"""

import sys

from ministack.app import main
from ministack.core import lambda_runtime

INIT_SECONDS = 60.0

if not isinstance(getattr(lambda_runtime, "_PROVIDED_INIT_TIMEOUT", None), float):
    sys.exit("tools/start-ministack.py: this MiniStack keeps its limit for an init elsewhere; compare its version with the pinned one")
lambda_runtime._PROVIDED_INIT_TIMEOUT = INIT_SECONDS

sys.exit(main())
