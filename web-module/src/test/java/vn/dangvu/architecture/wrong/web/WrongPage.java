package vn.dangvu.architecture.wrong.web;

/** Wrong on purpose: a page with an entity and SQL. */
public class WrongPage {
    public vn.dangvu.architecture.wrong.membership.two.Second second;
    public vn.dangvu.kernel.query.Sql sql;
}
