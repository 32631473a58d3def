-- Owned by meeting: when somebody at the table said yes to the secrecy statement (W-B10, WPGA art. 17).
alter table attendee add column secrecy_at timestamp(3) with time zone;
