-- A deal by its parts, the documents that providers sent, and the journal of what happened.
--
-- Standard SQL throughout, so that the tables can be moved to another database one day.
-- Ids of mechanisms, families, questions and companions name entries of the catalogue, which is shipped with the
-- program and not kept here: they have no foreign key.
-- place keeps the order of a list or a map. It is not declared unique, because two members that swap their places would
-- collide between the two updates.
-- Numbers are as typed: what the domain refuses is refused here again, what it lets a person type is accepted.

CREATE TABLE deal (
    id                CHARACTER VARYING(1000)    NOT NULL,
    client            CHARACTER VARYING(1000000) NOT NULL,
    sector            CHARACTER VARYING(1000000) NOT NULL,
    scope             CHARACTER VARYING(1000000) NOT NULL,
    today             CHARACTER VARYING(1000000) NOT NULL,
    currency          CHARACTER VARYING(3)       NOT NULL,
    money_unit        CHARACTER VARYING(1000)    NOT NULL,
    term_months       INTEGER                    NOT NULL,
    intent_statement  CHARACTER VARYING(1000000) NOT NULL,
    model             CHARACTER VARYING(2),
    override_reason   CHARACTER VARYING(1000000) NOT NULL,
    families_off_note CHARACTER VARYING(1000000) NOT NULL,
    scores_tco        BOOLEAN                    NOT NULL,
    CONSTRAINT deal_key PRIMARY KEY (id),
    CONSTRAINT deal_has_id CHECK (CHARACTER_LENGTH(id) > 0),
    CONSTRAINT deal_currency CHECK (CHARACTER_LENGTH(currency) = 3),
    CONSTRAINT deal_term CHECK (term_months BETWEEN 1 AND 600),
    CONSTRAINT deal_model CHECK (model IN ('TX', 'OP', 'SA', 'VE'))
);

