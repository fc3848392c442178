package vn.dangvu.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.membership.ClassList;
import vn.dangvu.membership.ClassLists;
import vn.dangvu.web.i18n.Texts;

/** The words of a stored class: {@code #{words.of('ETHNICITY', row.ethnicity)}}. */
@Named("words")
@RequestScoped
public class ClassWords {
    @Inject
    private ClassLists lists;

    @Inject
    private Texts texts;

    public String of(String list, String code) {
        return lists.label(ClassList.valueOf(list), code, texts.locale());
    }
}
