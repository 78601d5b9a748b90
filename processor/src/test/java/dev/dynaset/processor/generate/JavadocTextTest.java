package dev.dynaset.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavadocTextTest {
  @Test
  void usualNamesAreCode() {
    assertThat(JavadocText.code("placed_at")).isEqualTo("{@code placed_at}");
    assertThat(JavadocText.code("größe <= ?")).isEqualTo("{@code größe <= ?}");
  }

  @Test
  void whatACommentCannotHaveIsANumber() {
    assertThat(JavadocText.code("a */ {b} \\u0041 @c"))
        .isEqualTo("<code>a &#42;&#47; &#123;b&#125; &#92;u0041 &#64;c</code>");
    assertThat(JavadocText.code("☃ 😀")).isEqualTo("<code>&#9731; &#128512;</code>");
  }

  @Test
  void whatNoPageCanShowIsTheSignForThat() {
    for (String name : new String[] {"\n", "\0", "\u007f", "\u0085", "\ud800", "\uffff"}) {
      assertThat(JavadocText.code(name)).isEqualTo("<code>&#65533;</code>");
    }
  }
}
