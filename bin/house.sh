# Shared by the scripts of bin/: source it first. Moves to the top of the house and gives a few words.
set -u -o pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

say() { printf '%s\n' "$*"; }
die() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}
there_is() { command -v "$1" > /dev/null 2>&1; }
npm_web() { PATH="$PWD/web/node_modules/.bin:$PATH" npm --prefix web "$@"; } # with the Node that web/ brings along
cores() { nproc 2> /dev/null || echo 2; }

# Prints the comment at the head of the calling script, which is its help, and leaves.
usage() {
    sed -n '2,/^[^#]/ { /^# \{0,1\}/ s///p }' "$0"
    exit 0
}
case "${1:-}" in -h | --help) usage ;; esac
