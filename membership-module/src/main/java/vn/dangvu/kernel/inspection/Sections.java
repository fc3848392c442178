package vn.dangvu.kernel.inspection;

import java.util.List;

/** Tables that one room gives to a package; every bean of this kind is asked. */
public interface Sections {

    /** Where its tables stand among the others. */
    int place();

    List<Section> all();
}
