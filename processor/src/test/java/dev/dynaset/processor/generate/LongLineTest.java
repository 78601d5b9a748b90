package dev.dynaset.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongLineTest {
  private static final String NAME = "ANameOfFortyCharactersWhichIsRatherALot1";
  private static final String OTHER = NAME.replace('1', '2');

  @Test
  void whatFitsStaysOnOneLine() {
    String line = "  value(" + "a, ".repeat(29) + "bbb);";

    assertThat(line).hasSize(100);
    assertThat(LongLine.broken(line)).isEqualTo(line);
  }

  @Test
  void aClassIsBrokenBeforeItsSuperclassAndThenBeforeItsInterface() {
    assertThat(LongLine.broken("  final class " + NAME + " extends " + OTHER + " {}"))
        .isEqualTo("  final class " + NAME + "\n      extends " + OTHER + " {}");
    assertThat(LongLine.broken(
            "  class A extends " + NAME + "<" + OTHER + "> implements " + NAME + " {"))
        .isEqualTo("  class A\n      extends " + NAME + "<" + OTHER + ">\n          implements "
            + NAME + " {");
    assertThat(LongLine.broken("  final class " + NAME + " implements " + OTHER + "<String> {"))
        .isEqualTo("  final class " + NAME + "\n      implements " + OTHER + "<String> {");
  }

  @Test
  void whatTheRestOfALineStartsWithIsNotBrokenAgain() {
    String implemented = "implements " + NAME + "<Integer, " + OTHER + "> {";
    String whole = "          implements " + (NAME + OTHER).repeat(2) + " {";

    assertThat(LongLine.broken("  class A extends " + NAME + "<" + OTHER + "> " + implemented))
        .isEqualTo("  class A\n      extends " + NAME + "<" + OTHER + ">\n          "
            + implemented.replace(", ", ",\n          "));
    assertThat(LongLine.broken(whole)).isEqualTo(whole);
  }

  @Test
  void anAssignmentIsBrokenBehindItsSign() {
    assertThat(LongLine.broken("  static final " + NAME + " A = new " + OTHER + "(first, second);"))
        .isEqualTo("  static final " + NAME + " A =\n      new " + OTHER + "(first, second);");
  }

  @Test
  void aChoiceIsBrokenBeforeItsLastPart() {
    assertThat(
            LongLine.broken("    in.isAbsent(ID) ? " + NAME + " : in." + OTHER + "(ID, \" : \")"))
        .isEqualTo("    in.isAbsent(ID) ? " + NAME + "\n        : in." + OTHER + "(ID, \" : \")");
  }

  @Test
  void aMethodIsBrokenBehindItsBracketOrBeforeItsName() {
    assertThat(LongLine.broken("  public " + NAME + " size(" + OTHER + " first, String second) {"))
        .isEqualTo("  public " + NAME + " size(\n      " + OTHER + " first, String second) {");
    assertThat(LongLine.broken("  public Map<Integer, String, " + NAME + "> " + OTHER + "() {"))
        .isEqualTo("  public Map<Integer, String, " + NAME + ">\n      " + OTHER + "() {");
  }

  @Test
  void aCallIsBrokenBehindTheLastOfItsOutermostCommas() {
    assertThat(LongLine.broken("    call(" + NAME + ", of(" + OTHER + ", first, second));"))
        .isEqualTo("    call(" + NAME + ",\n        of(" + OTHER + ", first, second));");
  }

  @Test
  void aCallIsBrokenBeforeItsOnlyArgument() {
    assertThat(
            LongLine.broken("    return new " + NAME + "(" + OTHER + ".of(first, \"a)\", b()));"))
        .isEqualTo("    return new " + NAME + "(\n        " + OTHER + ".of(first, \"a)\", b()));");
    assertThat(LongLine.broken("    " + NAME + ".of(first)." + OTHER + "(1, second, third);"))
        .isEqualTo("    " + NAME + ".of(first)." + OTHER + "(1,\n        second, third);");
  }

  @Test
  void noStringIsBroken() {
    String line = "    call(\"" + NAME + " = \\\", " + OTHER + " ? : class A extends B\");";

    assertThat(LongLine.broken(line)).isEqualTo(line);
  }

  @Test
  void noCommentIsBroken() {
    String line = "   * {@code " + NAME + ", " + OTHER + ", " + NAME + "}";

    assertThat(LongLine.broken(line)).isEqualTo(line);
  }
}
