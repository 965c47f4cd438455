-- Who answers for a rule that fires, or for a switched-off family that the model requires. subject is the id of a rule or
-- of a family in the catalogue, which is not kept here.
CREATE TABLE waiver (
    deal_id   CHARACTER VARYING(1000)     NOT NULL,
    subject   CHARACTER VARYING(200)      NOT NULL,
    place     INTEGER                     NOT NULL,
    who       CHARACTER VARYING(10000)    NOT NULL,
    signed_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    why       CHARACTER VARYING(1000000)  NOT NULL,
    CONSTRAINT waiver_key PRIMARY KEY (deal_id, subject),
    CONSTRAINT waiver_of_deal FOREIGN KEY (deal_id) REFERENCES deal (id) ON DELETE CASCADE,
    CONSTRAINT waiver_is_signed CHECK (CHARACTER_LENGTH(who) > 0 AND CHARACTER_LENGTH(why) > 0)
);
