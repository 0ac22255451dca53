102s/$/\n      left = left - 1/
