-- null for the accounts opened before this was kept, and for the first one, which the operator's command opens
alter table kernel.account add column opened_by bigint references kernel.account;
