package vn.dangvu.kernel.legal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a {@link Rule} is written, since when it holds, which values it asks for and who uses it. */
@Documented
@Stereotype
@Dependent
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Cited {
    String instrument();

    String article();

    Mark mark();

    /** What was read; needed unless the mark is verified. */
    String source() default "";

    /** First day, yyyy-MM-dd. */
    String from();

    /** Last day, yyyy-MM-dd; empty while it holds. */
    String to() default "";

    /** Keys of the values it asks for. */
    String[] parameters() default {};

    /** Parts of the product that use it. */
    String[] usedIn();
}
