package dev.dynaset.processor.scan;

import dev.dynaset.processor.model.Scalar;
import java.util.List;
import java.util.Optional;

/**
 * What values of a type are stored as whose texts have no one width, but characters of their own: a
 * delimiter that is one of these would refuse such values at the call, most or all of them.
 */
final class SampleTexts {
  private SampleTexts() {}

  /** A text of the type that holds a character, if texts of the type do. */
  static Optional<String> with(char character, Scalar scalar) {
    return of(scalar).stream().filter(text -> text.indexOf(character) >= 0).findFirst();
  }

  private static List<String> of(Scalar scalar) {
    return switch (scalar) {
      case OFFSET_DATE_TIME ->
        List.of("2026-11-23T10:00:00.000000000+01:00", "2026-11-23T10:00:00.000000000-05:00");
      case ZONED_DATE_TIME ->
        List.of(
            "2026-11-23T10:00:00.000000000+01:00[Europe/Paris]",
            "2026-11-23T10:00:00.000000000-05:00[America/New_York]");
      case PERIOD -> List.of("P1Y-2M3D");
      case LOCALE -> List.of("de-CH");
      case URI -> List.of("https://example.org/orders");
      default -> List.of();
    };
  }

  /** What a member can be instead that holds any delimiter, in words. */
  static String instead(Scalar scalar) {
    return switch (scalar) {
      case OFFSET_DATE_TIME, ZONED_DATE_TIME ->
        "or make the member an Instant, which has one width and may hold it";
      default -> "or store the member by a converter to a text without it";
    };
  }
}
