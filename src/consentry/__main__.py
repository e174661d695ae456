"""`python -m consentry`."""

import sys

from consentry.cli.main import main

sys.exit(main())
