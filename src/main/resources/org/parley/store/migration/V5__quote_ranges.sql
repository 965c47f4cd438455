-- What a quote may turn out to be, where somebody said so; an end that is not said is the quoted value. A table of its own,
-- so that the rows and the journal of older deals stay as they are.
CREATE TABLE quote_range (
    deal_id   CHARACTER VARYING(1000) NOT NULL,
    bid       CHARACTER VARYING(200)  NOT NULL,
    mechanism CHARACTER VARYING(200)  NOT NULL,
    lowest    DOUBLE PRECISION,
    highest   DOUBLE PRECISION,
    CONSTRAINT quote_range_key PRIMARY KEY (deal_id, bid, mechanism),
    CONSTRAINT quote_range_of_quote FOREIGN KEY (deal_id, bid, mechanism)
        REFERENCES quote (deal_id, bid, mechanism) ON DELETE CASCADE,
    CONSTRAINT quote_range_is_said CHECK (lowest IS NOT NULL OR highest IS NOT NULL),
    CONSTRAINT quote_range_ends CHECK (lowest IS NULL OR highest IS NULL OR lowest <= highest)
);
