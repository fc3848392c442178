package vn.dangvu.architecture.wrong.membership.two;

import jakarta.persistence.Entity;

/** Wrong on purpose: closes a circle between rooms. */
@Entity
public class Second {
    public vn.dangvu.architecture.wrong.membership.one.First first;
}
