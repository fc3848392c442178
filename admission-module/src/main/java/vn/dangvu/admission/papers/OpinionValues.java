package vn.dangvu.admission.papers;

import vn.dangvu.admission.dossier.DossierFile.Act;
import vn.dangvu.kernel.paper.Values;

/** What mass organisations and the residence say (5-KNĐ, 12-KNĐ): those asked, those who agree, shares of those asked. */
final class OpinionValues {
    private OpinionValues() {}

    static void put(Values values, Act act) {
        values.put("strengths", act.detail("strengths"));
        asked(values, act, "organisation");
        asked(values, act, "residence");
    }

    private static void asked(Values values, Act act, String who) {
        int asked = number(act.detail(who + "_asked"));
        int agreed = number(act.detail(who + "_agreed"));
        values.put(who + "_name", act.detail(who + "_name"))
                .put(who + "_asked", asked)
                .put(who + "_agreed", agreed)
                .put(who + "_against", asked - agreed)
                .percent(who + "_agreed_percent", agreed, asked)
                .percent(who + "_against_percent", asked - agreed, asked)
                .reasons(who + "_reasons", asked - agreed, act.detail(who + "_reason"));
    }

    private static int number(String text) {
        return text.isBlank() ? 0 : Integer.parseInt(text.strip());
    }
}
