"""Runs the command given and prints, as its last line, CPU seconds and peak MiB of it and all it started."""

import resource
import subprocess
import sys

code = subprocess.run(sys.argv[1:], check=False).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
sys.stdout.write(f"\nACCOUNT {used.ru_utime + used.ru_stime} {used.ru_maxrss / 1024}\n")
sys.exit(code)
