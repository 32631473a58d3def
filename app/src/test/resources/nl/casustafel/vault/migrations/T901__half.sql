create table half_made (id int);
insert into half_made values ('not a number');
