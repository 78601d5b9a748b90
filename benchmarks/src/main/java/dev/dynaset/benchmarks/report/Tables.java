package dev.dynaset.benchmarks.report;

import dev.dynaset.benchmarks.cold.FirstItem;
import dev.dynaset.benchmarks.contestant.Contestant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Results as tables of Markdown: absolute for code by hand, as ratios to that for all others. */
final class Tables {
  private Tables() {}

  /** The processor time of a boundary. */
  static String cpu(List<Duel> duels) {
    return table("CPU", duels, Measurement::cpu, Tables::micros);
  }

  /** The allocated bytes of a boundary. */
  static String bytes(List<Duel> duels) {
    return table("allocated", duels, Measurement::bytes, Tables::bytes);
  }

  private static String table(
      String title,
      List<Duel> duels,
      Function<Measurement, Figure> figure,
      Function<Double, String> unit) {
    List<Contestant> contestants = Stream.of(Contestant.values())
        .filter(contestant -> duels.stream().anyMatch(duel -> duel.by().containsKey(contestant)))
        .toList();
    StringBuilder table = new StringBuilder("| " + title + " |");
    contestants.forEach(
        contestant -> table.append(" ").append(contestant.title()).append(" |"));
    table.append("\n|---|").append("---:|".repeat(contestants.size())).append("\n");
    for (Duel duel : duels) {
      table.append("| ").append(duel.what()).append(" |");
      for (Contestant contestant : contestants) {
        table.append(" ").append(cell(duel, contestant, figure, unit)).append(" |");
      }
      table.append("\n");
    }
    return table.toString();
  }

  private static String cell(
      Duel duel,
      Contestant contestant,
      Function<Measurement, Figure> figure,
      Function<Double, String> unit) {
    Optional<String> absolute = duel.of(contestant, figure).map(Figure::median).map(unit);
    if (contestant == Contestant.HAND_WRITTEN) {
      return absolute.orElse("");
    }
    return duel.ratio(contestant, figure)
        .flatMap(ratio -> absolute.map(value -> String.format(
            Locale.ROOT,
            "**%.2f** ± %.2f (%s)",
            ratio.median(),
            ratio.median() * ratio.spread(),
            value)))
        .orElse("");
  }

  /** The first mapped item of each contestant, by the milliseconds of CPU of fresh JVMs. */
  static String coldStart(Map<String, List<Double>> millis) {
    StringBuilder table = new StringBuilder("""
        | first item | CPU | of code by hand | beyond the raw client |
        |---|---:|---:|---:|
        """);
    double raw = median(millis.get(FirstItem.RAW));
    table.append(
        String.format(Locale.ROOT, "| the raw client, without a mapping | %.1f ms | | |\n", raw));
    double byHand = median(millis.get(Contestant.HAND_WRITTEN.name()));
    for (Contestant contestant : Contestant.values()) {
      if (millis.containsKey(contestant.name())) {
        double median = median(millis.get(contestant.name()));
        table.append(String.format(
            Locale.ROOT,
            "| %s | %.1f ms | %.2f | %.1f ms |\n",
            contestant.title(),
            median,
            median / byHand,
            median - raw));
      }
    }
    return table.toString();
  }

  private static double median(@Nullable List<Double> values) {
    return Figure.of(
            Objects.requireNonNull(values).stream().mapToDouble(value -> value).toArray())
        .median();
  }

  private static String micros(double micros) {
    return micros < 10
        ? String.format(Locale.ROOT, "%.2f µs", micros)
        : String.format(Locale.ROOT, "%,.0f µs", micros);
  }

  private static String bytes(double bytes) {
    return bytes < 10_000
        ? String.format(Locale.ROOT, "%,.0f B", bytes)
        : String.format(Locale.ROOT, "%,.0f kB", bytes / 1_000);
  }
}