CREATE TABLE deal_context (
    deal_id              CHARACTER VARYING(1000) NOT NULL,
    personal             BOOLEAN                 NOT NULL,
    regulated            BOOLEAN                 NOT NULL,
    deadband             DOUBLE PRECISION,
    releases             CHARACTER VARYING(20),
    switching_months     DOUBLE PRECISION,
    transition_in_months DOUBLE PRECISION,
    baseline_order       BOOLEAN                 NOT NULL,
    CONSTRAINT deal_context_key PRIMARY KEY (deal_id),
    CONSTRAINT deal_context_of_deal FOREIGN KEY (deal_id) REFERENCES deal (id) ON DELETE CASCADE,
    CONSTRAINT deal_context_deadband CHECK (deadband BETWEEN 0 AND 10000),
    CONSTRAINT deal_context_releases
        CHECK (releases IN ('WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
    CONSTRAINT deal_context_switching CHECK (switching_months BETWEEN 0 AND 10000),
    CONSTRAINT deal_context_transition CHECK (transition_in_months BETWEEN 0 AND 10000)
);

CREATE TABLE goal (
    deal_id     CHARACTER VARYING(1000)    NOT NULL,
    outcome     CHARACTER VARYING(3)       NOT NULL,
    place       INTEGER                    NOT NULL,
    weight      DOUBLE PRECISION           NOT NULL,
    baseline    CHARACTER VARYING(1000000) NOT NULL,
    target      CHARACTER VARYING(1000000) NOT NULL,
    target_year INTEGER,
    CONSTRAINT goal_key PRIMARY KEY (deal_id, outcome),
    CONSTRAINT goal_of_deal FOREIGN KEY (deal_id) REFERENCES deal (id) ON DELETE CASCADE,
    CONSTRAINT goal_outcome CHECK (outcome IN ('MKT', 'CX', 'AGI', 'CAP', 'TEC')),
    CONSTRAINT goal_weight CHECK (weight BETWEEN 0 AND 1),
    CONSTRAINT goal_target_year CHECK (target_year BETWEEN 1 AND 50)
);

CREATE TABLE answer (
    deal_id  CHARACTER VARYING(1000) NOT NULL,
    question CHARACTER VARYING(200)  NOT NULL,
    place    INTEGER                 NOT NULL,
    answer   DOUBLE PRECISION        NOT NULL,
    CONSTRAINT answer_key PRIMARY KEY (deal_id, question),
    CONSTRAINT answer_of_deal FOREIGN KEY (deal_id) REFERENCES deal (id) ON DELETE CASCADE,
    CONSTRAINT answer_in_halves CHECK (answer BETWEEN 1 AND 5 AND answer * 2 = FLOOR(answer * 2))
);

CREATE TABLE group_share (
    deal_id  CHARACTER VARYING(1000) NOT NULL,
    group_id CHARACTER VARYING(2)    NOT NULL,
    place    INTEGER                 NOT NULL,
    lambda   DOUBLE PRECISION        NOT NULL,
    CONSTRAINT group_share_key PRIMARY KEY (deal_id, group_id),
    CONSTRAINT group_share_of_deal FOREIGN KEY (deal_id) REFERENCES deal (id) ON DELETE CASCADE,
    CONSTRAINT group_share_group CHECK (group_id IN ('BO', 'FI', 'LC', 'TL', 'PR')),
    CONSTRAINT group_share_lambda CHECK (lambda BETWEEN 0 AND 1)
);

CREATE TABLE weight_round (
    deal_id      CHARACTER VARYING(1000) NOT NULL,
    sheet        CHARACTER VARYING(8)    NOT NULL,
    round_number INTEGER                 NOT NULL,
    place        INTEGER                 NOT NULL,
    CONSTRAINT weight_round_key PRIMARY KEY (deal_id, sheet, round_number),
    CONSTRAINT weight_round_of_deal FOREIGN KEY (deal_id) REFERENCES deal (id) ON DELETE CASCADE,
    CONSTRAINT weight_round_sheet CHECK (sheet IN ('OUTCOMES', 'CRITERIA')),
    CONSTRAINT weight_round_number CHECK (round_number BETWEEN 1 AND 99)
);

-- A group that emptied all its fields took part all the same.
CREATE TABLE weight_group (
    deal_id      CHARACTER VARYING(1000) NOT NULL,
    sheet        CHARACTER VARYING(8)    NOT NULL,
    round_number INTEGER                 NOT NULL,
    group_id     CHARACTER VARYING(2)    NOT NULL,
    place        INTEGER                 NOT NULL,
    CONSTRAINT weight_group_key PRIMARY KEY (deal_id, sheet, round_number, group_id),
    CONSTRAINT weight_group_of_round FOREIGN KEY (deal_id, sheet, round_number)
        REFERENCES weight_round (deal_id, sheet, round_number) ON DELETE CASCADE,
    CONSTRAINT weight_group_group CHECK (group_id IN ('BO', 'FI', 'LC', 'TL', 'PR'))
);

CREATE TABLE weight_points (
    deal_id      CHARACTER VARYING(1000) NOT NULL,
    sheet        CHARACTER VARYING(8)    NOT NULL,
    round_number INTEGER                 NOT NULL,
    group_id     CHARACTER VARYING(2)    NOT NULL,
    item         CHARACTER VARYING(200)  NOT NULL,
    place        INTEGER                 NOT NULL,
    points       DOUBLE PRECISION        NOT NULL,
    CONSTRAINT weight_points_key PRIMARY KEY (deal_id, sheet, round_number, group_id, item),
    CONSTRAINT weight_points_of_group FOREIGN KEY (deal_id, sheet, round_number, group_id)
        REFERENCES weight_group (deal_id, sheet, round_number, group_id) ON DELETE CASCADE,
    CONSTRAINT weight_points_points CHECK (points BETWEEN 0 AND 100)
);

CREATE TABLE interval_mechanism (
    deal_id   CHARACTER VARYING(1000) NOT NULL,
    mechanism CHARACTER VARYING(200)  NOT NULL,
    place     INTEGER                 NOT NULL,
    CONSTRAINT interval_mechanism_key PRIMARY KEY (deal_id, mechanism),
    CONSTRAINT interval_mechanism_of_deal FOREIGN KEY (deal_id) REFERENCES deal (id) ON DELETE CASCADE
);

CREATE TABLE group_interval (
    deal_id   CHARACTER VARYING(1000) NOT NULL,
    mechanism CHARACTER VARYING(200)  NOT NULL,
    group_id  CHARACTER VARYING(2)    NOT NULL,
    place     INTEGER                 NOT NULL,
    smallest  DOUBLE PRECISION        NOT NULL,
    largest   DOUBLE PRECISION        NOT NULL,
    CONSTRAINT group_interval_key PRIMARY KEY (deal_id, mechanism, group_id),
    CONSTRAINT group_interval_of_mechanism FOREIGN KEY (deal_id, mechanism)
        REFERENCES interval_mechanism (deal_id, mechanism) ON DELETE CASCADE,
    CONSTRAINT group_interval_group CHECK (group_id IN ('BO', 'FI', 'LC', 'TL', 'PR')),
    CONSTRAINT group_interval_ends CHECK (smallest <= largest)
);

CREATE TABLE active_family (
    deal_id CHARACTER VARYING(1000) NOT NULL,
    family  CHARACTER VARYING(200)  NOT NULL,
    place   INTEGER                 NOT NULL,
    CONSTRAINT active_family_key PRIMARY KEY (deal_id, family),
    CONSTRAINT active_family_of_deal FOREIGN KEY (deal_id) REFERENCES deal (id) ON DELETE CASCADE
);

CREATE TABLE extension_mechanism (
    deal_id   CHARACTER VARYING(1000) NOT NULL,
    mechanism CHARACTER VARYING(200)  NOT NULL,
    place     INTEGER                 NOT NULL,
    CONSTRAINT extension_mechanism_key PRIMARY KEY (deal_id, mechanism),
    CONSTRAINT extension_mechanism_of_deal FOREIGN KEY (deal_id) REFERENCES deal (id) ON DELETE CASCADE
);

CREATE TABLE asked_mechanism (
    deal_id   CHARACTER VARYING(1000) NOT NULL,
    mechanism CHARACTER VARYING(200)  NOT NULL,
    place     INTEGER                 NOT NULL,
    CONSTRAINT asked_mechanism_key PRIMARY KEY (deal_id, mechanism),
    CONSTRAINT asked_mechanism_of_deal FOREIGN KEY (deal_id) REFERENCES deal (id) ON DELETE CASCADE
);

-- A ladder of the deal's own has all four steps or is not there. Its steps may be out of order (rule R48 says so).
CREATE TABLE mechanism_position (
    deal_id          CHARACTER VARYING(1000)    NOT NULL,
    mechanism        CHARACTER VARYING(200)     NOT NULL,
    place            INTEGER                    NOT NULL,
    included         BOOLEAN                    NOT NULL,
    drafted          DOUBLE PRECISION,
    ladder_open      DOUBLE PRECISION,
    ladder_target    DOUBLE PRECISION,
    ladder_fallback  DOUBLE PRECISION,
    ladder_walk_away DOUBLE PRECISION,
    wording          CHARACTER VARYING(1000000) NOT NULL,
    note             CHARACTER VARYING(1000000) NOT NULL,
    source           CHARACTER VARYING(7)       NOT NULL,
    CONSTRAINT mechanism_position_key PRIMARY KEY (deal_id, mechanism),
    CONSTRAINT mechanism_position_of_deal FOREIGN KEY (deal_id) REFERENCES deal (id) ON DELETE CASCADE,
    CONSTRAINT mechanism_position_source CHECK (source IN ('DEFAULT', 'PERSON')),
    CONSTRAINT mechanism_position_ladder CHECK (
        (ladder_open IS NULL AND ladder_target IS NULL AND ladder_fallback IS NULL AND ladder_walk_away IS NULL)
        OR (ladder_open IS NOT NULL AND ladder_target IS NOT NULL AND ladder_fallback IS NOT NULL
            AND ladder_walk_away IS NOT NULL))
);

CREATE TABLE companion_value (
    deal_id   CHARACTER VARYING(1000)    NOT NULL,
    companion CHARACTER VARYING(200)     NOT NULL,
    place     INTEGER                    NOT NULL,
    typed     CHARACTER VARYING(1000000) NOT NULL,
    CONSTRAINT companion_value_key PRIMARY KEY (deal_id, companion),
    CONSTRAINT companion_value_of_deal FOREIGN KEY (deal_id) REFERENCES deal (id) ON DELETE CASCADE
);

CREATE TABLE walk_away_override (
    deal_id   CHARACTER VARYING(1000)    NOT NULL,
    mechanism CHARACTER VARYING(200)     NOT NULL,
    place     INTEGER                    NOT NULL,
    reason    CHARACTER VARYING(1000000) NOT NULL,
    CONSTRAINT walk_away_override_key PRIMARY KEY (deal_id, mechanism),
    CONSTRAINT walk_away_override_of_deal FOREIGN KEY (deal_id) REFERENCES deal (id) ON DELETE CASCADE
);

-- The amount is text because money is exact: 5.40 must come back as 5.40, and a column of numbers has one scale for all.
CREATE TABLE commercials (
    deal_id              CHARACTER VARYING(1000) NOT NULL,
    should_cost_amount   CHARACTER VARYING(100),
    should_cost_currency CHARACTER VARYING(3),
    baseline_fcr         DOUBLE PRECISION,
    discount_rate        DOUBLE PRECISION,
    scoring_scenario     CHARACTER VARYING(1000) NOT NULL,
    CONSTRAINT commercials_key PRIMARY KEY (deal_id),
    CONSTRAINT commercials_of_deal FOREIGN KEY (deal_id) REFERENCES deal (id) ON DELETE CASCADE,
    CONSTRAINT commercials_should_cost CHECK (
        (should_cost_amount IS NULL AND should_cost_currency IS NULL)
        OR (should_cost_amount IS NOT NULL AND should_cost_currency IS NOT NULL))
);

CREATE TABLE tco_anchors (
    deal_id        CHARACTER VARYING(1000) NOT NULL,
    ceiling_amount DOUBLE PRECISION        NOT NULL,
    floor_amount   DOUBLE PRECISION        NOT NULL,
    applies_to     CHARACTER VARYING(7)    NOT NULL,
    CONSTRAINT tco_anchors_key PRIMARY KEY (deal_id),
    CONSTRAINT tco_anchors_of_deal FOREIGN KEY (deal_id) REFERENCES deal (id) ON DELETE CASCADE,
    CONSTRAINT tco_anchors_applies_to CHECK (applies_to IN ('TOTAL', 'CONTACT'))
);

CREATE TABLE volumes (
    deal_id     CHARACTER VARYING(1000) NOT NULL,
    kind        CHARACTER VARYING(7)    NOT NULL,
    unit        CHARACTER VARYING(1000) NOT NULL,
    forecast    DOUBLE PRECISION,
    aht_minutes DOUBLE PRECISION,
    occupancy   DOUBLE PRECISION,
    shrinkage   DOUBLE PRECISION,
    CONSTRAINT volumes_key PRIMARY KEY (deal_id),
    CONSTRAINT volumes_of_deal FOREIGN KEY (deal_id) REFERENCES deal (id) ON DELETE CASCADE,
    CONSTRAINT volumes_kind CHECK (
        (kind = 'ANNUAL'
            AND forecast IS NULL AND aht_minutes IS NULL AND occupancy IS NULL AND shrinkage IS NULL)
        OR (kind = 'MONTHLY'
            AND forecast IS NOT NULL AND aht_minutes IS NOT NULL AND occupancy IS NOT NULL AND shrinkage IS NOT NULL))
);

-- yearly_volume is for monthly volumes; annual ones have a row per year in volume_year.
CREATE TABLE volume_scenario (
    deal_id       CHARACTER VARYING(1000) NOT NULL,
    scenario      CHARACTER VARYING(200)  NOT NULL,
    place         INTEGER                 NOT NULL,
    yearly_volume DOUBLE PRECISION,
    CONSTRAINT volume_scenario_key PRIMARY KEY (deal_id, scenario),
    CONSTRAINT volume_scenario_of_volumes FOREIGN KEY (deal_id) REFERENCES volumes (deal_id) ON DELETE CASCADE
);

CREATE TABLE volume_year (
    deal_id       CHARACTER VARYING(1000) NOT NULL,
    scenario      CHARACTER VARYING(200)  NOT NULL,
    contract_year INTEGER                 NOT NULL,
    volume        DOUBLE PRECISION        NOT NULL,
    CONSTRAINT volume_year_key PRIMARY KEY (deal_id, scenario, contract_year),
    CONSTRAINT volume_year_of_scenario FOREIGN KEY (deal_id, scenario)
        REFERENCES volume_scenario (deal_id, scenario) ON DELETE CASCADE,
    CONSTRAINT volume_year_year CHECK (contract_year >= 1)
);

CREATE TABLE volume_month (
    deal_id        CHARACTER VARYING(1000) NOT NULL,
    calendar_month INTEGER                 NOT NULL,
    share          DOUBLE PRECISION        NOT NULL,
    CONSTRAINT volume_month_key PRIMARY KEY (deal_id, calendar_month),
    CONSTRAINT volume_month_of_volumes FOREIGN KEY (deal_id) REFERENCES volumes (deal_id) ON DELETE CASCADE,
    CONSTRAINT volume_month_month CHECK (calendar_month >= 1)
);

CREATE TABLE bid (
    deal_id   CHARACTER VARYING(1000)    NOT NULL,
    letter    CHARACTER VARYING(200)     NOT NULL,
    place     INTEGER                    NOT NULL,
    name      CHARACTER VARYING(1000000) NOT NULL,
    note      CHARACTER VARYING(1000000) NOT NULL,
    incumbent BOOLEAN                    NOT NULL,
    version   INTEGER                    NOT NULL,
    CONSTRAINT bid_key PRIMARY KEY (deal_id, letter),
    CONSTRAINT bid_of_deal FOREIGN KEY (deal_id) REFERENCES deal (id) ON DELETE CASCADE,
    CONSTRAINT bid_version CHECK (version BETWEEN 1 AND 9999)
);

CREATE TABLE quote (
    deal_id    CHARACTER VARYING(1000)    NOT NULL,
    bid        CHARACTER VARYING(200)     NOT NULL,
    mechanism  CHARACTER VARYING(200)     NOT NULL,
    place      INTEGER                    NOT NULL,
    quoted     DOUBLE PRECISION,
    wording    CHARACTER VARYING(1000000) NOT NULL,
    note       CHARACTER VARYING(1000000) NOT NULL,
    confidence CHARACTER VARYING(4)       NOT NULL,
    CONSTRAINT quote_key PRIMARY KEY (deal_id, bid, mechanism),
    CONSTRAINT quote_of_bid FOREIGN KEY (deal_id, bid) REFERENCES bid (deal_id, letter) ON DELETE CASCADE,
    CONSTRAINT quote_confidence CHECK (confidence IN ('LOW', 'MID', 'HIGH'))
);

-- No foreign key to document: a deal may come from a file without the providers' files.
CREATE TABLE attachment (
    deal_id   CHARACTER VARYING(1000)     NOT NULL,
    bid       CHARACTER VARYING(200)      NOT NULL,
    sha256    CHARACTER VARYING(64)       NOT NULL,
    role      CHARACTER VARYING(9)        NOT NULL,
    place     INTEGER                     NOT NULL,
    file_name CHARACTER VARYING(10000)    NOT NULL,
    size      BIGINT                      NOT NULL,
    added_at  TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    CONSTRAINT attachment_key PRIMARY KEY (deal_id, bid, sha256, role),
    CONSTRAINT attachment_of_bid FOREIGN KEY (deal_id, bid) REFERENCES bid (deal_id, letter) ON DELETE CASCADE,
    CONSTRAINT attachment_sha256 CHECK (CHARACTER_LENGTH(sha256) = 64),
    CONSTRAINT attachment_role CHECK (role IN ('BID_SHEET', 'PROPOSAL'))
);

CREATE TABLE pricing (
    deal_id       CHARACTER VARYING(1000) NOT NULL,
    bid           CHARACTER VARYING(200)  NOT NULL,
    kind          CHARACTER VARYING(7)    NOT NULL,
    productivity  DOUBLE PRECISION        NOT NULL,
    minimum_share DOUBLE PRECISION        NOT NULL,
    surge_above   DOUBLE PRECISION,
    surge_extra   DOUBLE PRECISION,
    CONSTRAINT pricing_key PRIMARY KEY (deal_id, bid),
    CONSTRAINT pricing_of_bid FOREIGN KEY (deal_id, bid) REFERENCES bid (deal_id, letter) ON DELETE CASCADE,
    CONSTRAINT pricing_kind CHECK (kind IN ('ANNUAL', 'MONTHLY')),
    CONSTRAINT pricing_surge CHECK (
        (surge_above IS NULL AND surge_extra IS NULL) OR (surge_above IS NOT NULL AND surge_extra IS NOT NULL))
);

CREATE TABLE pricing_annual (
    deal_id            CHARACTER VARYING(1000) NOT NULL,
    bid                CHARACTER VARYING(200)  NOT NULL,
    fixed_per_year     DOUBLE PRECISION        NOT NULL,
    rate_per_contact   DOUBLE PRECISION        NOT NULL,
    deadband           DOUBLE PRECISION        NOT NULL,
    arc                DOUBLE PRECISION        NOT NULL,
    rrc                DOUBLE PRECISION        NOT NULL,
    fee_max            DOUBLE PRECISION,
    fee_fcr_from       DOUBLE PRECISION,
    fee_fcr_to         DOUBLE PRECISION,
    credit_at_risk     DOUBLE PRECISION        NOT NULL,
    miss_severity      DOUBLE PRECISION        NOT NULL,
    investment_amount  DOUBLE PRECISION,
    investment_rate    DOUBLE PRECISION,
    investment_months  INTEGER,
    client_gain_share  DOUBLE PRECISION        NOT NULL,
    displaced_passed   DOUBLE PRECISION        NOT NULL,
    client_side_year1  DOUBLE PRECISION        NOT NULL,
    client_side_growth DOUBLE PRECISION        NOT NULL,
    transition_in      DOUBLE PRECISION        NOT NULL,
    exit_cost          DOUBLE PRECISION        NOT NULL,
    CONSTRAINT pricing_annual_key PRIMARY KEY (deal_id, bid),
    CONSTRAINT pricing_annual_of_pricing FOREIGN KEY (deal_id, bid)
        REFERENCES pricing (deal_id, bid) ON DELETE CASCADE,
    CONSTRAINT pricing_annual_fee CHECK (
        (fee_max IS NULL AND fee_fcr_from IS NULL AND fee_fcr_to IS NULL)
        OR (fee_max IS NOT NULL AND fee_fcr_from IS NOT NULL AND fee_fcr_to IS NOT NULL)),
    CONSTRAINT pricing_annual_investment CHECK (
        (investment_amount IS NULL AND investment_rate IS NULL AND investment_months IS NULL)
        OR (investment_amount IS NOT NULL AND investment_rate IS NOT NULL AND investment_months IS NOT NULL))
);

CREATE TABLE pricing_monthly (
    deal_id              CHARACTER VARYING(1000) NOT NULL,
    bid                  CHARACTER VARYING(200)  NOT NULL,
    unit                 CHARACTER VARYING(7)    NOT NULL,
    rate                 DOUBLE PRECISION        NOT NULL,
    set_up               DOUBLE PRECISION        NOT NULL,
    client_side_per_year DOUBLE PRECISION        NOT NULL,
    CONSTRAINT pricing_monthly_key PRIMARY KEY (deal_id, bid),
    CONSTRAINT pricing_monthly_of_pricing FOREIGN KEY (deal_id, bid)
        REFERENCES pricing (deal_id, bid) ON DELETE CASCADE,
    CONSTRAINT pricing_monthly_unit CHECK (unit IN ('CONTACT', 'HOUR'))
);

CREATE TABLE pricing_year (
    deal_id       CHARACTER VARYING(1000) NOT NULL,
    bid           CHARACTER VARYING(200)  NOT NULL,
    series        CHARACTER VARYING(20)   NOT NULL,
    contract_year INTEGER                 NOT NULL,
    amount        DOUBLE PRECISION        NOT NULL,
    CONSTRAINT pricing_year_key PRIMARY KEY (deal_id, bid, series, contract_year),
    CONSTRAINT pricing_year_of_annual FOREIGN KEY (deal_id, bid)
        REFERENCES pricing_annual (deal_id, bid) ON DELETE CASCADE,
    CONSTRAINT pricing_year_series CHECK (series IN ('BASELINE', 'FCR', 'NET_SAVINGS', 'DISPLACED_EFFORT')),
    CONSTRAINT pricing_year_year CHECK (contract_year >= 1)
);

CREATE TABLE index_component (
    deal_id     CHARACTER VARYING(1000)    NOT NULL,
    bid         CHARACTER VARYING(200)     NOT NULL,
    place       INTEGER                    NOT NULL,
    name        CHARACTER VARYING(1000000) NOT NULL,
    share       DOUBLE PRECISION           NOT NULL,
    pass        DOUBLE PRECISION           NOT NULL,
    index_level DOUBLE PRECISION           NOT NULL,
    cap         DOUBLE PRECISION,
    CONSTRAINT index_component_key PRIMARY KEY (deal_id, bid, place),
    CONSTRAINT index_component_of_pricing FOREIGN KEY (deal_id, bid)
        REFERENCES pricing (deal_id, bid) ON DELETE CASCADE
);

-- No foreign key to bid: the domain lets an estimate stand for a provider that has no bid.
CREATE TABLE estimated_bid (
    deal_id CHARACTER VARYING(1000) NOT NULL,
    bid     CHARACTER VARYING(200)  NOT NULL,
    place   INTEGER                 NOT NULL,
    CONSTRAINT estimated_bid_key PRIMARY KEY (deal_id, bid),
    CONSTRAINT estimated_bid_of_deal FOREIGN KEY (deal_id) REFERENCES deal (id) ON DELETE CASCADE
);

CREATE TABLE estimate (
    deal_id     CHARACTER VARYING(1000)    NOT NULL,
    bid         CHARACTER VARYING(200)     NOT NULL,
    mechanism   CHARACTER VARYING(200)     NOT NULL,
    place       INTEGER                    NOT NULL,
    opening     DOUBLE PRECISION,
    reservation DOUBLE PRECISION           NOT NULL,
    importance  DOUBLE PRECISION,
    confidence  CHARACTER VARYING(4)       NOT NULL,
    evidence    CHARACTER VARYING(1000000) NOT NULL,
    CONSTRAINT estimate_key PRIMARY KEY (deal_id, bid, mechanism),
    CONSTRAINT estimate_of_bid FOREIGN KEY (deal_id, bid)
        REFERENCES estimated_bid (deal_id, bid) ON DELETE CASCADE,
    CONSTRAINT estimate_importance CHECK (importance BETWEEN 1 AND 5),
    CONSTRAINT estimate_confidence CHECK (confidence IN ('LOW', 'MID', 'HIGH'))
);

-- counterpart and batna outlive their bids, as the domain has it: no foreign key.
CREATE TABLE package_table (
    deal_id               CHARACTER VARYING(1000) NOT NULL,
    counterpart           CHARACTER VARYING(200)  NOT NULL,
    batna                 CHARACTER VARYING(200)  NOT NULL,
    client_disagreement   DOUBLE PRECISION        NOT NULL,
    provider_disagreement DOUBLE PRECISION        NOT NULL,
    client_level          DOUBLE PRECISION        NOT NULL,
    tolerance             DOUBLE PRECISION        NOT NULL,
    min_differences       INTEGER                 NOT NULL,
    offers                INTEGER                 NOT NULL,
    CONSTRAINT package_table_key PRIMARY KEY (deal_id),
    CONSTRAINT package_table_of_deal FOREIGN KEY (deal_id) REFERENCES deal (id) ON DELETE CASCADE
);

CREATE TABLE package_issue (
    deal_id         CHARACTER VARYING(1000) NOT NULL,
    mechanism       CHARACTER VARYING(200)  NOT NULL,
    place           INTEGER                 NOT NULL,
    client_weight   DOUBLE PRECISION,
    provider_weight DOUBLE PRECISION,
    CONSTRAINT package_issue_key PRIMARY KEY (deal_id, mechanism),
    CONSTRAINT package_issue_of_table FOREIGN KEY (deal_id) REFERENCES package_table (deal_id) ON DELETE CASCADE
);

-- A provider's file is kept once, whoever sent it and however often. text is empty when none could be read.
CREATE TABLE document (
    sha256 CHARACTER VARYING(64)  NOT NULL,
    size   BIGINT                 NOT NULL,
    bytes  BINARY LARGE OBJECT    NOT NULL,
    text   CHARACTER LARGE OBJECT NOT NULL,
    CONSTRAINT document_key PRIMARY KEY (sha256),
    CONSTRAINT document_sha256 CHECK (CHARACTER_LENGTH(sha256) = 64),
    CONSTRAINT document_size CHECK (size >= 0)
);

-- Rows are added and never changed; they go only with their deal. seq counts from 1 without a gap within a deal, so that
-- a missing entry shows. edit_args is a JSON list of texts. changes is a JSON list, in the order of execution, of
--   {"table": "goal", "key": {"outcome": "CX"}, "before": {"weight": 0.2}, "after": {"weight": 0.3}}
-- where the key leaves out the deal's column, an insert has null before and a delete null after, and an update holds
-- only the columns that changed. Replayed from the first entry on, the changes give the deal as it stands.
CREATE TABLE journal (
    deal_id     CHARACTER VARYING(1000)     NOT NULL,
    seq         BIGINT                      NOT NULL,
    happened_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    who         CHARACTER VARYING(1000)     NOT NULL,
    kind        CHARACTER VARYING(6)        NOT NULL,
    edit_key    CHARACTER VARYING(200)      NOT NULL,
    edit_args   CHARACTER LARGE OBJECT      NOT NULL,
    changes     CHARACTER LARGE OBJECT      NOT NULL,
    CONSTRAINT journal_key PRIMARY KEY (deal_id, seq),
    CONSTRAINT journal_of_deal FOREIGN KEY (deal_id) REFERENCES deal (id) ON DELETE CASCADE,
    CONSTRAINT journal_seq CHECK (seq >= 1),
    CONSTRAINT journal_kind CHECK (kind IN ('CREATE', 'EDIT', 'UNDO', 'REDO'))
);

-- The next number and the list of deals ask for a deal's latest entry; this order finds it without reading the others.
CREATE INDEX journal_latest ON journal (deal_id, seq DESC);
