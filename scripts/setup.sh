#!/usr/bin/env bash
# Installs what the other commands need on Debian 12 or 13, and only what is missing: QGIS 3.40 or newer, Python's venv
# module, a virtual screen, what builds shapely, and a virtual environment over the system's packages. `make` calls it;
# run twice it does nothing. QGIS_MINIMUM=3.44 asks for a newer QGIS, from backports if need be.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly PYTHON=/usr/bin/python3
readonly VENV=.venv
readonly QGIS_MINIMUM=${QGIS_MINIMUM:-3.40}
readonly BACKPORTS=/etc/apt/sources.list.d/regioalign-backports

say() { printf 'setup: %s\n' "$*"; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "installing packages needs root: run this as root, or install sudo"
  fi
}

apt_get() { as_root env DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes apt-get -o Dpkg::Use-Pty=0 -qq "$@"; }

# Is version $1 at least QGIS_MINIMUM? An epoch, as in 1:3.40.6, does not count.
is_recent() { [ -n "$1" ] && dpkg --compare-versions "${1#*:}" ge "$QGIS_MINIMUM"; }

has_qgis() {
  command -v qgis_process >/dev/null && is_recent "$(QT_QPA_PLATFORM=offscreen \
    "$PYTHON" -c 'from qgis.core import Qgis; print(Qgis.QGIS_VERSION.split("-")[0])' 2>/dev/null)"
}

# The packages that are missing, one a line.
missing_packages() {
  has_qgis || printf '%s\n' qgis python3-qgis
  "$PYTHON" -c 'import venv, ensurepip' 2>/dev/null || echo python3-venv
  command -v Xvfb >/dev/null || echo xvfb
  command -v xauth >/dev/null || echo xauth
  # To build shapely on the GEOS that QGIS is linked to.
  command -v gcc >/dev/null || echo gcc
  command -v geos-config >/dev/null || echo libgeos-dev
  [ -e "$("$PYTHON" -c 'import sysconfig; print(sysconfig.get_path("include"))' 2>/dev/null)/Python.h" ] || echo python3-dev
}

candidate() { apt-cache policy qgis | sed -n 's/^ *Candidate: //p'; }

# The newest QGIS of a backports suite that the machine knows already.
known_backport() { apt-cache madison qgis | awk -F' *[|] *' -v suite="$1" '$3 ~ suite "/" {print $2; exit}'; }

# Where the machine's own source of Debian's suite $1 is written: `file:number`, the number of a paragraph in a
# .sources file and of a line in a .list file.
debian_source() {
  apt-get indextargets --format '$(SOURCESENTRY)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' \
    "Codename: $1" | head -n 1
}

# Writes the source of suite $1 once more, for $1-backports: nothing but the suite differs.
add_backports() {
  local suite=$1 entry file number
  entry=$(debian_source "$suite")
  [ -n "$entry" ] || fail "found no source of Debian $suite among apt's; add $suite-backports to them and run this again"
  file=${entry%:*} number=${entry##*:}
  case $file in
    *.sources)
      awk -v RS= -v number="$number" 'NR == number' "$file" |
        sed -E "s/^(Suites:).*/\1 $suite-backports/I" | as_root tee "$BACKPORTS.sources" >/dev/null
      file=$BACKPORTS.sources ;;
    *)
      sed -n "${number}p" "$file" |
        sed -E "s/^(deb[[:space:]]+(\[[^]]*\][[:space:]]+)?[^[:space:]]+[[:space:]]+)[^[:space:]]+/\1$suite-backports/" |
        as_root tee "$BACKPORTS.list" >/dev/null
      file=$BACKPORTS.list ;;
  esac
  say "added the $suite-backports suite, from the machine's own source of Debian, as $file"
  apt_get update
}

install_packages() {
  local packages=("$@") suite options=(--no-install-recommends)
  [ -r /etc/os-release ] || fail "this is no Debian: install ${packages[*]} (QGIS $QGIS_MINIMUM or newer) in its own way"
  # shellcheck source=/dev/null
  suite=$(. /etc/os-release && echo "${ID:-}-${VERSION_CODENAME:-}")
  case $suite in
    debian-bookworm | debian-trixie) suite=${suite#debian-} ;;
    *) fail "knows Debian 12 and 13 only: install ${packages[*]} (QGIS $QGIS_MINIMUM or newer) in your system's own way" ;;
  esac
  say "missing: ${packages[*]}; reading apt's package lists"
  apt_get update
  if [[ " ${packages[*]} " == *" qgis "* ]] && ! is_recent "$(candidate)"; then
    is_recent "$(known_backport "$suite-backports")" || add_backports "$suite"
    options+=(-t "$suite-backports")
  fi
  say "installing ${packages[*]} with apt (QGIS takes some minutes)"
  apt_get install -y "${options[@]}" "${packages[@]}" >/dev/null
  has_qgis || fail "QGIS $QGIS_MINIMUM or newer is still not there: apt offers $(candidate)"
}

# What the virtual environment depends on; its place too, as it cannot be moved.
fingerprint() { { cat requirements-dev.txt; "$PYTHON" -VV; pwd; } | sha256sum | cut -c1-16; }

make_venv() {
  local stamp
  stamp=$VENV/.made-for-$(fingerprint)
  [ -e "$stamp" ] && return
  say "making the virtual environment $VENV over the system's packages"
  "$PYTHON" -m venv --clear --system-site-packages "$VENV"
  # The system's pyproj, which geopandas uses, looks for its data beside the Python that runs.
  mkdir -p "$VENV/share"
  ln -s /usr/share/proj "$VENV/share/proj"
  say "installing requirements-dev.txt in $VENV with pip (shapely is built, which takes half a minute)"
  "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --no-warn-script-location -r requirements-dev.txt
  touch "$stamp"
}

mapfile -t packages < <(missing_packages)
[ ${#packages[@]} -eq 0 ] || install_packages "${packages[@]}"
make_venv
