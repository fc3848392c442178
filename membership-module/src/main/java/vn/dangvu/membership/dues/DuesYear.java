package vn.dangvu.membership.dues;

import java.util.List;

/** One member through the months asked for. */
public record DuesYear(long memberId, String name, long unitId, String unit, boolean guest, List<Cell> cells) {
    public DuesYear {
        cells = List.copyOf(cells);
    }

    public long due() {
        return cells.stream()
                .filter(c -> c.due() != null && c.state() != Cell.State.ELSEWHERE)
                .mapToLong(Cell::due)
                .sum();
    }

    public long paid() {
        return cells.stream().mapToLong(Cell::paid).sum();
    }

    public long owed() {
        return cells.stream().mapToLong(Cell::owed).sum();
    }

    public int monthsOwed() {
        return (int) cells.stream().filter(c -> c.owed() > 0).count();
    }
}
