"""Plain cookiecutter asks, but checks nothing: refuse bad answers before a file is written."""

import json
import sys
from pathlib import Path

VARIABLES = json.loads(r"""{{ cookiecutter|tojson }}""")
KIT = json.loads(r"""{{ kit|tojson }}""")
sys.path.insert(0, KIT["import_from"])

from generator import errors, plan  # noqa: E402  (the line above says where it is)

try:
    plan.from_context(VARIABLES, Path(KIT["called_from"]))
except errors.UserError as error:
    sys.exit(f"grandrue: {error}")
