# Types a line and the tab key into a zsh in a terminal of its own; writes what it is offered.
# zsh -f complete-in-zsh.zsh <script> <line> <output file>
zmodload zsh/zpty
zpty shell zsh -f -i
: > $3
zpty -w shell "autoload -Uz compinit; compinit -u -d $3.dump; source $1"
zpty -w shell "compadd() { local -a found; builtin compadd -O found \"\$@\"; print -rl -- \$found >> $3; builtin compadd \"\$@\" }"
zpty -w shell "complete-and-say() { zle complete-word; print -r -- END-OF-WORDS >> $3 }; zle -N complete-and-say; bindkey '^I' complete-and-say"
zpty -w -n shell "$2"$'\t'
for n in {1..400}; do
  zpty -r -t shell printed >/dev/null
  grep -q END-OF-WORDS $3 && break
  sleep 0.05
done
zpty -d shell
