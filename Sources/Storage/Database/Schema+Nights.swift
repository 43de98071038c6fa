extension Schema {
  /// Version 2: what the nights found. See `docs/decisions/0021-what-a-night-leaves.md`.
  static let nights = """
    CREATE TABLE word (            -- ids of criteria and categories, reasons: the same few again and again
      id INTEGER PRIMARY KEY,
      text BLOB NOT NULL UNIQUE    -- in UTF-8
    );
    CREATE TABLE ruleSet (         -- the rules that judged
      id INTEGER PRIMARY KEY,
      version BLOB NOT NULL,       -- as `rules/rule-set.yaml` names it
      hash BLOB NOT NULL,          -- SHA-256 over the files, in hexadecimal
      UNIQUE (hash, version)
    );
    CREATE TABLE watched (         -- the sites that nights look at
      id INTEGER PRIMARY KEY,
      key BLOB NOT NULL UNIQUE,    -- number of the municipality, or address
      about BLOB NOT NULL          -- NightSite as JSON
    );
    CREATE TABLE night (           -- one run over all sites
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      day BLOB NOT NULL,           -- ISO 8601
      number INTEGER NOT NULL,     -- counts the nights of the day
      ruleSet INTEGER NOT NULL REFERENCES ruleSet, -- the rules that judged
      program BLOB NOT NULL,       -- version of the program
      settings BLOB NOT NULL,      -- what decides what is found, as text
      begun INTEGER NOT NULL,      -- seconds since 1970
      ended INTEGER,               -- seconds since 1970; empty while it is under way
      state BLOB NOT NULL,         -- running, complete, deadline or abandoned
      isThinned INTEGER NOT NULL DEFAULT 0, -- 1 when its details were dropped
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
      digest INTEGER NOT NULL,     -- finds the part; its bytes decide
      bytes BLOB NOT NULL          -- packed
    );
    CREATE INDEX part_by_digest ON part (site, digest);
    CREATE TABLE result (          -- what a night found at a site
      id INTEGER PRIMARY KEY,
      night INTEGER NOT NULL REFERENCES night ON DELETE CASCADE,
      site INTEGER NOT NULL REFERENCES watched,
      status INTEGER NOT NULL REFERENCES word, -- complete, partial or unreachable
      isGood INTEGER NOT NULL,     -- 1 when it can stand for the site
      isCut INTEGER NOT NULL,      -- the night's deadline came while the site was read
      points REAL NOT NULL,        -- that were earned
      maximum REAL NOT NULL,       -- that could be earned by what was decided
      possible REAL NOT NULL,      -- that could be earned by all that applies
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
      answers INTEGER NOT NULL REFERENCES part ON DELETE CASCADE, -- a part
      place INTEGER NOT NULL,      -- counts the answers, in the order of the rules
      criterion INTEGER NOT NULL REFERENCES word, -- its id
      category INTEGER NOT NULL REFERENCES word, -- its id
      outcome INTEGER NOT NULL REFERENCES word, -- passed, failed, cantTell, untested or inapplicable
      reason INTEGER REFERENCES word, -- why it could not be decided
      grade REAL NOT NULL,         -- share of the points, 0 to 1
      points REAL NOT NULL,        -- that were earned
      maximum REAL NOT NULL,       -- that could be earned
      PRIMARY KEY (answers, place)
    ) WITHOUT ROWID;
    CREATE INDEX answer_to_criterion ON answer (criterion, answers);
    CREATE TABLE finding (         -- what is wrong at a site, and since when
      site INTEGER NOT NULL REFERENCES watched,
      fingerprint BLOB NOT NULL,   -- what tells it from others of the site (`docs/decisions/0018`)
      rule INTEGER NOT NULL REFERENCES word, -- a rule of accessibility, or `broken-link`
      firstSeen INTEGER NOT NULL REFERENCES night, -- the first night
      lastSeen INTEGER NOT NULL REFERENCES night, -- the last night
      confirmed INTEGER REFERENCES night,         -- the night in which it was seen for the second time
      PRIMARY KEY (site, fingerprint)
    ) WITHOUT ROWID;
    CREATE TABLE observation (     -- what people found out who wrote or telephoned
      municipality BLOB NOT NULL,  -- its number
      channel BLOB NOT NULL,       -- web, mail or telephone
      question BLOB NOT NULL,      -- what was asked
      day BLOB NOT NULL,           -- on which it was asked, ISO 8601
      isAnswered INTEGER NOT NULL, -- 1 when an answer came
      quality INTEGER,             -- 0 to 100; empty when nobody judged it
      minutes INTEGER,             -- until the answer; empty when nobody measured
      PRIMARY KEY (municipality, channel, question, day)
    ) WITHOUT ROWID;
    """

  /// Version 3: what the documents of sites are like.
  static let documents = """
    CREATE TABLE documents (       -- the PDF documents that a night looked at; dropped when the night is thinned
      result INTEGER PRIMARY KEY REFERENCES result ON DELETE CASCADE,
      part INTEGER NOT NULL        -- number of a part
    );
    """
}
