"""Vérifier un document de programme départemental d'inclusion numérique, et calculer ses chiffres."""

from mednum._native import *  # noqa: F403
