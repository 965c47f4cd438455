-- What is agreed already on an issue of the package, in the mechanism's unit. No row while the issue is open.
CREATE TABLE package_agreed (
    deal_id   CHARACTER VARYING(1000) NOT NULL,
    mechanism CHARACTER VARYING(200)  NOT NULL,
    term      DOUBLE PRECISION        NOT NULL,
    CONSTRAINT package_agreed_key PRIMARY KEY (deal_id, mechanism),
    CONSTRAINT package_agreed_on_issue
        FOREIGN KEY (deal_id, mechanism) REFERENCES package_issue (deal_id, mechanism) ON DELETE CASCADE
);
