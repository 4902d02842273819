#!/bin/sh
# Installs Debian packages that are missing, by apt-get: test/ensure-debian.sh strace
# Ends with 1 and one sentence when it cannot.
set -u

if [ "$#" -eq 0 ]; then
  echo "Name the packages to install: test/ensure-debian.sh strace" >&2
  exit 2
fi

is_there() {
  command -v "$1" >/dev/null 2>&1 || dpkg -s "$1" 2>/dev/null | grep -q '^Status: install ok installed'
}

missing=""
for package in "$@"; do
  is_there "$package" || missing="$missing $package"
done
[ -z "$missing" ] && exit 0

if ! command -v apt-get >/dev/null 2>&1; then
  echo "Missing:$missing, and there is no apt-get here: install it with this system's own package manager." >&2
  exit 1
fi

as_root=""
if [ "$(id -u)" -ne 0 ]; then
  if ! sudo -n true 2>/dev/null; then
    echo "Missing:$missing, and only root may install it: run \"sudo apt-get install$missing\"." >&2
    exit 1
  fi
  as_root="sudo -n"
fi

export DEBIAN_FRONTEND=noninteractive
install() {
  # shellcheck disable=SC2086
  $as_root apt-get install -y --no-install-recommends $missing >/dev/null 2>&1
}
if ! install && ! { $as_root apt-get update >/dev/null 2>&1 && install; }; then
  echo "Missing:$missing, and apt-get could not install it: run \"apt-get install$missing\" to see why." >&2
  exit 1
fi
