#!/usr/bin/env sh
# Builds flow.dex, guards.dex, consent.dex, trial.dex, taint.dex and screens.dex from the sources beside this script. Needs smali 2.5 (Debian: libsmali-java).
set -eu
cd "$(dirname "$0")"
smali assemble --api 29 -o flow.dex smali
smali assemble --api 29 -o guards.dex guards
smali assemble --api 29 -o consent.dex consent
smali assemble --api 29 -o trial.dex trial
smali assemble --api 29 -o taint.dex taint
smali assemble --api 29 -o screens.dex screens
