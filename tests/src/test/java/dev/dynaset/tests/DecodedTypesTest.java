package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
import dev.dynaset.tests.direct.Answer;
import dev.dynaset.tests.direct.BothDecodings;
import dev.dynaset.tests.direct.OddAttributes;
import dev.dynaset.tests.direct.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Members of each type, required and nullable, decoded directly and by the AWS SDK. */
class DecodedTypesTest {
  private final Spelling spelling = new Spelling(new Random(1));
  private final BothDecodings both = new BothDecodings();
  private final AllTypesTable table = AllTypesTable.of(both.plain());

  @AfterEach
  void close() {
    both.close();
  }

  private static List<Map<String, AttributeValue>> query(Dynaset dynaset) {
    AllTypesTable table = AllTypesTable.of(dynaset);
    return table.byId(TypesTest.required().id()).list().stream()
        .map(table::toItem)
        .toList();
  }

  @Test
  void requiredAndAbsentMembers() {
    List<Map<String, AttributeValue>> items =
        TypesTest.items().stream().map(table::toItem).toList();

    BothDecodings.Read read = both.read(
        Answer.of(spelling.page(items.stream().map(spelling::map).toList())),
        DecodedTypesTest::query);

    assertThat(read.isDirect()).isTrue();
    assertThat(read.outcome().value()).isEqualTo(items);
  }

  @Test
  void eachMemberWithEachOddValue() {
    new OddAttributes(both, spelling)
        .assertAlike(table.toItem(TypesTest.full()), DecodedTypesTest::query);
  }
}
