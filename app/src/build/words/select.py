"""Chooses the words of generated passphrases from the Dutch word list of OpenTaal, always the same ones.

usage: select.py <word list> <left-out.txt> > words.txt

A word counts as common where many compounds of the list begin or end with it. Of the words of four to eight
letters a to z, without those of left-out.txt, the 7776 commonest are written in alphabetical order. A word
that differs from one taken already by its last letter alone is passed over: it would be misread.
"""

import math
import re
import sys

COUNT = 7776
MOST = 400


def parts(words):
    begins, ends = {}, {}
    for word in words:
        for at in range(4, len(word) - 3):
            first, last = word[:at], word[at:]
            if first in words and last in words:
                begins[first] = begins.get(first, 0) + 1
                ends[last] = ends.get(last, 0) + 1
    return begins, ends


def main(source, left_out):
    with open(source, encoding="utf-8") as lines:
        words = {line.strip() for line in lines if re.fullmatch(r"[a-z]+", line.strip())}
    with open(left_out, encoding="utf-8") as lines:
        unwanted = {line.strip() for line in lines}
    begins, ends = parts(words)

    def commonness(word):
        first, last = (min(counted.get(word, 0), MOST) for counted in (begins, ends))
        return min(first, 60) + min(last, 60) + 2 * math.sqrt(first * last)

    fit = [word for word in words if 4 <= len(word) <= 8 and word not in unwanted]
    chosen, stems = [], set()
    for word in sorted(fit, key=lambda word: (-commonness(word), word)):
        if len(chosen) < COUNT and word[:-1] not in stems:
            chosen.append(word)
            stems.add(word[:-1])
    print("\n".join(sorted(chosen)))


if __name__ == "__main__":
    main(*sys.argv[1:])
