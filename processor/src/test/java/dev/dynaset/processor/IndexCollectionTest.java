package dev.dynaset.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Items of several kinds that share a hash key of an index. */
class IndexCollectionTest {
  @ParameterizedTest
  @EnumSource
  void isQueriedByTheHashKeyOfTheIndex(ModelCompiler compiler) {
    Compiled compiled = compiler.compile(JavaFileObjects.forSourceString("app.Shop", """
        package app;
        import dev.dynaset.annotation.*;
        @Table("shop")
        @GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
        sealed interface Shop {
          @ItemKey(hash = "CUSTOMER#{id}", range = "PROFILE")
          @IndexKey(index = "GSI1", hash = "REGION#{region}", range = "CUSTOMER#{id}")
          record Customer(String id, String region) implements Shop {}
          @ItemKey(hash = "STORE#{store}", range = "STORE")
          @IndexKey(index = "GSI1", hash = "REGION#{region}", range = "STORE#{store}")
          record Store(String store, String region) implements Shop {}
        }
        """));

    assertThat(compiled.complaints()).isEmpty();
    assertThat(compiled.generated().get("ShopTable.java"))
        .contains(
            "CustomerTable.Codec.GSI1_PK_TEMPLATE.value(",
            ".as(CustomerTable.Codec.GSI1_PK_TEMPLATE)")
        .doesNotContain("Codec.PK_TEMPLATE");
  }

  @ParameterizedTest
  @EnumSource
  void isQueriedByTheMembersOfTheIndex(ModelCompiler compiler) {
    Compiled compiled = compiler.compile(JavaFileObjects.forSourceString("app.Office", """
        package app;
        import dev.dynaset.annotation.*;
        @Table(value = "office", hashKey = "tenant")
        @GlobalIndex(name = "by_state", hashKey = {"tenant", "state"}, rangeKey = "due")
        sealed interface Office {
          @ItemKey(range = "TASK#{id}")
          record Task(@HashKey String tenant, String id, String state, long due) implements Office {}
          @ItemKey(range = "MEETING#{room}")
          record Meeting(@HashKey String tenant, String room, String state, long due)
              implements Office {}
          @ItemKey(range = "PERSON#{name}")
          record Person(@HashKey String tenant, String name) implements Office {}
        }
        """));

    assertThat(compiled.complaints()).isEmpty();
    assertThat(compiled.generated().get("OfficeTable.java"))
        .contains("public ByTenant byTenant(String tenant)")
        .contains("public ByTenant byTenantIn(Collection<String> values)")
        .contains("byTenantAndState(String tenant, String state)")
        .contains("{@code Office.Task},", "{@code Office.Meeting}");
    assertThat(words(compiled, "TaskTable.java"))
        .doesNotContain("byTenantAndState(")
        .contains(
            "There is no query set of it: each would also read a {@code Office.Meeting} with the"
                + " same key. Items are read with all others of their hash key, by this index of"
                + " {@code OfficeTable}.");
  }

  @ParameterizedTest
  @EnumSource
  void tellsWhichItemsTakeTheQuerySetOfAKind(ModelCompiler compiler) {
    Compiled compiled = compiler.compile(JavaFileObjects.forSourceString("app.Shop", """
        package app;
        import dev.dynaset.annotation.*;
        @Table("shop")
        @GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
        sealed interface Shop {
          @ItemKey(hash = "CUSTOMER#{id}", range = "PROFILE")
          @IndexKey(index = "GSI1", hash = "REGION#{region}", range = "{id}")
          record Customer(String id, String region) implements Shop {}
          @ItemKey(hash = "STORE#{store}", range = "STORE")
          @IndexKey(index = "GSI1", hash = "REGION#{region}", range = "STORE#{store}")
          record Store(String store, String region) implements Shop {}
        }
        """));

    assertThat(compiled.complaints()).isEmpty();
    assertThat(words(compiled, "CustomerTable.java"))
        .doesNotContain("byRegion(")
        .contains("each would also read a {@code Shop.Store}, such as the one with the key"
            + " {@code \"REGION#0\", \"STORE#0\"}.");
    assertThat(compiled.generated().get("StoreTable.java"))
        .contains("byRegion(")
        .doesNotContain("There is no query set");
  }

  /** A generated source whose comments are not broken into lines. */
  private static String words(Compiled compiled, String file) {
    return compiled.generated().get(file).replaceAll("\\n +\\* ", " ");
  }
}
