package dev.dynaset.testing;

import dev.dynaset.Dynaset;
import dev.dynaset.ModelTable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Generated tables, found by their class. */
final class GeneratedTables {
  private GeneratedTables() {}

  static boolean isTable(Class<?> type) {
    return ModelTable.class.isAssignableFrom(type) && type != ModelTable.class;
  }

  /** The table of a class that is a model, or a table itself. */
  static Class<?> classOf(Class<?> modelOrTable) {
    if (isTable(modelOrTable)) {
      return modelOrTable;
    }
    String name = tableName(modelOrTable);
    try {
      return Class.forName(name, true, modelOrTable.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(
          "There is no " + name + ", the generated table of " + modelOrTable.getName()
              + ". Is that a model with @Table, and did the processor run? A model with a"
              + " generatedPrefix is named by its table: tables = SalesTable.class.",
          e);
    }
  }

  /** {@code app.Outer$Line} is {@code app.Outer_LineTable}. */
  private static String tableName(Class<?> model) {
    String simpleNames = model.getSimpleName();
    for (Class<?> outer = model.getEnclosingClass();
        outer != null;
        outer = outer.getEnclosingClass()) {
      simpleNames = outer.getSimpleName() + "_" + simpleNames;
    }
    String home = model.getPackageName();
    return (home.isEmpty() ? "" : home + ".") + simpleNames + "Table";
  }

  /** The table as {@code dynaset} reaches it. */
  static Object of(Class<?> table, Dynaset dynaset) {
    try {
      Method of = table.getDeclaredMethod("of", Dynaset.class);
      of.setAccessible(true);
      return of.invoke(null, dynaset);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          table.getName() + " is no generated table: it has no of(Dynaset).", e);
    }
  }
}
