package vn.dangvu.kernel.schema;

import java.util.List;

/** What the database knows of our schemas, one text a thing. */
final class Catalogue {
    private static final String OURS = "in ('kernel'::regnamespace, 'membership'::regnamespace) order by 1";

    static final List<String> QUERIES = List.of(
            "select concat_ws(' ', attrelid::regclass, attname, format_type(atttypid, atttypmod), attnotnull, attgenerated,"
                    + " pg_get_expr(adbin, adrelid)) from pg_attribute join pg_class c on c.oid = attrelid"
                    + " left join pg_attrdef on adrelid = attrelid and adnum = attnum"
                    + " where attnum > 0 and not attisdropped and relkind in ('r', 'S') and relnamespace " + OURS,
            "select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint where connamespace "
                    + OURS,
            "select pg_get_indexdef(indexrelid) from pg_index join pg_class c on c.oid = indexrelid where relnamespace "
                    + OURS,
            "select pg_get_functiondef(oid) from pg_proc where prokind = 'f' and pronamespace " + OURS,
            "select concat_ws(' ', polrelid::regclass, polname, polcmd, pg_get_expr(polqual, polrelid),"
                    + " pg_get_expr(polwithcheck, polrelid)) from pg_policy join pg_class c on c.oid = polrelid where relnamespace "
                    + OURS,
            "select pg_get_triggerdef(t.oid) from pg_trigger t join pg_class c on c.oid = tgrelid"
                    + " where not tgisinternal and relnamespace " + OURS,
            "select concat_ws(' ', oid::regclass, relrowsecurity, relacl) from pg_class where relkind in ('r', 'S')"
                    + " and relnamespace " + OURS);

    private Catalogue() {}
}
