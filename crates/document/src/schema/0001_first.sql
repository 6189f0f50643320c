CREATE TABLE document (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    created_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE map (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    persona TEXT NOT NULL,
    scenario TEXT NOT NULL,
    goal TEXT NOT NULL,
    expectation TEXT NOT NULL,
    scope TEXT NOT NULL,
    unmatched TEXT NOT NULL,
    link_new_steps INTEGER NOT NULL
) STRICT;

CREATE TABLE stage (
    id TEXT NOT NULL PRIMARY KEY,
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    name TEXT NOT NULL,
    lifecycle TEXT NOT NULL,
    flow TEXT NOT NULL
) STRICT;
CREATE INDEX stage_map ON stage (map);

CREATE TABLE step (
    id TEXT NOT NULL PRIMARY KEY,
    stage TEXT NOT NULL REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    name TEXT NOT NULL,
    touchpoint TEXT NOT NULL,
    optional INTEGER NOT NULL,
    repeatable INTEGER NOT NULL,
    unobservable INTEGER NOT NULL,
    start INTEGER NOT NULL,
    outcome TEXT,
    branch INTEGER NOT NULL
) STRICT;
CREATE INDEX step_stage ON step (stage);

CREATE TABLE lane (
    id TEXT NOT NULL PRIMARY KEY,
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL
) STRICT;
CREATE INDEX lane_map ON lane (map);

CREATE TABLE card (
    id TEXT NOT NULL PRIMARY KEY,
    lane TEXT NOT NULL REFERENCES lane (id) DEFERRABLE INITIALLY DEFERRED,
    step TEXT NOT NULL REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT;
CREATE INDEX card_lane ON card (lane);
CREATE INDEX card_step ON card (step);

CREATE TABLE emotion (
    id TEXT NOT NULL PRIMARY KEY,
    lane TEXT NOT NULL REFERENCES lane (id) DEFERRABLE INITIALLY DEFERRED,
    step TEXT NOT NULL REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED,
    half_steps INTEGER NOT NULL,
    word TEXT NOT NULL
) STRICT;
CREATE INDEX emotion_lane ON emotion (lane);
CREATE INDEX emotion_step ON emotion (step);

CREATE TABLE transition (
    id TEXT NOT NULL PRIMARY KEY,
    source TEXT NOT NULL REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED,
    origin TEXT NOT NULL,
    condition TEXT NOT NULL
) STRICT;
CREATE INDEX transition_source ON transition (source);
CREATE INDEX transition_target ON transition (target);

-- A rule without a touchpoint leaves its events out. The matcher is JSON in a form of its own.
CREATE TABLE rule (
    id TEXT NOT NULL PRIMARY KEY,
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    matcher TEXT NOT NULL,
    touchpoint TEXT
) STRICT;
CREATE INDEX rule_map ON rule (map);

-- What is known of an imported log; its events are elsewhere.
CREATE TABLE log (
    id TEXT NOT NULL PRIMARY KEY,
    map TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    source TEXT NOT NULL,
    recipe TEXT NOT NULL,
    n_cases INTEGER NOT NULL,
    n_events INTEGER NOT NULL,
    n_rejected INTEGER NOT NULL,
    first_us INTEGER,
    last_us INTEGER
) STRICT;
CREATE INDEX log_map ON log (map);

-- Every change, in order. An undo or a redo names the entry it is about.
CREATE TABLE journal (
    seq INTEGER NOT NULL PRIMARY KEY,
    actor TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    about INTEGER REFERENCES journal (seq) DEFERRABLE INITIALLY DEFERRED,
    label TEXT NOT NULL,
    gesture TEXT,
    change TEXT NOT NULL
) STRICT;
CREATE INDEX journal_about ON journal (about);

-- The figures last computed from a log, so that a map can be read where its events are not.
CREATE TABLE overlay_figures (
    log TEXT NOT NULL PRIMARY KEY REFERENCES log (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    revision INTEGER NOT NULL,
    figures TEXT NOT NULL
) STRICT;
