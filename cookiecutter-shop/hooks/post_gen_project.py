"""Plain cookiecutter has rendered the skeleton: copy the features in, as `grandrue new` does."""

import json
import sys
from pathlib import Path

VARIABLES = json.loads(r"""{{ cookiecutter|tojson }}""")
KIT = json.loads(r"""{{ kit|tojson }}""")
sys.path.insert(0, KIT["import_from"])

from generator import assemble, plan  # noqa: E402  (the line above says where it is)

assemble.assemble(Path.cwd(), plan.from_context(VARIABLES, Path(KIT["called_from"])))
