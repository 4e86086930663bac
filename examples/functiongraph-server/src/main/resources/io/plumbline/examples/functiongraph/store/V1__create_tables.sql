-- Runs on H2 and on PostgreSQL. A URN has at most 269 characters, the name of a function without its qualifier 204.

CREATE TABLE functions (
    function_urn VARCHAR(204) NOT NULL,
    project_id   VARCHAR(32)  NOT NULL,
    PRIMARY KEY (function_urn)
);

-- A version as it stands in a URN, an alias with its exclamation mark.
CREATE TABLE qualifiers (
    function_urn VARCHAR(204) NOT NULL REFERENCES functions (function_urn) ON DELETE CASCADE,
    qualifier    VARCHAR(64)  NOT NULL,
    PRIMARY KEY (function_urn, qualifier)
);

-- Tokens are kept as SHA-256 digests in hexadecimal: a copy of this table opens nothing, and comparing leaks no time.
CREATE TABLE tokens (
    token_sha256 CHAR(64)    NOT NULL,
    project_id   VARCHAR(32) NOT NULL,
    PRIMARY KEY (token_sha256, project_id)
);

CREATE TABLE async_invoke_configs (
    function_urn                   VARCHAR(204) NOT NULL,
    qualifier                      VARCHAR(64)  NOT NULL,
    max_async_event_age_in_seconds INTEGER      NOT NULL,
    max_async_retry_attempts       INTEGER      NOT NULL,
    destination_config             TEXT         NOT NULL,
    enable_async_status_log        BOOLEAN,
    log_target                     TEXT         NOT NULL,
    created_time                   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    last_modified                  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (function_urn, qualifier),
    FOREIGN KEY (function_urn, qualifier) REFERENCES qualifiers (function_urn, qualifier) ON DELETE CASCADE
);
