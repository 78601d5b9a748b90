package dev.dynaset.benchmarks.report;

import dev.dynaset.benchmarks.contestant.Contestant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Ratios as bars, in SVG: a group for each operation, a bar for each contestant but code by hand,
 * which is the line at 1. Readable on a light and on a dark page.
 */
final class Plot {
  private static final int LEFT = 190;
  private static final int WIDTH = 760;
  private static final int BAR = 11;
  private static final int GAP = 14;
  private static final int TOP = 62;

  private final StringBuilder svg = new StringBuilder();
  private final List<Duel> duels;
  private final List<Contestant> contestants;
  private final double pixelsOfOne;

  private Plot(List<Duel> duels) {
    this.duels = duels;
    this.contestants = Stream.of(Contestant.values())
        .filter(contestant -> contestant != Contestant.HAND_WRITTEN)
        .filter(contestant -> duels.stream().anyMatch(duel -> duel.by().containsKey(contestant)))
        .toList();
    double largest = duels.stream()
        .flatMap(duel -> contestants.stream().map(contestant -> ratio(duel, contestant)))
        .reduce(1.0, Math::max);
    this.pixelsOfOne = (WIDTH - LEFT - 60) / largest;
  }

  /** The processor time of operations, as a ratio to code by hand. */
  static String cpu(List<Duel> duels) {
    return new Plot(duels).draw();
  }

  private static double ratio(Duel duel, Contestant contestant) {
    return duel.ratio(contestant, Measurement::cpu).map(Figure::median).orElse(0.0);
  }

  private String draw() {
    int group = contestants.size() * BAR + GAP;
    int height = TOP + duels.size() * group + 10;
    add(String.format(
        Locale.ROOT,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
            + " viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">",
        WIDTH,
        height,
        WIDTH,
        height));
    add("<style>text { fill: #24292f } line { stroke: #57606a }"
        + " .c0 { fill: #1f6feb } .c1 { fill: #54aeff } .c2 { fill: #bf8700 } .c3 { fill: #d4a72c }"
        + " @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } line { stroke: #8b949e } }"
        + "</style>");
    add("<title>CPU time of requests as a ratio to code by hand</title>");
    add("<text x=\"10\" y=\"18\" font-size=\"14\">CPU time of a request: by hand is 1, shorter is"
        + " better</text>");
    legend();
    for (int i = 0; i < duels.size(); i++) {
      group(duels.get(i), TOP + i * group);
    }
    double one = LEFT + pixelsOfOne;
    add(String.format(
        Locale.ROOT,
        "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke-dasharray=\"3 3\"/>",
        one,
        TOP - 8,
        one,
        height - 8));
    add("</svg>");
    return svg.toString();
  }

  private void legend() {
    int x = 10;
    for (int i = 0; i < contestants.size(); i++) {
      add(String.format(
          Locale.ROOT, "<rect class=\"c%d\" x=\"%d\" y=\"32\" width=\"11\" height=\"11\"/>", i, x));
      add(String.format(
          Locale.ROOT,
          "<text x=\"%d\" y=\"42\">%s</text>",
          x + 16,
          contestants.get(i).title()));
      x += 180;
    }
  }

  private void group(Duel duel, int y) {
    add(String.format(
        Locale.ROOT,
        "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>",
        LEFT - 8,
        y + contestants.size() * BAR / 2 + 4,
        duel.what()));
    for (int i = 0; i < contestants.size(); i++) {
      double ratio = ratio(duel, contestants.get(i));
      double width = ratio * pixelsOfOne;
      int top = y + i * BAR;
      add(String.format(
          Locale.ROOT,
          "<rect class=\"c%d\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>",
          i,
          LEFT,
          top,
          width,
          BAR - 1));
      add(String.format(
          Locale.ROOT,
          "<text x=\"%.1f\" y=\"%d\" font-size=\"10\">%.2f</text>",
          LEFT + width + 4,
          top + 9,
          ratio));
    }
  }

  private void add(String line) {
    svg.append(line).append("\n");
  }
}
