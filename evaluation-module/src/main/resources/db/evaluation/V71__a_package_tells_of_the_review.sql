-- Whoever makes a package for an inspection reads the rounds of review, who was listed and how each was helped, of the own mandate.
do $$
declare t text;
begin
    foreach t in array array['review_round', 'screening', 'help_plan', 'help_helper'] loop
        execute format('create policy for_inspection on evaluation.%I for select using (
            (select current_setting(''dangvu.permission'', true)) = ''inspection.package'' and evaluation.in_mandate(path))', t);
    end loop;
end $$;
