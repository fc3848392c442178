-- What the demonstration lacks so that every page has something to show, and a ward next to it that nobody of Nam Viêm may see.

insert into membership.unit (id, code, type, parent_id, path, name, short_name, folded, opened_on)
select id, code, type, parent_id, path, name, short_name, lower(name), date '2025-07-01'
from (values
    (900001, '25.168.999', 'ward', 1, '/1/900001/', 'Đảng bộ phường Láng Giềng', 'Láng Giềng'),
    (900002, '25.168.999.000.001', 'branch', 900001, '/1/900001/900002/', 'Chi bộ TDP Láng Giềng', 'TDP Láng Giềng')
) as u (id, code, type, parent_id, path, name, short_name);
insert into membership.unit_period (unit_id, type, parent_id, path, name, short_name, valid_from, recorded_by)
select id, type, parent_id, path, name, short_name, opened_on, 1 from membership.unit where id > 900000;

insert into membership.member (id, unit_id, path, created_by)
select 900010 + n, 900002, '/1/900001/900002/', 1 from generate_series(1, 2) n;
insert into membership.member_facts (member_id, recorded_by, full_name, sort_name, folded, lowered, sex, born_on, born_precision,
    admitted_on, admitted_precision, recognised_on, recognised_precision)
select id, 1, name, name, lower(name), lower(name), 'F', '1980-02-03', 'D', '2005-02-03', 'D', '2006-02-03', 'D'
from (select id, 'Láng Giềng Số ' || id % 10 as name from membership.member where id > 900000) m;
insert into membership.affiliation (member_id, unit_id, path, valid_from, arrived_by, recorded_by)
select id, unit_id, path, '2025-07-01', 'opening', 1 from membership.member where id > 900000;
insert into membership.standing (member_id, standing, valid_from, recorded_by)
select id, 'official', '2005-02-03', 1 from membership.member where id > 900000;
insert into membership.file_entry (member_id, kind, label, recorded_by)
select id, 'reward', 'Giấy khen', 1 from membership.member where id > 900000;
insert into membership.position_held (unit_id, member_id, position, how, valid_from, recorded_by)
values (900002, 900012, 'secretary', 'elected', '2025-07-01', 1);
insert into membership.import_session (unit_id, path, file_name, file_size, file_hash, state, as_of, uploaded_by, uploaded_by_name)
values (900001, '/1/900001/', 'lang-gieng.xlsx', 1, '-', 'checked', '2026-11-01', 1, 'Láng Giềng');

-- The two of each branch whom the tests ask for, none of them with an account.
create view membership.example as
select u.id as branch, u.parent_id as ward, u.path, u.short_name, m.id as member, f.full_name,
    to_char(f.born_on, 'YYYY') as birth_year, i.value as card,
    row_number() over (partition by u.id order by m.id) as place
from membership.unit u
join membership.member m on m.unit_id = u.id
join membership.member_facts f on f.member_id = m.id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
left join membership.identifier i on i.member_id = m.id and i.kind = 'card' and i.superseded_at = 'infinity' and i.valid_to = 'infinity'
where u.type = 'branch'
    and exists (select 1 from membership.affiliation a
        where a.member_id = m.id and a.unit_id = u.id and a.valid_to = 'infinity' and a.superseded_at = 'infinity')
    and exists (select 1 from membership.file_entry e where e.member_id = m.id and e.kind = 'reward')
    and not exists (select 1 from kernel.account k where k.member_id = m.id);

insert into kernel.document (path, subject_type, subject_id, title, file_name, media_type, size, sha256, content, uploaded_by)
select path, 'member', member, 'Quyết định', 'quyet-dinh.pdf', 'application/pdf', 4, sha256('%PDF'), '%PDF', 1
from membership.example where place = 1;
insert into membership.member_photo (member_id, content, sha256, recorded_by)
select m.id, jpeg, sha256(jpeg), 1
from (select decode('/9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4z'
    || 'NDL/wAALCAAEAAMBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEI'
    || 'I0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKz'
    || 'tLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/APn+v//Z', 'base64') as jpeg) p,
    (select member as id from membership.example where place = 1
        union select member_id from kernel.account where member_id is not null) m;
