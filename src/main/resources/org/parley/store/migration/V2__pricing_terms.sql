-- The terms of a price that the first version did not know. Each has a table of its own with a row only where a price
-- uses it, so that the rows and the journal of older deals stay as they are.

-- A full-time equivalent can be paid for. hours_per_fte is in pricing_monthly_terms.
ALTER TABLE pricing_monthly DROP CONSTRAINT pricing_monthly_unit;
ALTER TABLE pricing_monthly ADD CONSTRAINT pricing_monthly_unit CHECK (unit IN ('CONTACT', 'HOUR', 'FTE'));

-- Prices by the month have series too, and there are more series.
ALTER TABLE pricing_year DROP CONSTRAINT pricing_year_of_annual;
ALTER TABLE pricing_year ADD CONSTRAINT pricing_year_of_pricing FOREIGN KEY (deal_id, bid)
    REFERENCES pricing (deal_id, bid) ON DELETE CASCADE;
ALTER TABLE pricing_year DROP CONSTRAINT pricing_year_series;
ALTER TABLE pricing_year ADD CONSTRAINT pricing_year_series CHECK (series IN (
    'BASELINE', 'FCR', 'NET_SAVINGS', 'DISPLACED_EFFORT', 'FROZEN_COST', 'FROZEN_ACTUAL', 'FROZEN_ONE_OFF'));

-- What pricing_annual holds of prices by the year, for a price by the month that uses any of it.
CREATE TABLE pricing_monthly_terms (
    deal_id            CHARACTER VARYING(1000) NOT NULL,
    bid                CHARACTER VARYING(200)  NOT NULL,
    fixed_per_year     DOUBLE PRECISION        NOT NULL,
    hours_per_fte      DOUBLE PRECISION        NOT NULL,
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
    client_side_growth DOUBLE PRECISION        NOT NULL,
    exit_cost          DOUBLE PRECISION        NOT NULL,
    CONSTRAINT pricing_monthly_terms_key PRIMARY KEY (deal_id, bid),
    CONSTRAINT pricing_monthly_terms_of_monthly FOREIGN KEY (deal_id, bid)
        REFERENCES pricing_monthly (deal_id, bid) ON DELETE CASCADE,
    CONSTRAINT pricing_monthly_terms_amounts CHECK (
        fixed_per_year >= 0 AND hours_per_fte >= 0 AND deadband >= 0 AND arc >= 0 AND rrc >= 0
        AND credit_at_risk >= 0 AND miss_severity >= 0 AND client_gain_share >= 0 AND displaced_passed >= 0
        AND exit_cost >= 0),
    CONSTRAINT pricing_monthly_terms_fee CHECK (
        (fee_max IS NULL AND fee_fcr_from IS NULL AND fee_fcr_to IS NULL)
        OR (fee_max >= 0 AND fee_fcr_from BETWEEN 0 AND 1 AND fee_fcr_to BETWEEN 0 AND 1)),
    CONSTRAINT pricing_monthly_terms_investment CHECK (
        (investment_amount IS NULL AND investment_rate IS NULL AND investment_months IS NULL)
        OR (investment_amount >= 0 AND investment_rate BETWEEN 0 AND 10 AND investment_months BETWEEN 0 AND 600))
);

CREATE TABLE pricing_bands (
    deal_id CHARACTER VARYING(1000) NOT NULL,
    bid     CHARACTER VARYING(200)  NOT NULL,
    kind    CHARACTER VARYING(9)    NOT NULL,
    CONSTRAINT pricing_bands_key PRIMARY KEY (deal_id, bid),
    CONSTRAINT pricing_bands_of_pricing FOREIGN KEY (deal_id, bid)
        REFERENCES pricing (deal_id, bid) ON DELETE CASCADE,
    CONSTRAINT pricing_bands_kind CHECK (kind IN ('MARGINAL', 'ALL_UNITS'))
);

