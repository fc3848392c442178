package vn.dangvu.membership.legal;

import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** Nobody under inspection, or with an open complaint or denunciation, is transferred officially. */
@Cited(instrument = "294-QĐ/TW", article = "6.3.1", mark = Mark.VERIFIED, from = "2025-07-01", usedIn = "register")
class TransferWaitsForInspectionAndComplaint implements Rule<TransferWish> {
    @Override
    public List<Finding> examine(TransferWish facts, LawOn law) {
        var findings = new ArrayList<Finding>();
        if (facts.underInspection()) {
            findings.add(Finding.error("register.transfer-under-inspection", citation()));
        }
        if (facts.complaintOpen()) {
            findings.add(Finding.error("register.transfer-complaint-open", citation()));
        }
        return findings;
    }
}
