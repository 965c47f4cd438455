-- The mechanisms on which a provider's documents, as somebody reviewed them, say nothing. Of its own, because a quote says
-- something.
CREATE TABLE silent_mechanism (
    deal_id   CHARACTER VARYING(1000) NOT NULL,
    bid       CHARACTER VARYING(200)  NOT NULL,
    mechanism CHARACTER VARYING(200)  NOT NULL,
    place     INTEGER                 NOT NULL,
    CONSTRAINT silent_mechanism_key PRIMARY KEY (deal_id, bid, mechanism),
    CONSTRAINT silent_mechanism_of_bid FOREIGN KEY (deal_id, bid) REFERENCES bid (deal_id, letter) ON DELETE CASCADE
);