with proposed as (
    insert into membership.correction (member_id, kind, reason, basis, proposed_by, proposer_name)
    select member, 'error', 'Ghi thiếu xã', 'Lý lịch gốc', 1, 'Ví dụ' from membership.example where place = 1
    returning id)
insert into membership.correction_item (correction_id, field, old_value, new_value)
select id, 'HOME_TOWN', null, 'Xã Tiến Thắng' from proposed;

insert into kernel.calendar_day (day, kind, name, source, mark, proposed_by)
values ('2026-12-24', 'off', 'Nghỉ thử', 'Thông báo thử', 'local', 2);
insert into kernel.local_parameter (unit_id, path, key, valid_from, value, instrument, mark, proposed_by)
values (4, '/1/4/', 'organisation.branch.consent-above', '2026-12-01', '25', 'Quyết định thử', 'local', 2);

with person as (
    insert into admission.candidate (unit_id, path, full_name, sort_name, folded, sex, note, recorded_by)
    select branch, path, 'Quần chúng ' || full_name, full_name, lower(full_name), 'F', 'Ví dụ', 1 from membership.example where place = 1
    returning id, unit_id),
listed as (
    insert into admission.listing (candidate_id, kind, valid_from, resolution, recorded_by)
    select id, 'sympathiser', '2026-03-02', '03-NQ/CB', 1 from person),
helped as (
    insert into admission.helper (candidate_id, member_id, name, valid_from, resolution, recorded_by)
    select p.id, e.member, e.full_name, '2026-03-02', '03-NQ/CB', 1
    from person p join membership.example e on e.branch = p.unit_id and e.place = 2)
insert into admission.entry (candidate_id, kind, on_date, text, recorded_by, recorder)
select id, 'task', '2026-04-02', 'Vận động hiến đất mở đường', 1, 'Ví dụ' from person;

-- A dossier of that person, with a place that has not answered and somebody who introduces.
with begun as (
    insert into admission.dossier (candidate_id, unit_id, path, again, opened_on, step, recorded_by)
    select id, unit_id, path, false, '2026-06-01', '-', 1 from admission.candidate where note = 'Ví dụ'
    returning id, path)
insert into admission.verification (dossier_id, place, about, sent_on, recorded_by)
select id, 'Đảng ủy xã Tam Hợp', 'Mẹ đẻ', '2026-07-01', 1 from begun;
insert into admission.introducer (dossier_id, kind, member_id, name, together_since, recorded_by)
select d.id, 'member', e.member, e.full_name, '2015-01-01', 1
from admission.dossier d join admission.candidate c on c.id = d.candidate_id and c.note = 'Ví dụ'
join membership.example e on e.branch = d.unit_id and e.place = 1;
insert into kernel.document (path, subject_type, subject_id, title, file_name, media_type, size, sha256, content, uploaded_by)
select d.path, 'dossier', d.id, 'Đơn xin vào Đảng', 'don.pdf', 'application/pdf', 4, sha256('%PDF'), '%PDF', 1
from admission.dossier d join admission.candidate c on c.id = d.candidate_id and c.note = 'Ví dụ';

-- A meeting of each branch with confirmed minutes, its resolution, and a task of the example's member.
with met as (
    insert into membership.meeting (unit_id, path, kind, planned_on, place, held_on, held_minutes, chair, secretary, preparer, recorded_by)
    select branch, path, 'extraordinary', '2026-08-19', 'Phòng họp', '2026-08-19', 60, full_name, 'Ví dụ', 'Ví dụ', 1
    from membership.example where place = 1
    returning id, unit_id, path),
minuted as (
    insert into membership.minutes (meeting_id, official, official_present, probationary, probationary_present, exempt, exempt_present, elsewhere,
        barred, guests_of_branch, excused, unexcused, conclusions, written_by, finished_at, finished_by, confirmed_at, confirmed_by)
    select id, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'Thống nhất', 1, now(), 1, now(), 1 from met),
