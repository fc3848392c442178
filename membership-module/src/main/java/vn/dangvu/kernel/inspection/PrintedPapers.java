package vn.dangvu.kernel.inspection;

import java.io.IOException;
import vn.dangvu.kernel.document.FormArchive.Printed;

/** Papers that one room prints for a package, of what the period holds and its maker reaches; every bean of this kind is asked. */
public interface PrintedPapers {

    /** Where its papers stand among the others. */
    int place();

    /** Hands on one paper after the other: the next is printed when the one before was taken. */
    void each(Period period, Sink sink) throws IOException;

    /** Takes a paper. */
    @FunctionalInterface
    interface Sink {
        /**
         * @param title key of what the paper is called
         * @param about the name of the person
         */
        void take(String title, String about, Printed paper) throws IOException;
    }
}
