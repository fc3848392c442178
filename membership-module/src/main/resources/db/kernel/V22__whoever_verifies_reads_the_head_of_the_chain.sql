-- Number and hash of the last entry: without them a log whose newest entries were cut off looks whole.
grant select on kernel.audit_head to ${app_user};
