"""Usage: python build_index.py <folder with images> <index.npz>"""

import sys
from pathlib import Path

import numpy as np

from features import fingerprint


def main():
    folder, target = Path(sys.argv[1]), sys.argv[2]
    files = sorted(folder.glob("*.jpg"))
    vectors = np.stack([fingerprint(file) for file in files])
    np.savez_compressed(target, skus=[file.stem for file in files], vectors=vectors)
    print(f"{len(files)} images in {target}")


if __name__ == "__main__":
    main()
