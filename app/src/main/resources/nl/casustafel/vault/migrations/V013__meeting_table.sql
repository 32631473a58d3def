-- Owned by meeting.
-- Numbers carry the letter of the store, like those of dossiers and actions (DEC-22).
update meeting set number = concat(
    substring(number, 1, 5),
    (select min(store_letter) from team_settings),
    substring(number, 5))
where number not like '%-%-%';

-- On which ground a guest sits there; without one he is an incidental third party, as before.
alter table attendee add column guest_basis varchar(20);

-- The next position of a line is found without reading the lines.
alter table live_line add constraint uq_live_line_position unique (agenda_item_id, position_no);