resolved as (
    insert into membership.resolution (unit_id, path, meeting_id, year, number, subject, adopted_on, tasks, signer, signer_post, recorded_by)
    select unit_id, path, id, 2026, 900, 'việc ví dụ', '2026-08-19', 'Làm việc ví dụ', 'Ví dụ', 'Bí thư', 1 from met
    returning id, unit_id, path)
insert into membership.task (unit_id, path, member_id, source, resolution_id, basis, year, text, assigned_on, due_on, recorded_by)
select r.unit_id, r.path, e.member, 'resolution', r.id, 'Nghị quyết ví dụ', 2026, 'Việc ví dụ', '2026-08-19', '2026-12-20', 1
from resolved r join membership.example e on e.branch = r.unit_id and e.place = 1;
-- A meeting of the neighbour, an entry of each example that is contested, a session of study that the branch holds itself.
insert into membership.meeting (unit_id, path, kind, planned_on, held_on, recorded_by)
values (900002, '/1/900001/900002/', 'monthly', '2026-11-03', '2026-11-03', 1);
insert into membership.attendance (meeting_id, member_id, path, day, state, recorded_by)
select m.id, e.member, m.path, m.day, 'unexcused', 1 from membership.example e
join lateral (select * from membership.meeting x where x.unit_id = e.branch and x.held_on is not null and x.kind <> 'committee'
    order by x.day desc, x.id desc limit 1) m on true where e.place = 1
on conflict do nothing;
insert into membership.attendance_contest (meeting_id, member_id, path, state, words, contested_by)
select a.meeting_id, a.member_id, a.path, a.state, 'Tôi có dự buổi này.', 1 from membership.example e
join lateral (select * from membership.attendance x where x.member_id = e.member and x.path = e.path order by x.day desc, x.meeting_id desc limit 1) a on true
where e.place = 1;
with held as (
    insert into membership.study (unit_id, path, level, title, document, held_on, recorded_by)
    select branch, path, 'branch', 'Học tập ở ' || short_name, 'Nghị quyết chi bộ', '2026-06-05', 1 from membership.example where place = 1
    returning id, unit_id, path)
insert into membership.study_unit (study_id, unit_id, path) select id, unit_id, path from held;
-- An application of that member to pay less of the Party fee.
insert into membership.dues_relief (member_id, unit_id, path, percent, from_month, to_month, reason, detail, applied_on, proposed_by)
select member, branch, path, 50, date '2027-01-01', date '2027-07-01', 'hardship', 'Ví dụ', date '2026-11-02', 1
from membership.example where place = 1;
-- A directing document to every example's branch with its file, one visit and one difficulty each.
with issued as (
    insert into membership.directive (unit_id, path, origin, kind, body, number, term, symbol, title, folded, dated_on, addressed, demands, demand_days,
        proposed_by, approved_by, approved_at, issued_on)
    select e.ward, u.path, 'own', 'plan', 'Ví dụ', 9000 + row_number() over (order by e.branch), 'Ví dụ', '9000-KH/ĐU', 'Ví dụ ' || e.short_name, 'vi du',
        date '2026-11-01', array[e.branch], array['Việc ví dụ'], array[date '2026-12-30'], 1, 2, now(), date '2026-11-01'
    from membership.example e join membership.unit u on u.id = e.ward where e.place = 1 returning id, path, addressed),
addressed as (
    insert into membership.directive_addressee (directive_id, unit_id, path)
    select i.id, u.id, u.path from issued i join membership.unit u on u.id = any (i.addressed))
insert into kernel.document (path, subject_type, subject_id, title, file_name, media_type, size, sha256, content, uploaded_by)
select path, 'directive', id, 'Kế hoạch', 'ke-hoach.pdf', 'application/pdf', 4, sha256('%PDF'), '%PDF', 1 from issued;
with visited as (
    insert into membership.branch_visit (unit_id, path, member_id, keeper, month, planned, attended_on, seen, recorded_by)
    select branch, path, member, 'Ví dụ', date '2026-10-01', false, date '2026-10-07', 'Nhận xét ví dụ', 1 from membership.example where place = 1
    returning id, unit_id, path, member_id)
