extension Schema {
  /// Version 2: what the nights found. See `docs/decisions/0021-what-a-night-leaves.md`.
  static let nights = """
    CREATE TABLE word (            -- ids of criteria and categories, reasons: the same few again and again
      id INTEGER PRIMARY KEY,
      text BLOB NOT NULL UNIQUE
    );
    CREATE TABLE ruleSet (
      id INTEGER PRIMARY KEY,
      version BLOB NOT NULL,
      hash BLOB NOT NULL,
      UNIQUE (hash, version)
    );
    CREATE TABLE watched (         -- the sites that nights look at
      id INTEGER PRIMARY KEY,
      key BLOB NOT NULL UNIQUE,    -- number of the municipality, or address
      about BLOB NOT NULL          -- NightSite as JSON
    );
    CREATE TABLE night (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      day BLOB NOT NULL,           -- ISO 8601
      number INTEGER NOT NULL,     -- counts the nights of the day
      ruleSet INTEGER NOT NULL REFERENCES ruleSet,
      program BLOB NOT NULL,
      settings BLOB NOT NULL,
      begun INTEGER NOT NULL,      -- seconds since 1970
      ended INTEGER,
      state BLOB NOT NULL,
      isThinned INTEGER NOT NULL DEFAULT 0,
      UNIQUE (day, number)
    );
    CREATE TABLE plan (            -- what a night is to look at
      night INTEGER NOT NULL REFERENCES night ON DELETE CASCADE,
      site INTEGER NOT NULL REFERENCES watched,
      PRIMARY KEY (night, site)
    ) WITHOUT ROWID;
    CREATE TABLE part (            -- what results consist of; the same bytes of a site are kept once
      id INTEGER PRIMARY KEY,
      site INTEGER NOT NULL REFERENCES watched,
      digest INTEGER NOT NULL,
      bytes BLOB NOT NULL          -- packed
    );
    CREATE INDEX part_by_digest ON part (site, digest);
    CREATE TABLE result (
      id INTEGER PRIMARY KEY,
      night INTEGER NOT NULL REFERENCES night ON DELETE CASCADE,
      site INTEGER NOT NULL REFERENCES watched,
      status INTEGER NOT NULL REFERENCES word,
      isGood INTEGER NOT NULL,
      isCut INTEGER NOT NULL,      -- the night's deadline came while the site was read
      points REAL NOT NULL,
      maximum REAL NOT NULL,
      possible REAL NOT NULL,
      -- Numbers of parts. No foreign keys: each part that goes would be looked for in all results.
      frame INTEGER NOT NULL,      -- the result without its lists
      facts INTEGER NOT NULL,      -- a list
      criteria INTEGER,            -- a list; dropped when the night is thinned
      links INTEGER,               -- a list; dropped when the night is thinned
      accessibility INTEGER,       -- dropped when the night is thinned
      brokenLinks INTEGER NOT NULL, -- how many entries `links` has, or had
      answers INTEGER NOT NULL,    -- outcomes and points: what the rows of `answer` say
      UNIQUE (night, site)
    );
    CREATE INDEX result_of_site ON result (site, isGood, night);
    CREATE TABLE answer (          -- once for each part `answers`
      answers INTEGER NOT NULL REFERENCES part ON DELETE CASCADE,
      place INTEGER NOT NULL,
      criterion INTEGER NOT NULL REFERENCES word,
      category INTEGER NOT NULL REFERENCES word,
      outcome INTEGER NOT NULL REFERENCES word,
      reason INTEGER REFERENCES word,
      grade REAL NOT NULL,
      points REAL NOT NULL,
      maximum REAL NOT NULL,
      PRIMARY KEY (answers, place)
    ) WITHOUT ROWID;
    CREATE INDEX answer_to_criterion ON answer (criterion, answers);
    CREATE TABLE finding (         -- what is wrong at a site, and since when
      site INTEGER NOT NULL REFERENCES watched,
      fingerprint BLOB NOT NULL,
      rule INTEGER NOT NULL REFERENCES word,
      firstSeen INTEGER NOT NULL REFERENCES night,
      lastSeen INTEGER NOT NULL REFERENCES night,
      confirmed INTEGER REFERENCES night,         -- the night in which it was seen for the second time
      PRIMARY KEY (site, fingerprint)
    ) WITHOUT ROWID;
    CREATE TABLE observation (     -- what people found out who wrote or telephoned
      municipality BLOB NOT NULL,
      channel BLOB NOT NULL,
      question BLOB NOT NULL,
      day BLOB NOT NULL,
      isAnswered INTEGER NOT NULL,
      quality INTEGER,
      minutes INTEGER,
      PRIMARY KEY (municipality, channel, question, day)
    ) WITHOUT ROWID;
    """
}
