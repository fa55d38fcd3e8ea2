# Sourced by the set-up scripts: install Debian packages, only when permitted.

may_install() { command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; }

debian() { # debian REASON PACKAGE...
    local reason="$1"; shift
    if may_install; then
        echo "Installing for $reason: $*"
        apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@" >/dev/null
    else
        echo "Missing for $reason. As an administrator run: apt-get install $*" >&2
        return 1
    fi
}
