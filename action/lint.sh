#!/usr/bin/env bash
# Lints as the inputs say. Inputs come in by the environment, so that no text in them is ever run.
set -euo pipefail

words=(--format "${ORGLINT_FORMAT:-github}")
if [ -n "${ORGLINT_SARIF_FILE:-}" ]; then
  words+=(--format "sarif=$ORGLINT_SARIF_FILE")
  echo "sarif-file=$ORGLINT_SARIF_FILE" >>"$GITHUB_OUTPUT"
fi
add_lines() {
  while IFS= read -r line; do
    line="${line#"${line%%[![:space:]]*}"}"
    line="${line%"${line##*[![:space:]]}"}"
    if [ -n "$line" ]; then words+=("$line"); fi
  done <<<"$1"
}
add_lines "${ORGLINT_ARGS:-}"
words+=(--)
add_lines "${ORGLINT_PATHS:-}"

if [ "${ORGLINT_FORMAT:-github}" = compact ]; then
  echo "::add-matcher::$GITHUB_ACTION_PATH/action/problem-matcher.json"
fi
code=0
node "$ORGLINT" "${words[@]}" || code=$?
echo "exit-code=$code" >>"$GITHUB_OUTPUT"
exit "$code"
