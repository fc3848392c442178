-- A few rows of every kind, as the release before this one kept them: two wards of one province, six people. UpgradeTest says
-- which table has none.
insert into kernel.account (id, username, display_name, password_hash, member_id, locale, closed_at, closed_reason) values
    (1, 'canbo', 'Nguyễn Thị Lan', 'x', 1000, 'vi', null, null),
    (2, 'bithu', 'Trần Đỗ Ưng', 'x', null, 'en', null, null),
    (3, 'cu', 'Lê Văn Cũ', 'x', null, 'vi', '2025-01-01', 'thôi việc');
insert into kernel.mandate (id, account_id, role, unit_id, valid_from, valid_to, basis, delegated_from, granted_by, ended_by, ended_reason) values
    (10, 1, 'organisation-clerk', 50, '2024-01-01', 'infinity', '01-QĐ/ĐU', null, 2, null, null),
    (11, 2, 'committee-secretary', 50, '2024-01-01', 'infinity', '02-QĐ/ĐU', null, null, null, null),
    (12, 3, 'committee-secretary', 50, '2024-06-01', '2024-07-01', 'ủy quyền', 11, 2, 2, 'đã về');
insert into kernel.audit_entry (actor_id, actor_name, mandate_id, role, unit_id, path, action, subject_type, subject_id, outcome, as_of, detail) values
    (1, 'Nguyễn Thị Lan', 10, 'organisation-clerk', 50, '/1/50/', 'EnterMember', 'member', 1000, 'done', '2024-05-01', 'xlsx'),
    (null, '-', null, null, null, null, 'SignIn', null, null, 'refused', null, null);
insert into kernel.document (id, path, subject_type, subject_id, title, file_name, media_type, size, sha256, content, uploaded_by, closed_at, closed_reason) values
    (20, '/1/50/', 'member', 1000, 'Giấy khai sinh', 'gks.pdf', 'application/pdf', 4, sha256('%PDF'), '%PDF', 1, null, null),
    (21, '/1/50/', 'member', 1000, 'Nhầm', 'nham.pdf', 'application/pdf', 4, sha256('%PDF'), '%PDF', 1, '2025-02-03', 'nhầm người');
insert into kernel.generated_form (id, path, subject_type, subject_id, form, template_version, media_type, file_name, data, data_sha256, content, sha256, made_by)
    values (30, '/1/50/100/', 'member', 1000, '2-HSĐV', '2-HSĐV/38-HD.2', 'application/pdf', 'phieu.pdf', '{}', sha256('{}'), '%PDF', sha256('%PDF'), 1);
insert into kernel.number_register values ('decision', 50, '2025-2030', 41);
insert into kernel.calendar_day (id, day, kind, name, source, mark, proposed_by, approved_by, approved_at)
    values (40, '2026-02-16', 'off', 'Tết Bính Ngọ', 'Thông báo 1', 'verified', 1, 2, now());
insert into kernel.local_parameter (id, unit_id, path, key, valid_from, value, instrument, mark, proposed_by, withdrawn_by, withdrawn_at, withdrawn_reason)
    values (41, 50, '/1/50/', 'duties.recognition.consider', '2025-01-01', '20', '05-QĐ/ĐU', 'local', 1, 1, now(), 'thôi');

insert into membership.decision (id, number, signed_on, body, title, document_id, path, recorded_by)
    values (70, '12-QĐ/ĐU', '2023-03-01', 'Đảng ủy phường', 'Sáp nhập chi bộ', 20, '/1/50/', 1);
insert into membership.unit (id, code, type, parent_id, path, name, short_name, folded, opened_on, closed_on) values
    (1, 'VP', 'province', null, '/1/', 'Đảng bộ tỉnh Vĩnh Phúc', 'Vĩnh Phúc', 'vinh phuc', '1997-01-01', null),
    (50, 'NV', 'ward', 1, '/1/50/', 'Đảng bộ phường Nam Viêm', 'Nam Viêm', 'nam viem', '1997-01-01', null),
    (60, 'TC', 'ward', 1, '/1/60/', 'Đảng bộ phường Tiền Châu', 'Tiền Châu', 'tien chau', '1997-01-01', null),
    (100, null, 'branch', 50, '/1/50/100/', 'Chi bộ TDP Khả Do', 'TDP Khả Do', 'kha do', '1997-01-01', null),
    (110, null, 'branch', 50, '/1/50/110/', 'Chi bộ thôn Cũ', 'Thôn Cũ', 'thon cu', '1997-01-01', '2023-03-01'),
    (200, null, 'branch', 60, '/1/60/200/', 'Chi bộ TDP Tiền', 'TDP Tiền', 'tien', '1997-01-01', null);
