package vn.dangvu.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import vn.dangvu.admission.source.Person;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.web.shell.Notices;

/** The fields of a person on the list, as typed. */
@Named
@RequestScoped
public class PersonForm {
    @Inject
    private CandidateTask task;

    @Inject
    private Notices notices;

    private String fullName;
    private String sex;
    private String born;
    private String ethnicity;
    private String religion;
    private String homeTown;
    private String address;
    private String phone;
    private String occupation;
    private String occupationClass;
    private String generalLevel;
    private String professional;
    private Boolean youthUnion;
    private boolean memberBefore;
    private String note;

    /** What is recorded, to be changed; nothing for a new person. */
    @PostConstruct
    void fill() {
        if (task.getId() == 0) {
            return;
        }
        Person p = task.getFile().person();
        fullName = p.fullName();
        sex = p.sex();
        born = p.born() == null ? "" : p.born().format();
        ethnicity = p.ethnicity();
        religion = p.religion();
        homeTown = p.homeTown();
        address = p.address();
        phone = p.phone();
        occupation = p.occupation();
        occupationClass = p.occupationClass();
        generalLevel = p.generalLevel();
        professional = p.professional();
        youthUnion = p.youthUnion();
        memberBefore = p.memberBefore();
        note = p.note();
    }

    /** Nothing, with a message, when the birth cannot be read. */
    Optional<Person> person() {
        boolean told = born != null && !born.isBlank();
        Optional<PartialDate> date = told ? PartialDate.read(born.strip()).date() : Optional.empty();
        if (told && date.isEmpty()) {
            notices.problem("admission.born-unreadable", born);
            return Optional.empty();
        }
        return Optional.of(new Person(
                fullName,
                sex,
                date.orElse(null),
                ethnicity,
                religion,
                homeTown,
                address,
                phone,
                occupation,
                occupationClass,
                generalLevel,
                professional,
                youthUnion,
                memberBefore,
                note));
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getSex() {
        return sex;
    }

    public void setSex(String sex) {
        this.sex = sex;
    }

    public String getBorn() {
        return born;
    }

    public void setBorn(String born) {
        this.born = born;
    }

    public String getEthnicity() {
        return ethnicity;
    }

    public void setEthnicity(String ethnicity) {
        this.ethnicity = ethnicity;
    }

    public String getReligion() {
        return religion;
    }

    public void setReligion(String religion) {
        this.religion = religion;
    }

    public String getHomeTown() {
        return homeTown;
    }

    public void setHomeTown(String homeTown) {
        this.homeTown = homeTown;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getOccupation() {
        return occupation;
    }

    public void setOccupation(String occupation) {
        this.occupation = occupation;
    }

    public String getOccupationClass() {
        return occupationClass;
    }

    public void setOccupationClass(String occupationClass) {
        this.occupationClass = occupationClass;
    }

    public String getGeneralLevel() {
        return generalLevel;
    }

    public void setGeneralLevel(String generalLevel) {
        this.generalLevel = generalLevel;
    }

    public String getProfessional() {
        return professional;
    }

    public void setProfessional(String professional) {
        this.professional = professional;
    }

    public Boolean getYouthUnion() {
        return youthUnion;
    }

    public void setYouthUnion(Boolean youthUnion) {
        this.youthUnion = youthUnion;
    }

    public boolean isMemberBefore() {
        return memberBefore;
    }

    public void setMemberBefore(boolean memberBefore) {
        this.memberBefore = memberBefore;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
