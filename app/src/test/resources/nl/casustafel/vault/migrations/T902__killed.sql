create alias end_here for 'nl.casustafel.vault.h2.KilledForward.endHere';
create table half_made (id int);
call end_here();
