package vn.dangvu.kernel.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One operation of the office. The class named by its verb is the place where the permission is declared, the
 * transaction starts and the audit entry is written: the caller does none of it.
 *
 * <p>Every public method takes a {@link Scope} first. {@link Access#scope} makes it for the permission named here; another
 * permission's scope is refused, so a page cannot borrow one.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {

    /** The permission, as named in a module's {@code roles.yaml}. */
    @Nonbinding
    String value();

    /** The longest it may take, in seconds. After that nothing of it is kept and {@link TookTooLong} says so. */
    @Nonbinding
    int seconds() default USUAL_SECONDS;

    /** What a success leaves in the audit chain. Refusals and failures are always written. */
    @Nonbinding
    Record record() default Record.DONE;

    int USUAL_SECONDS = 120;

    enum Record {
        /** Something changed. */
        DONE,
        /** Somebody's file was read. */
        READ,
        /** A list or a figure: nothing is written unless the operation names a subject. */
        QUIET
    }
}
