-- By which act a hold was made or ended: `regard check` asks it of every hold.
create index budget_act_by_hold on budget_act (hold) where hold is not null;
