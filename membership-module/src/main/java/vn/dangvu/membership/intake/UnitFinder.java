package vn.dangvu.membership.intake;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dangvu.kernel.text.VietnameseText;

/** Finds the unit that a title, a sheet name or a cell speaks of, among the units in question. */
final class UnitFinder {
    private static final Set<String> NOT_TELLING =
            Set.of("chi", "bo", "cb", "dang", "db", "to", "dan", "pho", "tdp", "thon", "phuong", "xa");

    /** A unit where people may stand. */
    record Place(long id, String path, String name, String shortName) {}

    private final List<Place> places;
    private final Map<String, Optional<Place>> known = new HashMap<>();

    UnitFinder(List<Place> places) {
        this.places = places;
    }

    /** The unit that exactly one name fits: as written, else without marks, else by its telling words. */
    Optional<Place> find(String text) {
        return text == null || text.isBlank() ? Optional.empty() : known.computeIfAbsent(text, this::search);
    }

    private Optional<Place> search(String text) {
        String lowered = VietnameseText.lowered(text);
        return single(p -> names(p).anyMatch(n -> VietnameseText.lowered(n).equals(lowered)))
                .or(() -> single(p -> names(p).anyMatch(
                                n -> telling(VietnameseText.lowered(n)).equals(telling(lowered)))))
                .or(() -> single(p -> names(p).anyMatch(
                                n -> telling(VietnameseText.folded(n)).equals(telling(VietnameseText.folded(text))))));
    }

    private static Stream<String> names(Place place) {
        return Stream.of(place.name(), place.shortName());
    }

    private Optional<Place> single(Predicate<Place> fits) {
        List<Place> found = places.stream().filter(fits).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The words of a name that tell it from others: “CB TDP Tân Minh” and “Chi bộ tổ dân phố Tân Minh” both give “tân minh”. */
    private static String telling(String name) {
        String words = Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !NOT_TELLING.contains(VietnameseText.folded(w)))
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? name : words;
    }

    /** The first of the texts that names one. */
    Optional<Place> findIn(Collection<String> texts) {
        return texts.stream().map(this::find).flatMap(Optional::stream).findFirst();
    }

    Optional<Place> byId(Long id) {
        return places.stream().filter(p -> id != null && p.id() == id).findFirst();
    }

    /** Short names by id, in the order of the tree. */
    Map<Long, String> names() {
        var names = new LinkedHashMap<Long, String>();
        places.forEach(p -> names.put(p.id(), p.shortName()));
        return names;
    }

    /** When there is only one unit there is nothing to choose. */
    Optional<Place> only() {
        return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }
}
