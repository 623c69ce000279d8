"""A colour histogram as the fingerprint of an image."""

import numpy as np
from PIL import Image

BINS = 8
SIZE = (128, 128)


def fingerprint(path):
    image = Image.open(path).convert("HSV").resize(SIZE)
    pixels = np.asarray(image).reshape(-1, 3)
    histogram, _ = np.histogramdd(pixels, bins=BINS, range=[(0, 256)] * 3)
    vector = histogram.ravel()
    return vector / np.linalg.norm(vector)
