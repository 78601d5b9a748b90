package dev.dynaset.tests.reading;

import dev.dynaset.annotation.Projection;
import dev.dynaset.annotation.Source;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Elements and entries, near ones and far ones. */
@Projection(of = Basket.class)
record BasketParts(
    int number,
    @Source("lines[2].sku") Optional<String> third,
    @Source("lines[0].count") OptionalInt firstCount,
    @Source("lines[0].marks['a.b']") @Nullable Integer mark,
    @Source("lines[3].notes[1]") @Nullable String note,
    @Source("grid[2][1]") OptionalInt cell,
    @Source("grid[0][2]") @Nullable Integer farther,
    @Source("grid[2][0]") @Nullable Integer first,
    @Source("labels.colour") @Nullable String colour,
    @Source("labels['a.b']") Optional<String> dot,
    @Source("labels['[0]']") Optional<String> bracket,
    @Source("labels['it''s']") Optional<String> quote,
    @Source("sizes.LARGE[1]") Optional<Basket.Line> large,
    @Source("sizes.LARGE[0].sku") @Nullable String largeSku,
    @Source("extras.x.packs") OptionalInt packs,
    @Source("secrets.one") @Nullable String one,
    @Source("secrets.two") @Nullable String two,
    String dotted,
    @Source("gift.notes[0]") @Nullable String giftNote,
    Basket.@Nullable Line gift) {
  /** The parts of a whole basket. */
  static BasketParts of(Basket basket) {
    Optional<Basket.Line> first = at(basket.lines(), 0);
    List<Basket.Line> large = basket.sizes().getOrDefault(Basket.Size.LARGE, List.of());
    return new BasketParts(
        basket.number(),
        at(basket.lines(), 2).map(Basket.Line::sku),
        count(first),
        first.map(line -> line.marks().get("a.b")).orElse(null),
        at(basket.lines(), 3).flatMap(line -> at(line.notes(), 1)).orElse(null),
        cell(basket, 2, 1).map(OptionalInt::of).orElseGet(OptionalInt::empty),
        cell(basket, 0, 2).orElse(null),
        cell(basket, 2, 0).orElse(null),
        basket.labels().get("colour"),
        Optional.ofNullable(basket.labels().get("a.b")),
        Optional.ofNullable(basket.labels().get("[0]")),
        Optional.ofNullable(basket.labels().get("it's")),
        at(large, 1),
        at(large, 0).map(Basket.Line::sku).orElse(null),
        basket
            .extras()
            .map(extras -> extras.get("x"))
            .map(line -> OptionalInt.of(line.packs()))
            .orElseGet(OptionalInt::empty),
        basket.secrets().get("one"),
        basket.secrets().get("two"),
        basket.dotted(),
        Optional.ofNullable(basket.gift()).flatMap(gift -> at(gift.notes(), 0)).orElse(null),
        basket.gift());
  }

  private static OptionalInt count(Optional<Basket.Line> line) {
    return line.map(Basket.Line::count).map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  private static Optional<Integer> cell(Basket basket, int row, int column) {
    return at(basket.grid(), row).flatMap(cells -> at(cells, column));
  }

  private static <E> Optional<E> at(List<E> list, int index) {
    return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
  }
}
