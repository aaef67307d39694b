#!/bin/sh
# The server's side of the trade-show benchmark: the real fairbook-server on a folder, with one-time codes for the devices.
set -e
dir="$1"
here="$(cd "$(dirname "$0")" && pwd)"
server="${FAIRBOOK_BIN:-$here/../../build/release/bin}/fairbook-server"
if [ ! -d "$dir/codes" ]; then
  "$server" init --data "$dir/data" --company Bench --admin boss --password-stdin >&2 <<EOF
a password of the benchmark
EOF
  mkdir -p "$dir/codes.part"
  n=0
  while [ $n -lt 26 ]; do
    n=$((n + 1))
    "$server" invite --data "$dir/data" --user "rep$n" --role rep --json 2>/dev/null |
      sed -n 's/.*"code":"\([^"]*\)".*/\1/p' >"$dir/codes.part/$n"
  done
  mv "$dir/codes.part" "$dir/codes"
fi
# Scenario B with a base file: what the server makes by itself once it has been quiet is made before the device comes.
if [ -n "$FAIRBOOK_BASE_FILE" ]; then "$server" base-file --data "$dir/data" >&2 || true; fi
exec "$server" serve --json --data "$dir/data" --listen 127.0.0.1:0 --http-loopback
