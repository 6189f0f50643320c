//! Journeys made up from a seed: samples that ship, and logs for benchmarks.
