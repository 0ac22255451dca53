#!/bin/sh
# run.sh FOLDER SECONDS OUT -- runs every target of FOLDER for SECONDS, one after the
# other, from its corpus. What it finds goes to OUT; exits with 1 if there is anything.
set -u
folder=$1 seconds=$2 out=$3
bad=0
export ASAN_OPTIONS="detect_leaks=1:allocator_may_return_null=1"
mkdir -p "$out"
for target in scenario translation journal words options; do
    case $target in
        scenario | translation) dictionary=lua ;;
        journal | words) dictionary=json ;;
        *) dictionary=options ;;
    esac
    grown=$out/corpus/$target
    mkdir -p "$grown"
    echo "fuzz    $target for $seconds s"
    "$folder/fuzz_$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=512 \
        -max_len=16384 -dict="tests/fuzz/$dictionary.dict" -print_final_stats=1 \
        -artifact_prefix="$out/$target-" "$grown" "tests/fuzz/corpus/$target" \
        > "$out/$target.log" 2>&1 || {
        bad=1
        echo "$target found something; see $out/$target.log"
        grep -m 3 -e '^SUMMARY' -e ' took ' -e '^artifact' -e 'Test unit' "$out/$target.log"
    }
    grep -e 'DONE' -e 'stat::average' "$out/$target.log"
done
exit $bad