CREATE TABLE pricing_band (
    deal_id     CHARACTER VARYING(1000) NOT NULL,
    bid         CHARACTER VARYING(200)  NOT NULL,
    place       INTEGER                 NOT NULL,
    from_volume DOUBLE PRECISION        NOT NULL,
    rate        DOUBLE PRECISION        NOT NULL,
    CONSTRAINT pricing_band_key PRIMARY KEY (deal_id, bid, place),
    CONSTRAINT pricing_band_of_bands FOREIGN KEY (deal_id, bid)
        REFERENCES pricing_bands (deal_id, bid) ON DELETE CASCADE,
    CONSTRAINT pricing_band_amounts CHECK (from_volume >= 0 AND rate >= 0)
);

CREATE TABLE pricing_malus (
    deal_id    CHARACTER VARYING(1000) NOT NULL,
    bid        CHARACTER VARYING(200)  NOT NULL,
    max_amount DOUBLE PRECISION        NOT NULL,
    fcr_worst  DOUBLE PRECISION        NOT NULL,
    CONSTRAINT pricing_malus_key PRIMARY KEY (deal_id, bid),
    CONSTRAINT pricing_malus_of_pricing FOREIGN KEY (deal_id, bid)
        REFERENCES pricing (deal_id, bid) ON DELETE CASCADE,
    CONSTRAINT pricing_malus_range CHECK (max_amount >= 0 AND fcr_worst BETWEEN 0 AND 1)
);

CREATE TABLE pricing_credit_rule (
    deal_id   CHARACTER VARYING(1000) NOT NULL,
    bid       CHARACTER VARYING(200)  NOT NULL,
    cap       DOUBLE PRECISION,
    earn_back BOOLEAN                 NOT NULL,
    CONSTRAINT pricing_credit_rule_key PRIMARY KEY (deal_id, bid),
    CONSTRAINT pricing_credit_rule_of_pricing FOREIGN KEY (deal_id, bid)
        REFERENCES pricing (deal_id, bid) ON DELETE CASCADE,
    CONSTRAINT pricing_credit_rule_cap CHECK (cap BETWEEN 0 AND 1)
);

CREATE TABLE pricing_repayment (
    deal_id   CHARACTER VARYING(1000) NOT NULL,
    bid       CHARACTER VARYING(200)  NOT NULL,
    repayment CHARACTER VARYING(13)   NOT NULL,
    CONSTRAINT pricing_repayment_key PRIMARY KEY (deal_id, bid),
    CONSTRAINT pricing_repayment_of_pricing FOREIGN KEY (deal_id, bid)
        REFERENCES pricing (deal_id, bid) ON DELETE CASCADE,
    CONSTRAINT pricing_repayment_repayment CHECK (repayment IN ('ANNUITY', 'STRAIGHT_LINE'))
);

CREATE TABLE pricing_takeover (
    deal_id            CHARACTER VARYING(1000) NOT NULL,
    bid                CHARACTER VARYING(200)  NOT NULL,
    dual_months        INTEGER                 NOT NULL,
    outgoing_per_month DOUBLE PRECISION        NOT NULL,
    CONSTRAINT pricing_takeover_key PRIMARY KEY (deal_id, bid),
    CONSTRAINT pricing_takeover_of_pricing FOREIGN KEY (deal_id, bid)
        REFERENCES pricing (deal_id, bid) ON DELETE CASCADE,
    CONSTRAINT pricing_takeover_range CHECK (dual_months BETWEEN 0 AND 600 AND outgoing_per_month >= 0)
);

CREATE TABLE pricing_month (
    deal_id        CHARACTER VARYING(1000) NOT NULL,
    bid            CHARACTER VARYING(200)  NOT NULL,
    series         CHARACTER VARYING(20)   NOT NULL,
    contract_month INTEGER                 NOT NULL,
    amount         DOUBLE PRECISION        NOT NULL,
    CONSTRAINT pricing_month_key PRIMARY KEY (deal_id, bid, series, contract_month),
    CONSTRAINT pricing_month_of_pricing FOREIGN KEY (deal_id, bid)
        REFERENCES pricing (deal_id, bid) ON DELETE CASCADE,
    CONSTRAINT pricing_month_series CHECK (series IN ('RAMP', 'LEARNING', 'MISS')),
    CONSTRAINT pricing_month_month CHECK (contract_month >= 1),
    CONSTRAINT pricing_month_amount CHECK (amount >= 0)
);
