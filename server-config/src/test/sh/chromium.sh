#!/bin/sh
# The browser tests need a Chromium, best the one without windows: it works a quarter less. Installs Debian's where that is possible, else says how in one line.
for place in "$DANGVU_CHROMIUM" /usr/bin/chromium-headless-shell; do
    [ -n "$place" ] && [ -x "$place" ] && exit 0
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update >/dev/null 2>&1
    for name in chromium-headless-shell chromium; do
        apt-get install -y --no-install-recommends "$name" >/dev/null 2>&1 && exit 0
    done
fi
for place in /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
    [ -x "$place" ] && exit 0
done
echo "The browser tests need Chromium: install it (apt-get install chromium) or run mvn verify -Ddangvu.chromium=/path/to/chrome"
exit 1
