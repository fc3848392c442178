-- The provinces and cities under the Centre by their names: 63 until 30/6/2025, of which 34 go on (202/2025/QH15). Where somebody
-- came from or went to is kept in words; the official table of increase and decrease asks whether that was another province.
create table membership.province_name (
    name               text        primary key,
    now                text        not null             -- the province it belongs to since 01/07/2025
);
grant select on membership.province_name to ${app_user};
insert into membership.province_name (name, now) values
    ('Hà Nội', 'Hà Nội'), ('Huế', 'Huế'), ('Lai Châu', 'Lai Châu'), ('Điện Biên', 'Điện Biên'), ('Sơn La', 'Sơn La'),
    ('Lạng Sơn', 'Lạng Sơn'), ('Quảng Ninh', 'Quảng Ninh'), ('Thanh Hóa', 'Thanh Hóa'), ('Nghệ An', 'Nghệ An'),
    ('Hà Tĩnh', 'Hà Tĩnh'), ('Cao Bằng', 'Cao Bằng'), ('Tuyên Quang', 'Tuyên Quang'), ('Hà Giang', 'Tuyên Quang'),
    ('Lào Cai', 'Lào Cai'), ('Yên Bái', 'Lào Cai'), ('Thái Nguyên', 'Thái Nguyên'), ('Bắc Kạn', 'Thái Nguyên'),
    ('Phú Thọ', 'Phú Thọ'), ('Vĩnh Phúc', 'Phú Thọ'), ('Hòa Bình', 'Phú Thọ'), ('Bắc Ninh', 'Bắc Ninh'),
    ('Bắc Giang', 'Bắc Ninh'), ('Hưng Yên', 'Hưng Yên'), ('Thái Bình', 'Hưng Yên'), ('Hải Phòng', 'Hải Phòng'),
    ('Hải Dương', 'Hải Phòng'), ('Ninh Bình', 'Ninh Bình'), ('Hà Nam', 'Ninh Bình'), ('Nam Định', 'Ninh Bình'),
    ('Quảng Trị', 'Quảng Trị'), ('Quảng Bình', 'Quảng Trị'), ('Đà Nẵng', 'Đà Nẵng'), ('Quảng Nam', 'Đà Nẵng'),
    ('Quảng Ngãi', 'Quảng Ngãi'), ('Kon Tum', 'Quảng Ngãi'), ('Gia Lai', 'Gia Lai'), ('Bình Định', 'Gia Lai'),
    ('Khánh Hòa', 'Khánh Hòa'), ('Ninh Thuận', 'Khánh Hòa'), ('Lâm Đồng', 'Lâm Đồng'), ('Đắk Nông', 'Lâm Đồng'),
    ('Bình Thuận', 'Lâm Đồng'), ('Đắk Lắk', 'Đắk Lắk'), ('Phú Yên', 'Đắk Lắk'), ('Hồ Chí Minh', 'Hồ Chí Minh'),
    ('Bà Rịa - Vũng Tàu', 'Hồ Chí Minh'), ('Bình Dương', 'Hồ Chí Minh'), ('Đồng Nai', 'Đồng Nai'), ('Bình Phước', 'Đồng Nai'),
    ('Tây Ninh', 'Tây Ninh'), ('Long An', 'Tây Ninh'), ('Cần Thơ', 'Cần Thơ'), ('Sóc Trăng', 'Cần Thơ'),
    ('Hậu Giang', 'Cần Thơ'), ('Vĩnh Long', 'Vĩnh Long'), ('Bến Tre', 'Vĩnh Long'), ('Trà Vinh', 'Vĩnh Long'),
    ('Đồng Tháp', 'Đồng Tháp'), ('Tiền Giang', 'Đồng Tháp'), ('Cà Mau', 'Cà Mau'), ('Bạc Liêu', 'Cà Mau'),
    ('An Giang', 'An Giang'), ('Kiên Giang', 'An Giang');

-- What an organisation named in words says of its province, seen from a unit on a day: home, other, untold. A name counts only
-- where it is called a province or ends the address: the university named after a city need not stand there.
create function membership.province_told(place text, unit bigint, day date) returns text language sql stable as $$
    with named as (
        select case when day < date '2025-07-01' then p.name else p.now end as province from membership.province_name p
        where place ~ ('(tỉnh|Tỉnh|thành phố|Thành phố|TP\.?|Tp\.?|,)\s*' || p.name || '(\s*[,;.()]|\s*$)')),
    own as (
        select case when day < date '2025-07-01' then p.name else p.now end as province
        from membership.unit_period stood
        join membership.unit_period above on left(stood.path, length(above.path)) = above.path and above.type = 'province'
            and above.superseded_at = 'infinity' and above.valid_from <= day and above.valid_to > day
        join membership.province_name p on above.name like '%' || p.name
        where stood.unit_id = unit and stood.superseded_at = 'infinity' and stood.valid_from <= day and stood.valid_to > day)
    select case when not exists (select from named) then 'untold' when exists (select from named join own using (province)) then 'home'
        else 'other' end
$$;
grant execute on function membership.province_told(text, bigint, date) to ${app_user};
