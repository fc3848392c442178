package vn.dangvu.architecture.wrong.kernel;

/** Wrong on purpose: the kernel knows a room. */
public class Knows {
    public vn.dangvu.architecture.wrong.membership.one.First first;
}
