-- Asked for each row that somebody with several mandates might see, and planned anew each time, like every statement of the application.
alter function kernel.in_ranges(text) set plan_cache_mode = force_generic_plan;