insert into membership.unit_period (unit_id, type, parent_id, path, name, short_name, valid_from, valid_to, decision_id, recorded_by)
    select id, type, parent_id, path, name, short_name, opened_on, coalesce(closed_on, 'infinity'), case when id = 110 then 70 end, 1 from membership.unit;
insert into membership.unit_succession (id, from_unit, to_unit, kind, on_date, decision_id) values (71, 110, 100, 'merge', '2023-03-01', 70);
insert into membership.unit_consent (id, unit_id, valid_from, decision_id, recorded_by) values (72, 100, '2023-03-01', 70, 1);
insert into membership.committee_term (id, unit_id, name, valid_from, valid_to, decision_id, recorded_by)
    values (73, 100, 'Nhiệm kỳ 2022–2025', '2022-03-01', '2025-03-01', 70, 1);

insert into membership.member (id, unit_id, path, merged_into, created_by) values
    (1000, 100, '/1/50/100/', null, 1), (1001, 200, '/1/60/200/', null, 1), (1002, 100, '/1/50/100/', 1000, 1),
    (1003, 100, '/1/50/100/', null, 1), (1004, 100, '/1/50/100/', null, 1), (1005, 200, '/1/60/200/', null, 1);
insert into membership.member_facts (id, member_id, valid_from, valid_to, recorded_by, superseded_at, full_name, sort_name, folded, lowered, sex,
        born_on, born_precision, first_decided_on, decided_on, decided_precision, admitted_on, admitted_precision) values
    (2000, 1000, '-infinity', '2020-01-01', 1, 'infinity', 'Nguyễn Thị Lan', 'Lan Thị Nguyễn', 'nguyen thi lan', 'nguyễn thị lan', 'F', '1970-05-01', 'M', null, '1995-02-01', 'M', null, null),
    (2001, 1000, '2020-01-01', 'infinity', 1, 'infinity', 'Nguyễn Thị Lan', 'Lan Thị Nguyễn', 'nguyen thi lan', 'nguyễn thị lan', 'F', '1970-05-01', 'M', '1994-03-04', '1995-02-01', 'M', null, null),
    (2002, 1001, '-infinity', 'infinity', 1, 'infinity', 'Trần Đỗ Ưng', 'Ưng Đỗ Trần', 'tran do ung', 'trần đỗ ưng', 'M', '1950-01-01', 'Y', null, null, null, '1975-01-01', 'Y'),
    (2003, 1002, '-infinity', 'infinity', 1, now(), 'Nguyễn Thị Lan', 'Lan Thị Nguyễn', 'nguyen thi lan', 'nguyễn thị lan', 'F', null, null, null, null, null, null, null),
    (2004, 1003, '-infinity', 'infinity', 1, 'infinity', 'Lê Thất', 'Thất Lê', 'le that', 'lê thất', 'M', '1940-02-03', 'D', null, '1965-02-03', 'D', '1965-02-03', 'D'),
    (2005, 1004, '-infinity', 'infinity', 1, 'infinity', 'Phạm Đến', 'Đến Phạm', 'pham den', 'phạm đến', 'M', '1990-02-03', 'D', null, '2015-02-03', 'D', null, null),
    (2006, 1005, '-infinity', 'infinity', 1, 'infinity', 'Đỗ Chưa Rõ', 'Rõ Chưa Đỗ', 'do chua ro', 'đỗ chưa rõ', null, null, null, null, null, null, null, null);
