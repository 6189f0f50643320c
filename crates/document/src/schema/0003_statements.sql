-- What is expected of a transition, and how cases and times are counted (JSON in a form of its own).
ALTER TABLE transition ADD COLUMN expected_least_s INTEGER;
ALTER TABLE transition ADD COLUMN expected_most_s INTEGER;
ALTER TABLE transition ADD COLUMN expected_permille INTEGER;
ALTER TABLE map ADD COLUMN counting TEXT;
