"""Usage: python query.py <index.npz> <photo.jpg>"""

import sys

import numpy as np

from features import fingerprint


def main():
    index = np.load(sys.argv[1])
    similarity = index["vectors"] @ fingerprint(sys.argv[2])
    for position in np.argsort(-similarity)[:10]:
        print(f"{similarity[position]:.3f}  {index['skus'][position]}")


if __name__ == "__main__":
    main()
