#!/bin/sh
# The browser tests need a Chromium; installs Debian's where that is possible, else says how in one line.
for place in "$DANGVU_CHROMIUM" /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
    [ -n "$place" ] && [ -x "$place" ] && exit 0
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    (apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium) >/dev/null 2>&1 && exit 0
fi
echo "The browser tests need Chromium: install it (apt-get install chromium) or run mvn verify -Ddangvu.chromium=/path/to/chrome"
exit 1
