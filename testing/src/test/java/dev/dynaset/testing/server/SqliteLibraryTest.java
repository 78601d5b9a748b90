package dev.dynaset.testing.server;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SqliteLibraryTest {
  @Test
  void loadsOnThisPlatformAnyNumberOfTimes() {
    SqliteLibrary.load();
    assertThatCode(SqliteLibrary::load).doesNotThrowAnyException();
  }

  @Test
  void namesAPlatformThatHasNoLibraryAndWhatToDo() {
    assertThatThrownBy(() -> SqliteLibrary.requireBundled("Linux/riscv64"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no SQLite library for Linux/riscv64")
        .hasMessageContaining("endpointOverride");
  }
}
