-- Whether a team in which nobody works any more has left figures behind.
create index figure_case_by_team on figure_case (team) where team is not null;
create index figure_move_by_team on figure_move (team) where team is not null;