insert into membership.affiliation (id, member_id, unit_id, path, kind, valid_from, valid_to, arrived_by, arrived_from, left_by, left_to, decision_id, left_decision_id, recorded_by, superseded_at) values
    (2100, 1000, 110, '/1/50/110/', 'home', '1995-02-01', '2023-03-01', 'admission', null, 'reorganisation', null, null, 70, 1, 'infinity'),
    (2101, 1000, 100, '/1/50/100/', 'home', '2023-03-01', 'infinity', 'reorganisation', null, null, null, 70, null, 1, 'infinity'),
    (2102, 1000, 200, '/1/60/200/', 'guest', '2024-01-01', '2024-06-01', 'transfer', null, null, null, null, null, 1, 'infinity'),
    (2103, 1001, 200, '/1/60/200/', 'home', '1975-01-01', 'infinity', 'opening', null, null, null, null, null, 1, 'infinity'),
    (2104, 1003, 100, '/1/50/100/', 'home', '1965-02-03', '2024-08-09', 'opening', null, 'death', null, null, null, 1, 'infinity'),
    (2105, 1004, 200, '/1/60/200/', 'home', '2015-02-03', '2022-01-01', 'admission', null, 'move', 'TDP Khả Do', null, null, 1, 'infinity'),
    (2106, 1004, 100, '/1/50/100/', 'home', '2022-01-01', 'infinity', 'move', 'TDP Tiền', null, null, null, null, 1, 'infinity'),
    (2107, 1002, 100, '/1/50/100/', 'home', '2023-03-01', 'infinity', 'opening', null, null, null, null, null, 1, now());
insert into membership.standing (id, member_id, standing, reason, valid_from, valid_to, decision_id, recorded_by) values
    (2200, 1000, 'probationary', null, '1995-02-01', '1996-02-01', null, 1), (2201, 1000, 'official', null, '1996-02-01', 'infinity', 70, 1),
    (2202, 1003, 'out', 'death', '2024-08-09', 'infinity', null, 1);
insert into membership.circumstance (id, member_id, kind, detail, valid_from, valid_to, expected_to, decision_id, recorded_by) values
    (2300, 1001, 'exempt', 'tuổi cao', '2020-01-01', 'infinity', null, null, 1), (2301, 1000, 'interrupted', null, '2000-01-01', '2001-01-01', '2001-01-01', 70, 1);
-- The same file number in force once and superseded once; numbers held since always, since a day, in the other ward before a move.
insert into membership.identifier (id, member_id, kind, value, valid_from, valid_to, recorded_by, superseded_at) values
    (2400, 1000, 'file', '012345VPC', '-infinity', 'infinity', 1, 'infinity'), (2401, 1001, 'file', '012346VPC', '-infinity', 'infinity', 1, 'infinity'),
    (2402, 1002, 'file', '012345VPC', '-infinity', 'infinity', 1, now()), (2403, 1004, 'file', '000777VPT', '-infinity', '2022-01-01', 1, 'infinity'),
    (2404, 1004, 'file', '000888VPC', '2022-01-01', 'infinity', 1, 'infinity'), (2405, 1005, 'file', '000999VPT', '-infinity', 'infinity', 1, 'infinity'),
    (2406, 1000, 'card', '03000890', '-infinity', 'infinity', 1, 'infinity'), (2407, 1000, 'citizen', '026170494867', '-infinity', 'infinity', 1, 'infinity'),
    (2408, 1000, 'old-identity', '135000111', '-infinity', 'infinity', 1, 'infinity'), (2409, 1001, 'old-identity', '135000111', '-infinity', 'infinity', 1, 'infinity');
insert into membership.position_held (id, unit_id, term_id, member_id, position, how, duty, valid_from, valid_to, decision_id, recorded_by) values
    (2500, 100, 73, 1000, 'secretary', 'elected', null, '2022-03-01', 'infinity', 70, 1), (2501, 100, 73, 1003, 'deputy', 'appointed', null, '2022-03-01', '2024-08-09', null, 1);