insert into membership.branch_difficulty (unit_id, path, visit_id, member_id, keeper, heard_on, text, charged, due_on, recorded_by)
select unit_id, path, id, member_id, 'Ví dụ', date '2026-10-07', 'Khó khăn ví dụ', 'Đảng ủy', date '2026-12-30', 1 from visited;
-- An answer to a signal about each example, nothing found on it yet.
insert into membership.signal_answer (member_id, path, kind, subject_type, subject_id, months, given_on, given_how, words, recorded_by, recorder)
select member, path, 'unexcused-months', 'year', 2026, array[date '2026-11-01'], date '2026-11-20', 'member', 'Tôi có dự buổi này.', 1, full_name
from membership.example where place = 1;
-- A transfer, a list of those who move together, an application for exemption and somebody who is away, of each branch.
insert into membership.transfer (route, temporary, member_id, unit_id, path, place, name, sort_name, folded, reason, basis_on, opened_on, next_step, recorded_by)
select 'province', false, member, branch, path, 'Đảng bộ xã Ví Dụ', full_name, full_name, lower(full_name), 'work', '2026-11-02', '2026-11-02', 'branch', 1
from membership.example where place = 2 on conflict do nothing;
insert into membership.transfer_step (transfer_id, step, on_date, recorded_by, recorder)
select id, 'application', opened_on, 1, 'Ví dụ' from membership.transfer where place = 'Đảng bộ xã Ví Dụ';
insert into membership.transfer_batch (unit_id, path, place, reason, opened_on, next_step, recorded_by)
select branch, path, 'Đảng bộ xã Ví Dụ', 'Ví dụ', '2026-11-02', 'signature', 1 from membership.example where place = 1;
insert into membership.leave (member_id, unit_id, path, ground, asked_on, asked_how, reason, valid_from, until, decider, state, recorded_by)
select member, branch, path, 'treatment', '2026-11-02', 'written', 'Ví dụ', '2026-11-10', '2027-03-01', 'committee', 'asked', 1
from membership.example where place = 1 on conflict do nothing;
insert into membership.away (member_id, unit_id, path, from_date, place, means, every_months, calendar_on, next_contact, declared_by, recorded_by)
select member, branch, path, '2026-10-01', 'Ví dụ', 'phone', 1, '2026-10-01', '2026-11-01', 'branch', 1
from membership.example where place = 1 on conflict do nothing;
-- The neighbour reviews its year too.
with opened as (
    insert into evaluation.campaign (unit_id, path, year, review_on, self_review_by, branch_by, decide_by, plan, instrument, rules, opened_by)
    values (900001, '/1/900001/', 2026, '2026-12-15', '2026-12-05', '2026-12-12', '2026-12-28', 'Ví dụ', '366-QĐ/TW', '[]', 1) returning id)
insert into evaluation.campaign_group (campaign_id, code, name) select id, 'plain', 'Ví dụ' from opened;
insert into evaluation.reviewed (campaign_id, member_id, unit_id, path, group_code, part)
select g.campaign_id, m.id, m.unit_id, m.path, g.code, 'rated' from evaluation.campaign_group g join evaluation.campaign c on c.id = g.campaign_id
join membership.member m on m.id > 900000 where c.unit_id = 900001;
-- A case of leaving about the first example of each branch, opened and nothing more.
insert into evaluation.leaving_case (member_id, unit_id, path, chain, ground, evidence, opened_on, waits, wanted, recorded_by, recorder)
select member, branch, path, 'deletion', 'card', '{"paper": "Biên bản ví dụ"}', '2026-11-02', 'notice', 10, 1, 'Ví dụ'
from membership.example where place = 1 on conflict do nothing;
-- A round of review of each branch: about the first example nothing is found yet, the second was listed and is helped.
insert into evaluation.review_round (unit_id, path, year, paper, opened_on, criteria, rules, recorded_by, recorder)
select branch, path, 2025, 'Kế hoạch ví dụ', '2025-01-10', '{"poor-years": ""}', '{}', 1, 'Ví dụ' from membership.example where place = 1;
insert into evaluation.screening (round_id, member_id, path, name, sort_name, standing, recorded_by)
select r.id, e.member, e.path, e.full_name, e.full_name, 'official', 1 from membership.example e
join evaluation.review_round r on r.unit_id = e.branch and r.year = 2025;
insert into evaluation.screening_act (screening_id, step, on_date, details, recorded_by, recorder)
select s.id, v.step, v.on_date, v.details::jsonb, 1, 'Ví dụ' from evaluation.screening s join evaluation.review_round r on r.id = s.round_id
join membership.example e on e.member = s.member_id and e.place = 2
join (values (1, 'found', date '2025-01-15', '{"finding": "proposed", "criterion": "poor-years", "evidence": "Ví dụ"}'),
    (2, 'told', date '2025-01-16', '{"receipt": "Ký nhận"}'), (3, 'front', date '2025-01-17', '{"body": "front", "said": "Ví dụ", "paper": "Biên bản"}'),
    (4, 'asked', date '2025-01-18', '{"paper": "Công văn"}'), (5, 'answered', date '2025-01-20', '{"direction": "agree", "said": "Ví dụ", "paper": "Công văn"}'))
    v(n, step, on_date, details) on true
