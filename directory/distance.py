"""How far two points of the earth lie apart, along the great circle.

Here belongs the one formula, for two points and for columns of points. What a distance is used for belongs to the
caller. Latitudes and longitudes are degrees (WGS 84), north and east positive; the earth is taken as a sphere, which
is off by half a percent at most.
"""

import math
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

EARTH_RADIUS_KM: Final = 6371.0087714
"""The mean radius R1 of the Geodetic Reference System 1980 (H. Moritz, Bulletin géodésique 54:3, 1980)."""


def distance_km(latitude: float, longitude: float, other_latitude: float, other_longitude: float) -> float:
    """Gives the great-circle distance of two points in kilometres.

    The angle between unit vectors u and v is 2·atan2(|u − v|, |u + v|), as W. Kahan gives it: it keeps its digits for
    neighbours a metre apart and for antipodes alike, where the arc cosine or the haversine formula loses them.
    """
    x, y, z = _direction(latitude, longitude)
    other_x, other_y, other_z = _direction(other_latitude, other_longitude)
    apart = math.hypot(x - other_x, y - other_y, z - other_z)
    together = math.hypot(x + other_x, y + other_y, z + other_z)
    return 2 * EARTH_RADIUS_KM * math.atan2(apart, together)


def directions(latitudes: ArrayLike, longitudes: ArrayLike) -> NDArray[np.float64]:
    """Gives the unit vectors from the earth's centre to each point, ready for `distances_km`.

    Two columns of n degrees become an array of shape (3, n): worked out once, when a column is loaded.
    """
    phi, theta = np.radians(latitudes), np.radians(longitudes)
    return np.stack([np.cos(phi) * np.cos(theta), np.cos(phi) * np.sin(theta), np.sin(phi)])


def distances_km(latitude: float, longitude: float, towards: NDArray[np.float64]) -> NDArray[np.float64]:
    """Gives the great-circle distance in kilometres from one point to each of n `directions`, in their order.

    The same formula as `distance_km`; the same points give the same distance to the last few bits.
    """
    here = np.array(_direction(latitude, longitude)).reshape(3, 1)
    angles: NDArray[np.float64] = 2 * np.arctan2(_lengths(towards - here), _lengths(towards + here))
    return EARTH_RADIUS_KM * angles


def _lengths(vectors: NDArray[np.float64]) -> NDArray[np.float64]:
    """The lengths of n vectors of shape (3, n); summing three rows by hand takes half of what `sum` does."""
    x, y, z = vectors
    lengths: NDArray[np.float64] = np.sqrt(x * x + y * y + z * z)
    return lengths


def _direction(latitude: float, longitude: float) -> tuple[float, float, float]:
    phi, theta = math.radians(latitude), math.radians(longitude)
    return math.cos(phi) * math.cos(theta), math.cos(phi) * math.sin(theta), math.sin(phi)
