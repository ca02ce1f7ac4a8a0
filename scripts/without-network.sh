#!/bin/sh
# Runs a command where loopback is the only network there is: what needs another machine fails.
# Linux only; needs no rights where the system lets people make namespaces of their own.
# Example: npm run test:offline -- tests/mail src/core/mail
set -eu
alone='ip link set lo up && exec "$@"'
if [ "$(id -u)" = 0 ]; then exec unshare --net sh -c "$alone" sh "$@"; fi
exec unshare --net --map-current-user --keep-caps sh -c "$alone" sh "$@"
