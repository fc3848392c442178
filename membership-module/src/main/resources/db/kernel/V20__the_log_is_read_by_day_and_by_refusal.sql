-- The log by day: numbers and times grow together, so the range of times of each block says enough.
create index audit_by_day on kernel.audit_entry using brin (at);

-- Refusals and failures are few and looked for among millions of reads.
create index audit_of_refusals on kernel.audit_entry (path, id) where outcome in ('refused', 'failed');
