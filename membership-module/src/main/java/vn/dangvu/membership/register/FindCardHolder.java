package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.text.VietnameseText;

/**
 * Whose file an account opens: the card and the name must belong to one person of the administrator's units. Neither can be
 * tried alone, and every try is in the log.
 */
@UseCase("account.manage")
@ApplicationScoped
public class FindCardHolder {
    private record Holder(long id, String path) {}

    @Inject
    private Sql sql;

    public Optional<Long> find(Scope scope, String card, String name) {
        String digits = card.replaceAll("\\D", "");
        Optional<Long> holder = sql
                .list(
                        Clause.of(
                                "select member_id, path from membership.card_holder(?, ?)",
                                digits,
                                VietnameseText.folded(name)),
                        row -> new Holder(row.getLong("member_id"), row.getString("path")))
                .stream()
                .filter(h -> scope.covers(h.path()))
                .map(Holder::id)
                .findFirst();
        scope.trail().about("member", holder.orElse(null), null);
        return holder;
    }
}
