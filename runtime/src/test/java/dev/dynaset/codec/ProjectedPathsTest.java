package dev.dynaset.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.expression.AttributePath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is asked of DynamoDB to read parts of items, and where they are in its answer. */
class ProjectedPathsTest {
  private static final AttributePath LINES = AttributePath.of("lines");
  private static final AttributePath GRID = AttributePath.of("grid");

  private static List<String> asked(AttributePath... paths) {
    return words(ProjectedPaths.of(List.of(paths)).asked().stream());
  }

  private static List<String> inResponse(AttributePath... paths) {
    ProjectedPaths projected = ProjectedPaths.of(List.of(paths));
    return words(Stream.of(paths).map(projected::inResponse));
  }

  private static List<String> words(Stream<AttributePath> paths) {
    return paths.map(AttributePath::toString).toList();
  }

  private static AttributePath sku(int index) {
    return LINES.element(index).attribute("sku");
  }

  @Test
  void elementsFollowEachOtherInTheirOrderNotInThatOfThePaths() {
    AttributePath[] paths = {LINES.element(7), LINES.element(0), LINES.element(3)};

    assertThat(asked(paths)).containsExactly("lines[7]", "lines[0]", "lines[3]");
    assertThat(inResponse(paths)).containsExactly("lines[2]", "lines[0]", "lines[1]");
  }

  @Test
  void oneElementIsTheFirst() {
    assertThat(asked(sku(4))).containsExactly("lines[4].sku");
    assertThat(inResponse(sku(4))).containsExactly("lines[0].sku");
  }

  @Test
  void partsOfOneElementShareIt() {
    AttributePath[] paths = {sku(4), LINES.element(4).attribute("count")};

    assertThat(asked(paths)).containsExactly("lines[4].sku", "lines[4].count");
    assertThat(inResponse(paths)).containsExactly("lines[0].sku", "lines[0].count");
  }

  @Test
  void ofSeveralElementsAllButTheLastAreAskedForWhole() {
    AttributePath[] paths = {sku(1), sku(5), LINES.element(1).attribute("count"), sku(2)};

    assertThat(asked(paths)).containsExactly("lines[1]", "lines[5].sku", "lines[2]");
    assertThat(inResponse(paths))
        .containsExactly("lines[0].sku", "lines[2].sku", "lines[0].count", "lines[1].sku");
  }

  @Test
  void listsOfListsAreAskedForInTheSameWay() {
    AttributePath[] paths = {
      GRID.element(2).element(5), GRID.element(1).element(3), GRID.element(2).element(4)
    };

    assertThat(asked(paths)).containsExactly("grid[2][5]", "grid[1]", "grid[2][4]");
    assertThat(inResponse(paths)).containsExactly("grid[1][1]", "grid[0][3]", "grid[1][0]");
  }

  @Test
  void withinWhatIsAskedForWholeElementsKeepTheirIndexes() {
    AttributePath order = AttributePath.of("order");
    AttributePath[] paths = {
      order.attribute("lines").element(3).attribute("sku"), order, order.attribute("lines")
    };

    assertThat(asked(paths)).containsExactly("order");
    assertThat(inResponse(paths)).containsExactly("order.lines[3].sku", "order", "order.lines");
    assertThat(inResponse(LINES.element(2), LINES)).containsExactly("lines[2]", "lines");
    assertThat(inResponse(GRID.element(1), GRID.element(1).element(9), GRID.element(0)))
        .containsExactly("grid[1]", "grid[1][9]", "grid[0]");
  }

  @Test
  void whatIsReadTwiceIsAskedForOnce() {
    assertThat(asked(LINES, LINES)).containsExactly("lines");
    assertThat(asked(sku(1), sku(1))).containsExactly("lines[1].sku");
  }

  @Test
  void anEntryAndAnAttributeOfTheSameNameAreThePlaceThatDynamoDbSees() {
    AttributePath shop = AttributePath.of("shop");

    assertThat(asked(shop.entry("a"), shop.attribute("a").attribute("b")))
        .containsExactly("shop{a}");
    assertThat(asked(shop.entry("a.b"), shop.attribute("a").attribute("b")))
        .containsExactly("shop{a.b}", "shop.a.b");
  }
}
