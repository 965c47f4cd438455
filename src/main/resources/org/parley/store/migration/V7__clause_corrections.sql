-- What people said clauses of documents are about, for the document itself and as examples for the ones that come after it.
-- start_char is where the clause begins in the kept text. The words of the clause are kept with it, so that an example stays
-- one whatever a later program finds in the document.
CREATE TABLE clause_correction (
    sha256        CHARACTER VARYING(64)       NOT NULL,
    start_char    INTEGER                     NOT NULL,
    document      CHARACTER VARYING(10000)    NOT NULL,
    number        CHARACTER VARYING(10000)    NOT NULL,
    title         CHARACTER VARYING(1000000)  NOT NULL,
    body          CHARACTER LARGE OBJECT      NOT NULL,
    family        CHARACTER VARYING(200)      NOT NULL,
    second_family CHARACTER VARYING(200)      NOT NULL,
    who           CHARACTER VARYING(10000)    NOT NULL,
    corrected_at  TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    CONSTRAINT clause_correction_key PRIMARY KEY (sha256, start_char),
    CONSTRAINT clause_correction_of_document FOREIGN KEY (sha256) REFERENCES document (sha256) ON DELETE CASCADE,
    CONSTRAINT clause_correction_start CHECK (start_char >= 0),
    CONSTRAINT clause_correction_family CHECK (CHARACTER_LENGTH(family) > 0 AND family <> second_family)
);
