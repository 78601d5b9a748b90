package dev.dynaset.testing;

import dev.dynaset.DynasetBuilder;
import java.util.List;
import java.util.function.Consumer;

/** Settings of a {@link DynasetExtension}, for {@code @RegisterExtension}. */
public final class DynasetExtensionBuilder {
  private TestSettings settings = TestSettings.defaults();

  DynasetExtensionBuilder() {}

  /**
   * Models, or generated tables, whose tables are created before each test, for code that reaches
   * them with a raw client only.
   */
  public DynasetExtensionBuilder tables(Class<?>... tables) {
    settings = new TestSettings(
        List.of(tables), settings.isolation(), settings.prefix(), settings.configure());
    return this;
  }

  /** What does not see the items of one another; each method by default. */
  public DynasetExtensionBuilder isolation(Isolation isolation) {
    settings =
        new TestSettings(settings.tables(), isolation, settings.prefix(), settings.configure());
    return this;
  }

  /** The table prefix of the application, if it has one. */
  public DynasetExtensionBuilder prefix(String prefix) {
    settings =
        new TestSettings(settings.tables(), settings.isolation(), prefix, settings.configure());
    return this;
  }

  /**
   * Further settings of the injected {@code Dynaset}. Its client, its rule for names and its table
   * listener are set by the extension, whatever is set here. A table that is named here by {@code
   * tableName} keeps that name: it is outside the slot, and all tests share it.
   */
  public DynasetExtensionBuilder configure(Consumer<? super DynasetBuilder> configure) {
    settings =
        new TestSettings(settings.tables(), settings.isolation(), settings.prefix(), configure);
    return this;
  }

  /** The extension. */
  public DynasetExtension build() {
    return new DynasetExtension(settings);
  }
}
