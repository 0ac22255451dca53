#!/bin/sh
# run.sh FOLDER SECONDS OUT -- runs every target of FOLDER for SECONDS, one after the
# other, from its corpus. What it finds goes to OUT; exits with 1 if there is anything.
set -u
folder=$1 seconds=$2 out=$3
bad=0
# A large quarantine of freed memory would look like a leak after a million inputs.
export ASAN_OPTIONS="detect_leaks=1:allocator_may_return_null=1:quarantine_size_mb=32"
mkdir -p "$out"
for target in scenario required translation zip journal marks study words options patterns; do
    case $target in
        scenario | required | translation) dictionary="-dict=tests/fuzz/lua.dict" ;;
        journal | marks | study | words) dictionary="-dict=tests/fuzz/json.dict" ;;
        options) dictionary="-dict=tests/fuzz/options.dict" ;;
        patterns) dictionary="-dict=tests/fuzz/patterns.dict" ;;
        *) dictionary="" ;;
    esac
    grown=$out/corpus/$target
    mkdir -p "$grown"
    echo "fuzz    $target for $seconds s"
    # shellcheck disable=SC2086 # no dictionary is no argument
    "$folder/fuzz_$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=768 \
        -malloc_limit_mb=256 -max_len=16384 $dictionary -print_final_stats=1 \
        -artifact_prefix="$out/$target-" "$grown" "tests/fuzz/corpus/$target" \
        > "$out/$target.log" 2>&1 || {
        bad=1
        echo "$target found something; see $out/$target.log"
        grep -m 3 -e '^SUMMARY' -e ' took ' -e '^artifact' -e 'Test unit' "$out/$target.log"
    }
    grep -e 'DONE' -e 'stat::average' "$out/$target.log"
done
exit $bad
