package vn.dangvu.admission.legal;

/**
 * Who counts when a branch votes: the official members summoned, less those named here. Whoever is absent for another reason counts
 * (294-QĐ/TW, 9.3.2). An exempted member who came and voted counts too, and is therefore not among {@code exemptAbsent}.
 */
public record VoteBase(int summoned, int elsewhere, int exemptAbsent, int suspended, int detained) {

    public VoteBase {
        if (summoned - elsewhere - exemptAbsent - suspended - detained < 0) {
            throw new IllegalArgumentException("more left out than summoned");
        }
    }

    public int count() {
        return summoned - elsewhere - exemptAbsent - suspended - detained;
    }
}
