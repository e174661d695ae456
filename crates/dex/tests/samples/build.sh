#!/bin/sh
# Assembles the samples beside this script; needs `smali` 2.5 (Debian: libsmali-java).
set -eu
cd "$(dirname "$0")"
smali assemble --api 21 -o shapes.dex shapes
smali assemble --api 29 -o handles.dex handles
