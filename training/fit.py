"""Weights from labelled pairs: logistic regression that begins with the weights in force."""

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from pairs import Labelled
from scipy.optimize import minimize
from scipy.special import expit

START = "start"
MOST_OF_TOPIC = 50
"""A topic counts as so many pairs at most: one long story does not decide."""


def fit(pairs: Sequence[Labelled], prior: Mapping[str, float], spread: float) -> dict[str, float]:
    """The likeliest weights if each is expected near its prior.

    Args:
        pairs: of one kind.
        prior: the weights in force, ``start`` included.
        spread: standard deviation of a weight around its prior, in log-odds; the larger, the more the pairs decide.

    Returns:
        A weight for each name in the prior. What speaks for a pair never comes to speak against it, nor the other way round.
    """
    names = list(prior)
    held = matrix(pairs, names)
    same = np.array([pair.same for pair in pairs], dtype=float)
    size = Counter(pair.topic for pair in pairs)
    share = np.array([min(1.0, MOST_OF_TOPIC / size[pair.topic]) for pair in pairs])
    begin = np.array([prior[name] for name in names])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        odds = held @ weights
        surprise = np.logaddexp(0.0, odds) - same * odds
        pull = (weights - begin) / spread**2
        value = float(share @ surprise + 0.5 * (weights - begin) @ pull)
        return value, held.T @ (share * (expit(odds) - same)) + pull

    bounds = [
        (None, None) if name == START else (0, None) if prior[name] > 0 else (None, 0) for name in names
    ]
    found = minimize(loss, begin, jac=True, method="L-BFGS-B", bounds=bounds)
    return dict(zip(names, (float(weight) for weight in found.x), strict=True))


def matrix(pairs: Sequence[Labelled], names: Sequence[str]) -> np.ndarray:
    """Strengths, a row a pair and a column a name; ``start`` holds for every pair."""
    return np.array(
        [[1.0 if name == START else pair.strengths.get(name, 0.0) for name in names] for pair in pairs]
    )


def probabilities(pairs: Sequence[Labelled], weights: Mapping[str, float]) -> np.ndarray:
    """How likely each pair speaks of one thing."""
    names = list(weights)
    return expit(matrix(pairs, names) @ np.array([weights[name] for name in names]))
