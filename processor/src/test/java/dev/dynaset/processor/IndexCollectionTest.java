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
}
