-- What is kept about the meetings on a deal and about the silent rounds held in them: what was parked, what was decided and why, and what is planned. An item has a
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

-- Rounds without a row are open.
CREATE TABLE weight_stage (
    deal_id      CHARACTER VARYING(1000) NOT NULL,
    sheet        CHARACTER VARYING(8)    NOT NULL,
    round_number INTEGER                 NOT NULL,
    stage        CHARACTER VARYING(20)   NOT NULL,
    CONSTRAINT weight_stage_key PRIMARY KEY (deal_id, sheet, round_number),
    CONSTRAINT weight_stage_of_round FOREIGN KEY (deal_id, sheet, round_number)
        REFERENCES weight_round (deal_id, sheet, round_number) ON DELETE CASCADE,
    CONSTRAINT weight_stage_stage CHECK (stage IN ('HIDDEN', 'CLOSED'))
);

-- How a group voted that did not give points. A group without a row gave points, or nothing yet.
CREATE TABLE weight_ballot (
    deal_id      CHARACTER VARYING(1000) NOT NULL,
    sheet        CHARACTER VARYING(8)    NOT NULL,
    round_number INTEGER                 NOT NULL,
    group_id     CHARACTER VARYING(2)    NOT NULL,
    kind         CHARACTER VARYING(20)   NOT NULL,
    CONSTRAINT weight_ballot_key PRIMARY KEY (deal_id, sheet, round_number, group_id),
    CONSTRAINT weight_ballot_of_round FOREIGN KEY (deal_id, sheet, round_number)
        REFERENCES weight_round (deal_id, sheet, round_number) ON DELETE CASCADE,
    CONSTRAINT weight_ballot_group CHECK (group_id IN ('BO', 'FI', 'LC', 'TL', 'PR')),
    CONSTRAINT weight_ballot_kind CHECK (kind IN ('RANKING', 'PAIRWISE'))
);

CREATE TABLE weight_rank (
    deal_id      CHARACTER VARYING(1000) NOT NULL,
    sheet        CHARACTER VARYING(8)    NOT NULL,
    round_number INTEGER                 NOT NULL,
    group_id     CHARACTER VARYING(2)    NOT NULL,
    item         CHARACTER VARYING(200)  NOT NULL,
    place        INTEGER                 NOT NULL,
    rank_number  INTEGER                 NOT NULL,
    CONSTRAINT weight_rank_key PRIMARY KEY (deal_id, sheet, round_number, group_id, item),
    CONSTRAINT weight_rank_of_ballot FOREIGN KEY (deal_id, sheet, round_number, group_id)
        REFERENCES weight_ballot (deal_id, sheet, round_number, group_id) ON DELETE CASCADE,
    CONSTRAINT weight_rank_number CHECK (rank_number BETWEEN 1 AND 99)
);

-- times is 1 to 9 where the first item is that many times as important, and -9 to -1 where the second one is.
CREATE TABLE weight_judgement (
    deal_id      CHARACTER VARYING(1000) NOT NULL,
    sheet        CHARACTER VARYING(8)    NOT NULL,
    round_number INTEGER                 NOT NULL,
    group_id     CHARACTER VARYING(2)    NOT NULL,
    first_item   CHARACTER VARYING(200)  NOT NULL,
    second_item  CHARACTER VARYING(200)  NOT NULL,
    place        INTEGER                 NOT NULL,
    times        DOUBLE PRECISION        NOT NULL,
    CONSTRAINT weight_judgement_key PRIMARY KEY (deal_id, sheet, round_number, group_id, first_item, second_item),
    CONSTRAINT weight_judgement_of_ballot FOREIGN KEY (deal_id, sheet, round_number, group_id)
        REFERENCES weight_ballot (deal_id, sheet, round_number, group_id) ON DELETE CASCADE,
    CONSTRAINT weight_judgement_times CHECK (ABS(times) BETWEEN 1 AND 9)
);

-- What a group said for its weight of an item.
CREATE TABLE weight_reason (
    deal_id      CHARACTER VARYING(1000) NOT NULL,
    sheet        CHARACTER VARYING(8)    NOT NULL,
    round_number INTEGER                 NOT NULL,
    group_id     CHARACTER VARYING(2)    NOT NULL,
    item         CHARACTER VARYING(200)  NOT NULL,
    place        INTEGER                 NOT NULL,
    reason       CHARACTER VARYING(1000000) NOT NULL,
    CONSTRAINT weight_reason_key PRIMARY KEY (deal_id, sheet, round_number, group_id, item),
    CONSTRAINT weight_reason_of_round FOREIGN KEY (deal_id, sheet, round_number)
        REFERENCES weight_round (deal_id, sheet, round_number) ON DELETE CASCADE,
    CONSTRAINT weight_reason_group CHECK (group_id IN ('BO', 'FI', 'LC', 'TL', 'PR'))
);
