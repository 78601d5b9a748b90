package dev.dynaset.internal.write;

import static dev.dynaset.internal.write.Notes.s;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.ConditionNode;
import dev.dynaset.expression.Fragment;
import dev.dynaset.expression.UpdateAction;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.write.ItemWrite;
import dev.dynaset.write.Returned;
import dev.dynaset.write.Verb;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is told of a write without sending it, and of what it lacks. */
class WriteWordsTest {
  private static final Map<String, AttributeValue> KEY = Map.of("id", s("a"));

  private final TableBinding<Note, String> table = Notes.plain(new FakeClient());

  @Test
  void whereNothingIsSentThatIsSaid() {
    assertThat(WriteWords.of(
            ItemWrite.ofChanges(Verb.UPDATE, table, KEY, List.of(), Note.of("a", "x"))))
        .isEqualTo("Nothing is sent, since the two models of Note {id=a} in the table 'notes' do"
            + " not differ.");
    assertThat(WriteWords.of(
            ItemWrite.ofKey(Verb.DELETE, table, KEY, Returned.OLD).onlyIf(ConditionNode.NEVER)))
        .isEqualTo("GetItem of Note {id=a} in the table 'notes', strongly consistent. Nothing is"
            + " written: nothing meets the condition of the write.");
  }

  @Test
  void theElementsOfListsAndDocumentsAreNotTold() {
    Map<String, AttributeValue> empty = Map.of("l", AttributeValue.fromL(List.of()));
    Map<String, AttributeValue> list = Map.of("l", AttributeValue.fromL(List.of(s("secret"))));
    Map<String, AttributeValue> map = Map.of("m", AttributeValue.fromM(Map.of("k", s("secret"))));

    assertThat(put(empty)).contains("\n  item:    {l=[]}\n");
    assertThat(put(list)).contains("\n  item:    {l=[…]}\n");
    assertThat(put(map)).contains("\n  item:    {m={…}}\n");
  }

  private String put(Map<String, AttributeValue> item) {
    return WriteWords.of(ItemWrite.ofItem(Verb.PUT, table, KEY, item, Note.of("a", "x")));
  }

  @Test
  void theParentsOfAllKindsOfChangesAreToldOnce() {
    AttributePath part = AttributePath.of("d").attribute("x");
    AttributeValue set = AttributeValue.fromSs(List.of("e"));
    Fragment fragment = new Fragment(List.of(new Fragment.Part.Text("a.b = a.c")));

    assertThat(Parents.of(List.of(new UpdateAction.Add(part, set)))).containsExactly("'d'");
    assertThat(Parents.of(List.of(new UpdateAction.Delete(part, set)))).containsExactly("'d'");
    assertThat(Parents.of(List.of(new UpdateAction.Remove(part), new UpdateAction.Add(part, set))))
        .containsExactly("'d'");
    assertThat(Parents.of(List.of(new UpdateAction.Raw(UpdateAction.Clause.SET, fragment))))
        .containsExactly("a document in 'a.b = a.c'");
    assertThat(Parents.of(List.of(new UpdateAction.Remove(AttributePath.of("d")))))
        .isEmpty();
  }
}
