-- What is kept about the meetings on a deal: what was parked, what was decided and why, and what is planned. An item has a
-- number of its own, so that moving it or taking another one away does not make it a different item.
CREATE TABLE parking_item (
    deal_id     CHARACTER VARYING(1000)    NOT NULL,
    item_number INTEGER                    NOT NULL,
    place       INTEGER                    NOT NULL,
    item        CHARACTER VARYING(1000000) NOT NULL,
    owner       CHARACTER VARYING(10000)   NOT NULL,
    due         CHARACTER VARYING(10),
    settled     BOOLEAN                    NOT NULL,
    CONSTRAINT parking_item_key PRIMARY KEY (deal_id, item_number),
    CONSTRAINT parking_item_of_deal FOREIGN KEY (deal_id) REFERENCES deal (id) ON DELETE CASCADE,
    CONSTRAINT parking_item_number CHECK (item_number >= 1)
);

-- source names what of the deal the line was taken from; it is empty for a typed line.
CREATE TABLE decision (
    deal_id         CHARACTER VARYING(1000)     NOT NULL,
    decision_number INTEGER                     NOT NULL,
    place           INTEGER                     NOT NULL,
    decided_at      TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    who             CHARACTER VARYING(10000)    NOT NULL,
    what            CHARACTER VARYING(1000000)  NOT NULL,
    why             CHARACTER VARYING(1000000)  NOT NULL,
    source          CHARACTER VARYING(1000)     NOT NULL,
    CONSTRAINT decision_key PRIMARY KEY (deal_id, decision_number),
    CONSTRAINT decision_of_deal FOREIGN KEY (deal_id) REFERENCES deal (id) ON DELETE CASCADE,
    CONSTRAINT decision_number CHECK (decision_number >= 1)
);

CREATE TABLE agenda_item (
    deal_id     CHARACTER VARYING(1000)    NOT NULL,
    item_number INTEGER                    NOT NULL,
    place       INTEGER                    NOT NULL,
    topic       CHARACTER VARYING(1000000) NOT NULL,
    minutes     INTEGER                    NOT NULL,
    CONSTRAINT agenda_item_key PRIMARY KEY (deal_id, item_number),
    CONSTRAINT agenda_item_of_deal FOREIGN KEY (deal_id) REFERENCES deal (id) ON DELETE CASCADE,
    CONSTRAINT agenda_item_number CHECK (item_number >= 1),
    CONSTRAINT agenda_item_minutes CHECK (minutes BETWEEN 0 AND 600)
);