insert into membership.branch_assignment (id, member_id, unit_id, valid_from, valid_to, decision_id, recorded_by) values (2600, 1001, 100, '2024-01-01', '2025-01-01', 70, 1);
insert into membership.file_entry (id, member_id, kind, started_on, started_precision, ended_on, ended_precision, label, relation, place, form, result, recorded_by)
    select 2700 + n, 1000, k, '1992-09-01', 'M', '2010-08-01', 'M', 'Mục ' || k, case k when 'relative' then 'father' end, 'Nam Viêm', 'party', '1', 1
    from unnest(array['relative', 'work', 'training', 'reward', 'discipline', 'badge', 'abroad', 'title']) with ordinality as kinds (k, n);
insert into membership.correction (id, member_id, kind, valid_from, reason, basis, document_id, proposed_by, proposer_name, settled_at, settled_by, settler_name, outcome, answer) values
    (2800, 1000, 'error', null, 'gõ nhầm', 'Hồ sơ gốc, trang 2', 20, 1, 'Nguyễn Thị Lan', now(), 2, 'Trần Đỗ Ưng', 'approved', null),
    (2801, 1001, 'change', '2025-01-01', 'đổi chỗ ở', 'Căn cước', null, 1, 'Nguyễn Thị Lan', null, null, null, null, null);
insert into membership.correction_item values (2800, 'BORN', '1970', '05/1970'), (2801, 'PERMANENT_ADDRESS', null, 'TDP Tiền');
insert into membership.file_number_block (id, unit_id, path, letters, first, last, next, basis, valid_from, recorded_by) values
    (2900, 50, '/1/50/', 'VPC', 1, 50000, 12347, 'CV 1', '2020-01-01', 1), (2901, 60, '/1/60/', 'VPT', 1, 50000, 1000, 'CV 2', '2020-01-01', 1);
insert into membership.duplicate_decision (id, member_id, other_id, outcome, reason, decided_by, decider_name, survivor_version) values
    (3000, 1002, 1000, 'merged', null, 1, 'Nguyễn Thị Lan', 1), (3001, 1000, 1001, 'different', 'khác ngày sinh', 1, 'Nguyễn Thị Lan', null);
insert into membership.merge_step (decision_id, member_id, table_name, row_id, step) values (3000, 1002, 'affiliation', 2107, 'ended'), (3000, 1000, 'identifier', 2400, 'written');
insert into membership.import_session (id, unit_id, path, file_name, file_size, file_hash, state, as_of, rows_read, uploaded_by, uploaded_by_name, taken_back_at, taken_back_by, taken_back_reason) values
    (1, 50, '/1/50/', 'danh-sach.xlsx', 4, 'abc', 'committed', '2025-01-01', 2, 1, 'Nguyễn Thị Lan', null, null, null),
    (2, 50, '/1/50/', 'cu.xls', 4, 'abd', 'taken-back', '2024-01-01', 0, 1, 'Nguyễn Thị Lan', now(), 1, 'nhầm tệp');
insert into membership.import_file values (1, '/1/50/', 'abcd');
insert into membership.import_sheet (session_id, sheet, path, name, hidden, included, unit_id, titles, header_first, header_last, labels, columns)
    values (1, 0, '/1/50/', 'Khả Do', false, true, 100, '{"DANH SÁCH"}', 1, 2, '{TT,"Họ và tên"}', '{"",NAME}');
insert into membership.import_row (session_id, sheet, row_number, path, unit_id, original, draft, name, state, member_id, entered) values
    (1, 0, 3, '/1/50/', 100, 's1', '{}', 'Phạm Đến', 'committed', 1004, true), (1, 0, 4, '/1/50/', 100, 's2', '{}', 'Không Rõ', 'error', null, null);
insert into membership.import_problem (session_id, sheet, row_number, place, path, severity, kind, field, column_index)
    values (1, 0, 4, 0, '/1/50/', 'error', 'missing', 'BORN', 3);
insert into membership.import_mapping (unit_id, path, fingerprint, columns, used_by) values (50, '/1/50/', 'abc', '{"",NAME}', 1);
insert into membership.closed_figures (id, unit_id, path, first_day, last_day, known_on, closed_by, note, hash)
    values (3100, 50, '/1/50/', '2024-01-01', '2024-12-31', now(), 1, 'Báo cáo năm 2024', sha256('x'));
insert into membership.closed_figure values (3100, 'flow', 'total', 'closing', 'Tổng', 304), (3100, 'age', '31-35', 'all', null, 12.5);
