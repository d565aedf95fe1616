#!/usr/bin/env bash
# Runs the README's two commands, `make demo` and `make test`, in empty Debian systems: Debian 12 with QGIS 3.40 from its
# backports, Debian 13 with its own QGIS, and Debian 13 with QGIS 3.44 from its backports. Each starts as debootstrap's
# smallest system with nothing but `make`, and gets a fresh clone of what is committed; make installs all the rest.
# Needs root and debootstrap. See docs/release.md.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly ROOTS=${MATRIX_ROOTS:-$PWD/build/matrix}
readonly SHARED=${MATRIX_SHARED:-$PWD/../shared}
readonly COMMANDS=${MATRIX_COMMANDS:-demo test}
# A suite, and where the oldest QGIS that will do is not the plugin's own, that version: the suite's QGIS is taken where
# it is new enough, else that of its backports.
readonly RUNS=${MATRIX:-bookworm trixie trixie:3.44}
readonly KEYRING=/usr/share/keyrings/debian-archive-keyring.gpg
# What of the machine's own settings the empty system gets, so that apt and pip reach there what they reach here.
readonly PASSED=(http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY PIP_INDEX_URL PIP_TRUSTED_HOST PIP_DEFAULT_TIMEOUT)

say() { printf 'matrix: %s\n' "$*"; }
fail() { printf 'matrix: %s\n' "$*" >&2; exit 1; }

# The address that the machine's own source of Debian has; no host is written in this project.
mirror() {
  apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' | head -n 1
}

# An empty system for suite $1 in folder $2.
make_root() {
  local suite=$1 root=$2 address
  address=$(mirror)
  [ -n "$address" ] || fail "found no source of Debian among apt's"
  say "$suite: making an empty system in $root"
  rm -rf --one-file-system "$root"
  mkdir -p "$root"
  debootstrap --variant=minbase --include=make --keyring="$KEYRING" "$suite" "$root" "$address" >"$root-debootstrap.log" 2>&1 ||
    { tail -n 5 "$root-debootstrap.log" >&2; fail "debootstrap could not make $suite: all it said is in $root-debootstrap.log"; }
}

# Gives root $1 the machine's own ways out: names, proxies, certificates, package index.
copy_settings() {
  local root=$1 bundle index
  cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
  apt-config dump | grep -E '^Acquire::(http|https|Check-)' >"$root/etc/apt/apt.conf.d/99machine" || true
  bundle=${PIP_CERT:-${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt}}
  [ ! -e "$bundle" ] || install -D -m 644 "$bundle" "$root/etc/ssl/machine.crt"
  index=$(python3 -m pip config get global.index-url 2>/dev/null || true)
  {
    echo '[global]'
    [ ! -e "$bundle" ] || echo 'cert = /etc/ssl/machine.crt'
    [ -z "$index" ] || echo "index-url = $index"
  } >"$root/etc/pip.conf"
}

# A fresh clone of what is committed, as /project/regioalign in root $1; the shared data, if any, beside it.
copy_project() {
  local root=$1
  mkdir -p "$root/project"
  git clone --quiet --no-hardlinks . "$root/project/regioalign"
  [ ! -d "$SHARED" ] || mkdir -p "$root/project/shared"
}

# Runs $2… in root $1, in name spaces of its own: whatever was mounted or started is gone when it ends.
inside() {
  local root=$1 passed=() name
  shift
  for name in "${PASSED[@]}"; do [ -z "${!name:-}" ] || passed+=("$name=${!name}"); done
  # shellcheck disable=SC2016
  unshare --mount --pid --fork --kill-child sh -c '
    root=$1 shared=$2; shift 2
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    [ ! -d "$root/project/shared" ] || { mount --bind "$shared" "$root/project/shared" &&
      mount -o remount,ro,bind "$root/project/shared"; }
    exec chroot "$root" "$@"' sh "$root" "$SHARED" \
    env -i HOME=/root TERM=dumb PATH=/usr/sbin:/usr/bin:/sbin:/bin "${passed[@]}" \
    sh -c 'cd /project/regioalign && exec "$@"' sh "$@"
}

# Tells on what the commands ran in root $1.
tell_versions() {
  inside "$1" .venv/bin/python -c '
import sqlite3, sys
import numpy, pandas, shapely
from osgeo import gdal
from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR
print(f"Python {sys.version.split()[0]}, QGIS {Qgis.QGIS_VERSION}, Qt {QT_VERSION_STR}, GDAL {gdal.__version__},",
      f"GEOS {shapely.geos_version_string}, SQLite {sqlite3.sqlite_version}, numpy {numpy.__version__},",
      f"pandas {pandas.__version__}, shapely {shapely.__version__}")'
}

# Runs the commands for $1, a suite or suite:version; what they print goes to a log too.
run() {
  local entry=$1 root log command settings=() started status=0
  root=$ROOTS/${entry/:/-} log=$ROOTS/${entry/:/-}.log
  [[ $entry != *:* ]] || settings=(QGIS_MINIMUM="${entry#*:}")
  : >"$log"
  make_root "${entry%:*}" "$root"
  copy_settings "$root"
  copy_project "$root"
  for command in $COMMANDS; do
    say "$entry: make $command" | tee -a "$log"
    started=$SECONDS
    inside "$root" env "${settings[@]}" make "$command" 2>&1 | tee -a "$log" || status=1
    say "$entry: make $command took $((SECONDS - started)) s" | tee -a "$log"
  done
  tell_versions "$root" 2>&1 | tee -a "$log" || status=1
  [ -n "${MATRIX_KEEP:-}" ] || rm -rf --one-file-system "$root"
  return $status
}

[ "$(id -u)" -eq 0 ] || fail "needs root, for debootstrap and chroot"
command -v debootstrap >/dev/null || fail "needs debootstrap: apt-get install debootstrap"
[ -e "$KEYRING" ] || fail "needs Debian's keys: apt-get install debian-archive-keyring"
git diff --quiet HEAD || say "what is not committed is left out"
mkdir -p "$ROOTS"

failed=()
for entry in $RUNS; do
  run "$entry" || failed+=("$entry")
done
[ ${#failed[@]} -eq 0 ] || fail "failed: ${failed[*]} (logs in $ROOTS)"
say "all passed: $RUNS"
