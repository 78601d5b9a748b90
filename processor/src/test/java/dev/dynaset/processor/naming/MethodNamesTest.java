package dev.dynaset.processor.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.path.DocumentPath;
import dev.dynaset.path.Vocabulary;
import dev.dynaset.update.DocumentUpdate;
import dev.dynaset.update.UpdateVocabulary;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MethodNamesTest {
  @Test
  void methodsAreCalledAsTheirMembers() {
    assertThat(MethodNames.ofVocabulary(List.of("id", "size", "set")))
        .isEqualTo(Map.of("id", "id", "size", "size", "set", "set"));
  }

  @Test
  void aMethodOfEveryObjectGetsAnUnderscore() {
    assertThat(MethodNames.ofVocabulary(List.of("hashCode", "code")))
        .isEqualTo(Map.of("hashCode", "hashCode_", "code", "code"));
  }

  @Test
  void documentsHaveMoreMethodsAlready() {
    assertThat(MethodNames.ofPath(List.of("size", "set")))
        .isEqualTo(Map.of("size", "size_", "set", "set"));
    assertThat(MethodNames.ofUpdate(List.of("size", "set")))
        .isEqualTo(Map.of("size", "size", "set", "set_"));
  }

  @Test
  void aMemberThatIsCalledSoAlreadyKeepsItsName() {
    assertThat(MethodNames.ofVocabulary(List.of("wait", "wait_", "wait__")))
        .isEqualTo(Map.of("wait", "wait___", "wait_", "wait_", "wait__", "wait__"));
    assertThat(MethodNames.ofVocabulary(List.of("wait_", "wait")))
        .isEqualTo(Map.of("wait_", "wait_", "wait", "wait__"));
  }

  @Test
  void whatOnlyVocabulariesCallWithAPositionTakesNoName() {
    assertThat(MethodNames.ofVocabulary(List.of("at", "textAt")))
        .isEqualTo(Map.of("at", "at", "textAt", "textAt"));
  }

  @Test
  void noMethodOfTheRuntimeIsOverridden() {
    assertThat(MethodNames.ofVocabulary(methodsOf(Vocabulary.class)))
        .allSatisfy((member, method) -> assertThat(method).isNotEqualTo(member));
    assertThat(MethodNames.ofVocabulary(methodsOf(UpdateVocabulary.class)))
        .allSatisfy((member, method) -> assertThat(method).isNotEqualTo(member));
    assertThat(MethodNames.ofPath(methodsOf(DocumentPath.class)))
        .allSatisfy((member, method) -> assertThat(method).isNotEqualTo(member));
    assertThat(MethodNames.ofUpdate(methodsOf(DocumentUpdate.class)))
        .allSatisfy((member, method) -> assertThat(method).isNotEqualTo(member));
  }

  private static Set<String> methodsOf(Class<?> type) {
    return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
        .flatMap(each -> Stream.of(each.getDeclaredMethods()))
        .filter(method -> method.getParameterCount() == 0
            ? !Modifier.isPrivate(method.getModifiers())
            : Modifier.isPublic(method.getModifiers()))
        .map(Method::getName)
        .filter(name -> !name.equals("equals"))
        .collect(Collectors.toSet());
  }
}
