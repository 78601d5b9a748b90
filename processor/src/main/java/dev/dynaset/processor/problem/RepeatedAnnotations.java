package dev.dynaset.processor.problem;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.tools.Diagnostic;

/**
 * Places messages at repeated annotations. Javac's own messager cannot: the container that holds
 * them is not in the source, so that it falls back to the declaration. Other compilers need no
 * help, and get none.
 */
// Two equal annotations or values can stand at two places: only their identity tells which is
// meant.
@SuppressWarnings("ReferenceEquality")
final class RepeatedAnnotations {
  private final Trees trees;

  private RepeatedAnnotations(Trees trees) {
    this.trees = trees;
  }

  /** Empty, if the compiler is not javac, or is wrapped by a tool. */
  static Optional<RepeatedAnnotations> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(new RepeatedAnnotations(Trees.instance(environment)));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** Prints at the position, if it is at a repeated annotation of a class; tells whether it did. */
  boolean print(Diagnostic.Kind kind, String message, SourcePosition position) {
    Optional<Tree> tree = position.annotation().flatMap(mirror -> find(position, mirror));
    if (tree.isEmpty()) {
      return false;
    }
    Element element = position.element().orElseThrow();
    TreePath path = trees.getPath(element);
    trees.printMessage(kind, message, tree.get(), path.getCompilationUnit());
    return true;
  }

  private Optional<Tree> find(SourcePosition position, AnnotationMirror mirror) {
    Element element = position.element().orElseThrow();
    int ordinal = ordinal(element, mirror);
    if (ordinal < 0 || !(trees.getTree(element) instanceof ClassTree declaration)) {
      return Optional.empty();
    }
    String name = mirror.getAnnotationType().asElement().getSimpleName().toString();
    List<? extends AnnotationTree> written = declaration.getModifiers().getAnnotations().stream()
        .filter(annotation -> isNamed(annotation, name))
        .toList();
    if (ordinal >= written.size()) {
      // The container is written out after all; javac can place that.
      return Optional.empty();
    }
    AnnotationTree annotation = written.get(ordinal);
    return position
        .item()
        .or(position::value)
        .flatMap(value -> find(annotation, mirror, value))
        .or(() -> Optional.of(annotation));
  }

  /** Which of the annotations in a container it is; negative if it is in none. */
  private static int ordinal(Element element, AnnotationMirror mirror) {
    for (AnnotationMirror container : element.getAnnotationMirrors()) {
      for (AnnotationValue value : container.getElementValues().values()) {
        if (value.getValue() instanceof List<?> contained) {
          for (int i = 0; i < contained.size(); i++) {
            if (((AnnotationValue) contained.get(i)).getValue() == mirror) {
              return i;
            }
          }
        }
      }
    }
    return -1;
  }

  private static boolean isNamed(AnnotationTree annotation, String name) {
    String type = annotation.getAnnotationType().toString();
    return type.equals(name) || type.endsWith("." + name);
  }

  private static Optional<Tree> find(
      AnnotationTree annotation, AnnotationMirror mirror, AnnotationValue value) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      String member = entry.getKey().getSimpleName().toString();
      if (entry.getValue() == value) {
        return expression(annotation, member).map(expression -> expression);
      }
      if (entry.getValue().getValue() instanceof List<?> items && items.contains(value)) {
        return expression(annotation, member)
            .map(expression -> item(expression, items.indexOf(value)));
      }
    }
    return Optional.empty();
  }

  private static Optional<ExpressionTree> expression(AnnotationTree annotation, String member) {
    return annotation.getArguments().stream()
        .filter(argument -> argument instanceof AssignmentTree)
        .map(argument -> (AssignmentTree) argument)
        .filter(assignment -> assignment.getVariable().toString().equals(member))
        .map(AssignmentTree::getExpression)
        .findFirst();
  }

  /** One item may be written without braces. */
  private static Tree item(ExpressionTree expression, int index) {
    return expression instanceof NewArrayTree array
        ? array.getInitializers().get(index)
        : expression;
  }
}
