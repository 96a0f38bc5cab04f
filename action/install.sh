#!/usr/bin/env bash
# Makes orglint ready and says under `orglint` in the step's outputs where its program lies.
set -euo pipefail

if ! node --eval 'const [major, minor] = process.versions.node.split(".").map(Number)
  process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)'; then
  echo "::error title=orglint::orglint needs Node.js 20.19 or later. Put actions/setup-node before it."
  exit 2
fi

if [ -n "${ORGLINT_VERSION:-}" ]; then
  case "$ORGLINT_VERSION" in
    *[!0-9A-Za-z.+-]*)
      echo "::error title=orglint::The input version is no version of a package. Write it as in 0.1.0."
      exit 2
      ;;
  esac
  folder="$RUNNER_TEMP/orglint-$ORGLINT_VERSION"
  npm install --no-audit --no-fund --prefix "$folder" "orglint@$ORGLINT_VERSION"
  program="$folder/node_modules/orglint/bin/orglint.js"
else
  # `npm ci` builds it, too.
  (cd "$GITHUB_ACTION_PATH" && npm ci --no-audit --no-fund)
  program="$GITHUB_ACTION_PATH/bin/orglint.js"
fi
echo "orglint=$program" >>"$GITHUB_OUTPUT"
