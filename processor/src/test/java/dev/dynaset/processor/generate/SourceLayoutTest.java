package dev.dynaset.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceLayoutTest {
  /** Of 85 letters. */
  private static final String WORDS = "word ".repeat(17);

  @Test
  void whatIsWellLaidOutStaysAsItIs() {
    assertStays("""
        package app;

        import java.time.Instant;

        /** The key of an order. */
        final class OrderKey {
          private final String id;

          public String id() {
            return id;
          }
        }
        """);
  }

  @Test
  void aCommentThatFitsIsOnOneLine() {
    assertLaidOut("""
          /**
           * The hash key.
           */
          String id;
        """, """
          /** The hash key. */
          String id;
        """);
  }

  @Test
  void aLongCommentIsAsWideAsItMayBe() {
    assertThat(SourceLayout.of("  /**\n   * " + WORDS + "seventeen\n   * fits\n   */\n"))
        .isEqualTo("  /**\n   * " + WORDS + "seventeen\n   * fits\n   */\n");
    assertThat(SourceLayout.of("  /**\n   * " + WORDS + "ofeighteens\n   */\n"))
        .isEqualTo("  /**\n   * " + WORDS.strip() + "\n   * ofeighteens\n   */\n");
  }

  @Test
  void blanksWithinBracesDoNotEndALine() {
    assertThat(SourceLayout.of("/**\n * " + WORDS + "{@code a = b} {@code c}\n */\n"))
        .isEqualTo("/**\n * " + WORDS.strip() + "\n * {@code a = b} {@code c}\n */\n");
  }

  @Test
  void whatIsReturnedIsBrokenAsAnyOtherSentence() {
    assertThat(SourceLayout.of("/**\n * {@return " + WORDS + "{@code a = b}} {@code c}\n */\n"))
        .isEqualTo("/**\n * {@return " + WORDS.strip() + "\n * {@code a = b}} {@code c}\n */\n");
  }

  @Test
  void eachTagStartsALineAndItsOtherLinesHangFromIt() {
    assertThat(SourceLayout.of(
            "/**\n * Words.\n *\n * @deprecated " + WORDS + "\n * @see Order\n */\n"))
        .isEqualTo("/**\n * Words.\n * @deprecated "
            + WORDS.substring("word ".length()).strip()
            + "\n *     word\n * @see Order\n */\n");
  }

  @Test
  void numbersStandTogether() {
    assertLaidOut("""
          static final Codec INSTANCE = new Codec();

          static final int ID = 0;

          private static final int NAME = 1;

          static final int SIZE = 2;

          private Codec() {
        """, """
          static final Codec INSTANCE = new Codec();

          static final int ID = 0;
          private static final int NAME = 1;
          static final int SIZE = 2;

          private Codec() {
        """);
  }

  @Test
  void aMethodThatIsBrokenWithinItsBracketsIsBrokenElsewhere() {
    assertLaidOut("""
          public TableQuerySet<Order, Filter> placedAtBetween(Instant fromTheBeginning,
              Instant toTheEndOfTime) {
          }
          protected AttributePath<OrderAttributes, List<OrderId>, OrderIdPath> nameThatFitsWithoutItsBracket(
              ) {
          }
        """, """
          public TableQuerySet<Order, Filter> placedAtBetween(
              Instant fromTheBeginning, Instant toTheEndOfTime) {
          }
          protected AttributePath<OrderAttributes, List<OrderId>, OrderIdPath>
              nameThatFitsWithoutItsBracket() {
          }
        """);
  }

  @Test
  void aMethodThatIsBrokenTwiceWithinItsBracketsIsJoined() {
    assertLaidOut("""
          public OrderByPlaceIndexQuerySet byTenantAndRegionIn(Collection<? extends V> values,
              Function<? super V, String> tenant,
              Function<? super V, String> region) {
          }
        """, """
          public OrderByPlaceIndexQuerySet byTenantAndRegionIn(
              Collection<? extends V> values, Function<? super V, String> tenant,
              Function<? super V, String> region) {
          }
        """);
  }

  @Test
  void aMethodWithNothingInItIsOnOneLine() {
    assertLaidOut("""
          private Filter() {
          }
          if (isEmpty() {
          };
        """, """
          private Filter() {}
          if (isEmpty() {
          };
        """);
  }

  @Test
  void aCallStaysBrokenWithinItsBrackets() {
    assertStays("""
          private static final TableSchema SCHEMA = TableSchema.of(
              "orders", hash) {
          public Order read(ItemReader in) {
            return new Order(
                in.string(ID),
                in.string(NAME));
        """);
  }

  @Test
  void blanksAtLineEndsAreLeftOut() {
    assertThat(SourceLayout.of("class Order { \n    \n}\n")).isEqualTo("class Order {\n\n}\n");
  }

  @Test
  void charactersBeyondAsciiAreEscaped() {
    assertThat(SourceLayout.of("String größe = \"\t~\";\n"))
        .isEqualTo("String gr\\u00f6\\u00dfe = \"\\u0009~\";\n");
  }

  private static void assertStays(String source) {
    assertLaidOut(source, source);
  }

  private static void assertLaidOut(String source, String expected) {
    assertThat(SourceLayout.of(source)).isEqualTo(expected);
  }
}
