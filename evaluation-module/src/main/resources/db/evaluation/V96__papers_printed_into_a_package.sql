-- Whoever makes a package for an inspection prints into it the papers of reviews and of help, of the own mandate.
drop policy of_review on kernel.generated_form;
create policy of_review on kernel.generated_form as restrictive for select using (subject_type not in ('screening', 'help-plan', 'review-round')
    or (select current_setting('dangvu.permission', true)) like 'review.%'
    or (select current_setting('dangvu.permission', true)) = 'inspection.package' and evaluation.in_mandate(path));