where r.paper = 'Kế hoạch ví dụ' order by s.id, v.n;
update evaluation.screening s set told_on = '2025-01-16', helped_on = '2025-02-05' from membership.example e, evaluation.review_round r
where e.member = s.member_id and e.place = 2 and r.id = s.round_id and r.paper = 'Kế hoạch ví dụ';
with voted as (
    insert into membership.ballot (unit_id, path, body, question, subject_type, subject_id, round, held_on, place, chair, secretary, method, base, issued,
        returned, valid, in_favour, against, blank, majority, exceeded, passed, rules, recorded_by)
    select r.unit_id, r.path, 'branch', 'list', 'screening', s.id, 1, '2025-02-01', 'Nhà văn hóa', 'Ví dụ', 'Ví dụ', 'secret', 9, 9, 9, 9, 9, 0, 0, '2/3',
        false, true, '{}', 1
    from evaluation.screening s join evaluation.review_round r on r.id = s.round_id and r.paper = 'Kế hoạch ví dụ'
    join membership.example e on e.member = s.member_id and e.place = 2 returning id)
select count(*) from voted;
insert into evaluation.help_plan (screening_id, member_id, unit_id, path, name, sort_name, listed_on, begins_on, paper, rules, recorded_by, recorder)
select s.id, s.member_id, r.unit_id, s.path, s.name, s.sort_name, '2025-02-01', '2025-02-05', 'Nghị quyết ví dụ', '{}', 1, 'Ví dụ'
from evaluation.screening s join evaluation.review_round r on r.id = s.round_id and r.paper = 'Kế hoạch ví dụ'
join membership.example e on e.member = s.member_id and e.place = 2 on conflict do nothing;
with voted as (
    insert into membership.ballot (unit_id, path, body, question, subject_type, subject_id, round, held_on, place, chair, secretary, method, base, issued,
        returned, valid, in_favour, against, blank, majority, exceeded, passed, rules, recorded_by)
    select c.unit_id, c.path, 'standing-committee', 'decide-ratings', 'campaign', c.id, 1, '2026-11-20', 'Ví dụ', 'Ví dụ', 'Ví dụ', 'secret', 3, 3, 3, 3, 3, 0,
        0, '1/2', true, true, '[]', 1 from evaluation.campaign c where c.unit_id = 900001 returning id, subject_id, path),
decided as (
    insert into evaluation.decision (campaign_id, path, kind, number, signed_on, body, signer, ballot_id, rules, recorded_by)
    select subject_id, path, 'rating', '1-QĐ/LG', '2026-11-21', 'Ví dụ', 'Ví dụ', id, '[]', 1 from voted returning id, campaign_id)
select 1;
insert into evaluation.result (decision_id, reviewed_id, path, level, proposed)
select d.id, r.id, r.path, 'good', 'good' from evaluation.decision d join evaluation.reviewed r on r.campaign_id = d.campaign_id where d.number = '1-QĐ/LG';
