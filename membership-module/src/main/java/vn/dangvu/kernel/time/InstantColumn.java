package vn.dangvu.kernel.time;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A moment as {@code timestamptz}; PostgreSQL's infinity is {@link Instant#MAX} on our side. */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, OffsetDateTime> {
    @Override
    public OffsetDateTime convertToDatabaseColumn(Instant moment) {
        if (moment == null) {
            return null;
        }
        return moment.equals(Instant.MAX) ? OffsetDateTime.MAX : moment.atOffset(ZoneOffset.UTC);
    }

    @Override
    public Instant convertToEntityAttribute(OffsetDateTime column) {
        if (column == null) {
            return null;
        }
        return column.equals(OffsetDateTime.MAX) ? Instant.MAX : column.toInstant();
    }
}
